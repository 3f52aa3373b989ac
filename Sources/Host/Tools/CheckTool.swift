import CourseFormat
import Glibc
import Markdown
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
  }

  private let environment: [String: String]

  /// Makes a tool.
  public init(environment: [String: String]) { self.environment = environment }

  /// Checks the courses of some folders, and gives back the exit status: 0 without an error, 1
  /// with one, 66 where there is no course.
  public func check(_ folders: [String], format: Format) -> Int32 {
    guard let files = InstalledFiles.find(environment: environment) else {
      return Sentences.report(Sentences.filesMissing, status: EX_UNAVAILABLE)
    }
    let courses = CourseFolder.courses(in: folders)
    guard !courses.isEmpty else {
      return Sentences.report(
        SafeText("No course here: \(folders.joined(separator: ", "))"), status: EX_NOINPUT)
    }
    let catalogues = files.readCatalogues()
    let moment = SystemClock().moment()
    guard let today = CalendarDay(moment.day.description) else { return EX_SOFTWARE }
    var status: Int32 = 0
    for folder in courses {
      let tree = CourseFolder.tree(at: folder)
      let found = CourseChecker.check(tree, today: today, catalogues: catalogues)
      print(found.rendered(in: tree))
      if found.contains(where: { $0.severity == .error }) { status = 1 }
    }
    return status
  }
}
