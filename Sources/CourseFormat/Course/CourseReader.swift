public import Markdown
public import Text

/// Reads courses: a tree of files becomes a course, or remarks that say why not.
public enum CourseReader {
  /// Reads the outline of a course; its texts are parsed when they are asked for.
  ///
  /// What is broken is left out and told: a broken lesson or item never breaks the course.
  /// `catalogues` give the words of the labels in each language.
  public static func load(_ tree: FileTree, catalogues: [Catalogue]) -> CourseReading {
    var found: [Diagnostic] = []
    guard let manifest = CourseManifest(of: tree, into: &found) else {
      return CourseReading(course: nil, diagnostics: found)
    }
    guard manifest.id != nil, !tree.isCut else {
      return CourseReading(course: nil, diagnostics: found + Files.check(tree))
    }
    let facts = FactTable(of: tree, into: &found)
    let labels = CourseLabels(catalogues)
    let survey = CourseSurvey(tree, manifest, facts: facts, labels: labels, into: &found)
    let index = CourseIndex(
      tree: tree, labels: labels, facts: facts, items: survey.items,
      lessons: survey.lessons, itemsByPath: survey.itemsByPath,
      drawings: DrawingTable.lines(in: tree, languages: manifest.languages))
    let course = LoadedCourse(
      outline: survey.outline, overrides: manifest.rules.overrides,
      moduleOverrides: manifest.moduleOverrides, skillOverrides: manifest.skillOverrides,
      index: index)
    return CourseReading(course: course, diagnostics: found)
  }
}

/// What reading a course gives.
public struct CourseReading: Equatable, Sendable {
  /// The course; nil where its `course.yml` can't be read, or names no course.
  public let course: LoadedCourse?
  /// What was left out, and why, in order of file and line.
  public let diagnostics: [Diagnostic]

  /// Makes a reading, and sorts its diagnostics.
  init(course: LoadedCourse?, diagnostics: [Diagnostic]) {
    self.course = course
    self.diagnostics = diagnostics.sorted()
  }
}
