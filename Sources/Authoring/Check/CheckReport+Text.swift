import CourseFormat
import Markdown
import Text

extension CheckReport {
  /// The remarks that are shown at most: more than anybody mends at one go.
  static let mostShown = 100

  /// The report for a terminal: the remarks of each file under its name, then how many more there
  /// are, then the summary.
  public var text: String {
    var left = Self.mostShown
    var groups: [String] = []
    for course in courses {
      for file in course.byFile where left > 0 {
        groups.append(Self.group(file.diagnostics, showing: left, of: course, file.path))
        left -= min(left, file.diagnostics.count)
      }
    }
    return (groups + rest + [summary]).joined(separator: "\n\n") + "\n"
  }

  /// What isn't shown, where there is more than is.
  private var rest: [String] {
    let count = courses.reduce(0) { $0 + $1.diagnostics.count } - Self.mostShown
    guard count > 0 else { return [] }
    return [
      "And \(Self.counted(count, "more remark")): mend these first, or ask for --format json."
    ]
  }

  /// The remarks of one file; each begins with `file:line:column`, which editors and forges open.
  private static func group(
    _ diagnostics: [Diagnostic], showing most: Int, of course: Course, _ path: String
  ) -> String {
    let title = SafeText("\(path) (\(counted(diagnostics.count, "remark")))").string
    let remarks = diagnostics.prefix(most).map { diagnostic in
      diagnostic.inFile(path).rendered(in: course.tree.text(at: diagnostic.range.file))
    }
    return ([title] + remarks).joined(separator: "\n\n")
  }
}

extension Diagnostic {
  /// The same diagnostic under another name of its file.
  fileprivate func inFile(_ path: String) -> Diagnostic {
    Diagnostic(
      severity, id: id, at: SourceRange(file: path, start: range.start, end: range.end),
      sentence: sentence, repair: repair)
  }
}
