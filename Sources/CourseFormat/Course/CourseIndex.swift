import Curriculum
import Exercises
import Markdown
import Text

/// The bytes of a course, and where each of its texts stands.
///
/// Texts are parsed each time they are asked for: it takes less than drawing the page they are
/// for, and nothing has to be kept, shared or locked.
struct CourseIndex: Sendable {
  /// An item that can be asked.
  struct IndexedItem: Sendable {
    /// What the rules know of it.
    let outline: ItemOutline
    /// Its file, without the language.
    let path: String
  }

  /// All files.
  let tree: FileTree
  /// The words that begin hints and the like.
  let labels: CourseLabels
  /// What takes the place of `{names}`.
  let facts: FactTable
  /// The items of banks and lessons.
  let items: [ItemID: IndexedItem]
  /// The files of the lessons that can be opened, without the language.
  let lessons: Set<String>
  /// The items by their file, without the language.
  let itemsByPath: [String: ItemID]
  /// The lines of each drawing, by language and by the path that texts write.
  let drawings: [Language: [String: [SafeText]]]

  /// A file in a language, parsed; nil where there is none.
  func text(_ path: String, in language: Language) -> CourseText? {
    let file = path.inLanguage(language)
    return tree.bytes(at: file).map {
      CourseText($0, file: file, language: language, facts: facts)
    }
  }
}

extension CourseIndex {
  /// A lesson in a language, else in the first; nil where neither can be read.
  func lesson(
    _ id: LessonID, of module: ModuleID, in language: Language, course: CourseOutline
  ) -> Lesson? {
    let path = "\(module)/\(id).md"
    guard lessons.contains(path), let first = course.languages.first else { return nil }
    return lesson(at: path, in: language, isTranslation: language != first)
      ?? lesson(at: path, in: first, isTranslation: false)
  }

  private func lesson(at path: String, in language: Language, isTranslation: Bool) -> Lesson? {
    var ignored: [Diagnostic] = []
    guard let text = text(path, in: language),
      let file = LessonFile(text, isTranslation: isTranslation, labels: labels, into: &ignored)
    else { return nil }
    return Lesson(file) { link in
      guard let path = CoursePath.resolved(link, from: text.file),
        case .item = FileRole(path: path)
      else { return .elsewhere }
      return itemsByPath[path.withoutLanguage].map { .item($0) } ?? .brokenItem
    }
  }

  /// An item in a language, else in the first; nil where neither can be read.
  func item(_ id: ItemID, in language: Language, course: CourseOutline) -> Item? {
    guard let indexed = items[id], let first = course.languages.first,
      let original = itemFile(indexed.path, in: first, isTranslation: false)
    else { return nil }
    var ignored: [Diagnostic] = []
    guard let exercise = original.exercise(into: &ignored) else { return nil }
    if language != first,
      let translation = itemFile(indexed.path, in: language, isTranslation: true),
      let translated = translation.translated(exercise, into: &ignored)
    {
      return Item(
        translation, outline: indexed.outline, exercise: translated,
        variants: translation.variants(of: original))
    }
    return Item(
      original, outline: indexed.outline, exercise: exercise,
      variants: original.variants(of: original))
  }

  private func itemFile(_ path: String, in language: Language, isTranslation: Bool) -> ItemFile? {
    var ignored: [Diagnostic] = []
    return text(path, in: language).flatMap {
      ItemFile($0, isTranslation: isTranslation, labels: labels, into: &ignored)
    }
  }

  /// The words explained in a language, else in the first.
  func glossary(in language: Language, course: CourseOutline) -> [GlossaryEntry] {
    let texts = ([language] + course.languages.prefix(1)).lazy
      .compactMap { text("glossary.md", in: $0) }
    return texts.first.map { GlossaryFile($0).entries.map { $0.value } } ?? []
  }

  /// The lines of each drawing of a language, those of the first where it lacks one.
  func drawings(in language: Language, course: CourseOutline) -> [String: [SafeText]] {
    drawings[language] ?? course.languages.first.flatMap { drawings[$0] } ?? [:]
  }
}

extension Item {
  fileprivate init(
    _ file: ItemFile, outline: ItemOutline, exercise: Exercise, variants: [[String: SafeText]]
  ) {
    self.init(
      outline: outline, title: file.head.title.value, exercise: exercise,
      hints: file.labelled.blocks(of: .hint),
      explanation: file.labelled.blocks(of: .explanation).flatMap { $0 },
      solution: file.labelled.blocks(of: .solution).flatMap { $0 }, variants: variants)
  }
}
