import CourseFormat
public import Interface
import Markdown
import Text

extension CheckReport {
  /// The report as a page, for a browser: a table a file. In English, like all remarks to authors.
  public var page: Page {
    let files = courses.flatMap { $0.byFile }
    return Page(
      id: "check-report",
      blocks: [
        .heading(level: 1, [.text("Check of the courses")]), .text([.text(SafeText(summary))]),
      ] + files.flatMap { Self.blocks(of: $0.diagnostics, in: $0.path) })
  }

  private static func blocks(of diagnostics: [Diagnostic], in path: String) -> [Block] {
    let titles: [SafeText] = ["Place", "Remark", "What is wrong", "How to mend it"]
    let rows = diagnostics.map { diagnostic -> [[Inline]] in
      let start = diagnostic.range.start
      return [
        [.text(SafeText("\(start.line):\(start.column)"))],
        [.code(SafeText("\(diagnostic.severity.rawValue)[\(diagnostic.id)]"))],
        [.text(SafeText(diagnostic.sentence))], [.text(SafeText(diagnostic.repair ?? ""))],
      ]
    }
    return [
      .heading(level: 2, [.text(SafeText(path))]),
      .table(Table(header: titles.map { [.text($0)] }, rows: rows)),
    ]
  }
}
