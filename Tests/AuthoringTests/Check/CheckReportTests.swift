import CourseFormat
import Interface
import Markdown
import Testing
import Text

@testable import Authoring

@Suite struct CheckReportTests {
  private let report = CheckReport([
    .init(
      folder: "Courses/small",
      tree: ["course.yml": "titel: x\n", "fr/a.md": "# <b>\n"],
      diagnostics: [
        Diagnostic(
          .warning, id: "raw-html",
          at: SourceRange(
            file: "fr/a.md", start: SourcePosition(line: 1, column: 3),
            end: SourcePosition(line: 1, column: 6)), sentence: "This is HTML.",
          repair: "Write it as Markdown."),
        Diagnostic(
          .error, id: "unknown-key",
          at: SourceRange(
            file: "course.yml", start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 6)), sentence: "There is no key `titel` here."),
      ])
  ])
  private let nothing = CheckReport([.init(folder: "a", tree: [:], diagnostics: [])])

  @Test func textIsGroupedByFileAndEndsInASummary() {
    #expect(
      report.text == """
        Courses/small/course.yml (1 remark)

        Courses/small/course.yml:1:1: error[unknown-key]: There is no key `titel` here.
          titel: x
          ^^^^^

        Courses/small/fr/a.md (1 remark)

        Courses/small/fr/a.md:1:3: warning[raw-html]: This is HTML.
          # <b>
            ^^^
          Write it as Markdown.

        1 error and 1 warning in 2 files.

        """)
    #expect(nothing.text == "Nothing to mend in 1 course.\n")
  }

  @Test func exitStatusIsOneWithAnErrorOnly() {
    #expect(report.exitStatus == 1 && nothing.exitStatus == 0)
    let warned = CheckReport(
      report.courses.map {
        .init(
          folder: $0.folder, tree: $0.tree,
          diagnostics: $0.diagnostics.filter { $0.severity == .warning })
      })
    #expect(warned.exitStatus == 0 && warned.warningCount == 1)
  }

  @Test func jsonIsStable() {
    #expect(
      report.json.hasPrefix(
        """
        {
          "diagnostics" : [
            {
              "column" : 1,
              "endColumn" : 6,
              "endLine" : 1,
              "file" : "Courses/small/course.yml",
              "id" : "unknown-key",
              "line" : 1,
              "sentence" : "There is no key `titel` here.",
              "severity" : "error"
            },
        """))
    #expect(report.json.hasSuffix("  \"errors\" : 1,\n  \"version\" : 1,\n  \"warnings\" : 1\n}\n"))
  }

  @Test func nothingHostileIsWritten() {
    let course = CheckReport.Course(
      folder: "a\u{1B}[2J", tree: ["b": "\u{202E}x"],
      diagnostics: [
        Diagnostic(.error, id: "x", at: SourceRange(file: "b"), sentence: "\u{1B}]0;x\u{7}")
      ])
    let text = CheckReport([course]).text
    #expect(
      !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
  }

  @Test func pageHasATableForEachFile() {
    let tables = report.page.blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map { $0.rows.count } == [1, 1])
    #expect(tables.first?.rows.first?.first == [.text("1:1")])
  }
}

@Suite struct LongCheckReportTests {
  private func report(_ count: Int) -> CheckReport {
    let found = (1...count).map { line in
      Diagnostic(
        .error, id: "raw-html",
        at: SourceRange(file: line > 60 ? "fr/b.md" : "fr/a.md", line: line),
        sentence: "This is HTML.")
    }
    return CheckReport([.init(folder: "c", tree: [:], diagnostics: found)])
  }

  @Test func aHundredRemarksAreAllShown() {
    #expect(report(100).text.hasSuffix("HTML.\n\n100 errors in 2 files.\n"))
    #expect(report(100).text.split(separator: "error[raw-html]").count == 101)
  }

  @Test func moreAreCounted() {
    let text = report(1_100).text
    #expect(
      text.hasSuffix(
        "And 1000 more remarks: mend these first, or ask for --format json.\n\n"
          + "1100 errors in 2 files.\n"))
    #expect(text.split(separator: "error[raw-html]").count == 101)
    #expect(text.contains("c/fr/b.md (1040 remarks)"))
  }

  @Test func remarksOnOneFileOrFolderCanBeShownAlone() {
    let course = report(100).courses[0]
    #expect(course.onlyRemarks(on: "fr/b.md").diagnostics.count == 40)
    #expect(course.onlyRemarks(on: "fr").diagnostics.count == 100)
    #expect(course.onlyRemarks(on: "f").diagnostics.isEmpty)
  }
}
