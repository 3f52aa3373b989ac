import CourseFormat
import Markdown
import Text

extension CheckReport {
  /// The report for a terminal: the remarks of each file under its name, then the summary.
  public var text: String {
    let groups = courses.flatMap { course in
      course.byFile.map { file in Self.group(file.diagnostics, of: course, file.path) }
    }
    return (groups + [summary]).joined(separator: "\n\n") + "\n"
  }

  /// The remarks of one file; each begins with `file:line:column`, which editors and forges open.
  private static func group(
    _ diagnostics: [Diagnostic], of course: Course, _ path: String
  ) -> String {
    let title = SafeText("\(path) (\(counted(diagnostics.count, "remark")))").string
    let remarks = diagnostics.map { diagnostic in
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
