import Authoring
import CourseFormat
import Documents
import Glibc
import Records
import Text

/// What an author runs: all remarks on some courses at once.
public struct CheckTool {
  /// How the remarks are written.
  public enum Format: String, Sendable, CaseIterable {
    /// For people: one remark after another, with its line and its repair.
    case text
    /// For programs.
    case json
    /// For a browser.
    case html
  }

  private let environment: [String: String]

  /// Makes a tool.
  public init(environment: [String: String]) { self.environment = environment }

  /// Checks what some paths name, and gives back the exit status: 0 without an error, 1 with one, 66
  /// where a path leads to no course.
  public func check(_ paths: [String], format: Format) -> Int32 {
    guard let files = InstalledFiles.find(environment: environment) else {
      return Sentences.report(Sentences.filesMissing, status: EX_UNAVAILABLE)
    }
    let targets = paths.map { CheckedPath($0) }
    let lost = zip(paths, targets).filter { $0.1 == .nothing }.map { $0.0 }
    guard lost.isEmpty else {
      let places = lost.joined(separator: ", ")
      return Sentences.report(
        SafeText("No course here (a folder with a file course.yml): \(places)"),
        status: EX_NOINPUT)
    }
    let catalogues = files.readCatalogues()
    let report = CheckReport(targets.flatMap { courses(of: $0, catalogues: catalogues) })
    print(words(of: report, format, catalogues), terminator: "")
    return report.exitStatus
  }

  private func courses(
    of target: CheckedPath, catalogues: [Catalogue]
  ) -> [CheckReport.Course] {
    switch target {
    case .courses(let folders): folders.map { check($0, catalogues: catalogues) }
    case .inside(let folder, let path):
      [check(folder, catalogues: catalogues).onlyRemarks(on: path)]
    case .nothing: []
    }
  }

  private func check(_ folder: String, catalogues: [Catalogue]) -> CheckReport.Course {
    let tree = CourseFolder.tree(at: folder)
    let found = CourseChecker.check(tree, today: today, catalogues: catalogues)
    return CheckReport.Course(folder: folder, tree: tree, diagnostics: found)
  }

  private var today: CalendarDay {
    guard let today = CalendarDay(SystemClock().moment().day.description) else {
      preconditionFailure("The day of a clock is a calendar day.")
    }
    return today
  }

  private func words(
    of report: CheckReport, _ format: Format, _ catalogues: [Catalogue]
  ) -> String {
    switch format {
    case .text: return report.text
    case .json: return report.json + "\n"
    case .html:
      let words =
        catalogues.first { $0.language == .english }
        ?? Catalogue(language: .english, templates: [:])
      return HTMLDocument.html(of: report.page, language: .english, words: words)
    }
  }
}
