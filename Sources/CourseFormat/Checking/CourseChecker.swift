public import Markdown
public import Text

/// Checks a course as its author needs it: every file, every rule, all problems at once.
public enum CourseChecker {
  /// What is wrong in a course, in order of file, line and column.
  ///
  /// `today` decides which facts are past their date; `catalogues` give the words of the labels.
  public static func check(
    _ tree: FileTree, today: CalendarDay, catalogues: [Catalogue]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    guard let manifest = CourseManifest(of: tree, into: &found) else {
      return (found + Files.check(tree)).inOrder
    }
    let course = ParsedCourse(
      tree, manifest: manifest, today: today, labels: CourseLabels(catalogues), into: &found)
    for rule in courseRules { rule.check(course, into: &found) }
    return found.inOrder
  }
}

extension [Diagnostic] {
  /// Each once, in order of file, line and column.
  fileprivate var inOrder: [Diagnostic] { Set(self).sorted() }

  /// The diagnostics as a person reads them, one after the other, an empty line between them.
  public func rendered(in tree: FileTree) -> String {
    self.map { $0.rendered(in: tree.text(at: $0.range.file)) + "\n" }.joined(separator: "\n")
  }
}
