public import Curriculum
public import LearnerModel
public import Text

/// A course that was read: its outline, and its texts on demand.
///
/// Lessons and items are parsed when they are asked for, so that a first screen never waits for
/// a hundred modules.
public struct LoadedCourse: Sendable {
  /// What it holds.
  public let outline: CourseOutline
  /// The author's differences from the standard rules.
  public let overrides: RuleOverrides
  /// The author's differences for the skills of single modules.
  public let moduleOverrides: [ModuleID: RuleOverrides]
  /// The author's differences for single skills.
  public let skillOverrides: [SkillID: RuleOverrides]
  /// Where each text stands.
  let index: CourseIndex

  /// A lesson in a language, else in the course's first; nil where the course has no such lesson.
  public func lesson(_ id: LessonID, of module: ModuleID, in language: Language) -> Lesson? {
    index.lesson(id, of: module, in: language, course: outline)
  }

  /// Whether a lesson was written in a language: else it is shown in the course's first.
  public func hasLesson(_ id: LessonID, of module: ModuleID, in language: Language) -> Bool {
    index.tree.bytes(at: "\(module)/\(id).md".inLanguage(language)) != nil
  }

  /// An item in a language, else in the course's first; nil where the course has no such item.
  public func item(_ id: ItemID, in language: Language) -> Item? {
    index.item(id, in: language, course: outline)
  }

  /// The items that are written in a language; nil for the language the course was written in first,
  /// which all are.
  public func itemsWritten(in language: Language) -> Set<ItemID>? {
    guard language != outline.languages.first else { return nil }
    let written = index.items.filter {
      index.tree.bytes(at: $0.value.path.inLanguage(language)) != nil
    }
    return Set(written.keys)
  }

  /// The lines of each drawing of a language, by the path that lessons and items write.
  public func drawings(in language: Language) -> [String: [SafeText]] {
    index.drawings(in: language, course: outline)
  }

  /// The words that the course explains, in a language, else in the course's first.
  public func glossary(in language: Language) -> [GlossaryEntry] {
    index.glossary(in: language, course: outline)
  }

  /// The word that a link leads to, as the author wrote it: `../glossary.md#hameconnage`; nil
  /// where it leads elsewhere.
  public func glossaryEntry(for link: String, in language: Language) -> GlossaryEntry? {
    let parts = link.split(separator: "#", maxSplits: 1)
    guard parts.count == 2, parts[0].hasSuffix("glossary.md") else { return nil }
    let anchor = GlossaryEntry.anchor(of: parts[1])
    return glossary(in: language).first { $0.anchor == anchor }
  }
}

extension LoadedCourse: Equatable {
  /// Two courses are equal when all their files are, and as many of their texts are left out.
  public static func == (left: LoadedCourse, right: LoadedCourse) -> Bool {
    left.outline.hash == right.outline.hash && left.index.items.count == right.index.items.count
      && left.outline.moduleList.map { $0.lessons.count }
        == right.outline.moduleList.map { $0.lessons.count }
  }
}
