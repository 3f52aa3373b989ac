import Exercises
import Markdown
import Text

/// A course with every file of it parsed, as the rules of the checker see it.
struct ParsedCourse {
  /// Its files.
  let tree: FileTree
  /// The day on which it is checked.
  let today: CalendarDay
  /// The words of the labels.
  let labels: CourseLabels
  /// What `course.yml` says.
  let manifest: CourseManifest
  /// The words of the course in its other languages.
  let translations: [CourseWords]
  /// The named facts.
  let facts: FactTable
  /// All Markdown files of its languages.
  let texts: [CourseText]
  /// The lessons, in every language.
  private(set) var lessons: [LessonFile] = []
  /// The lessons of the first language.
  private(set) var ownLessons: [LessonFile] = []
  /// The items, in every language.
  private(set) var items: [ParsedItem] = []
  /// The items of the first language.
  private(set) var ownItems: [ParsedItem] = []
  /// The glossaries, one a language.
  let glossaries: [GlossaryFile]

  /// The modules of the files in banks whose head can't be read, one entry a file: what such an item
  /// is for isn't known, so nothing is said to be missing that it might be.
  private(set) var unreadBankItems: [String] = []

  /// Parses all files of a course; what can't be parsed is left out, with a diagnostic.
  init(
    _ tree: FileTree, manifest: CourseManifest, today: CalendarDay, labels: CourseLabels,
    into found: inout [Diagnostic]
  ) {
    let facts = FactTable(of: tree, into: &found)
    self.tree = tree
    self.today = today
    self.labels = labels
    self.manifest = manifest
    self.facts = facts
    translations = manifest.languages.dropFirst().compactMap { language in
      let file = CourseManifest.file.inLanguage(language)
      return tree.bytes(at: file).flatMap { CourseWords($0, file: file, into: &found) }
    }
    texts = Self.texts(of: tree, manifest, facts: facts)
    glossaries = texts.compactMap { text in
      if case .glossary = text.role { GlossaryFile(text) } else { nil }
    }
    found += texts.flatMap { $0.diagnostics }
    readLessons(into: &found)
    readItems(into: &found)
    // Kept, because rules ask for them once a module or a skill: copying them took a tenth of a
    // check of fifty modules.
    ownLessons = lessons.filter { $0.text.language == manifest.first }
    ownItems = items.filter { !$0.file.isTranslation }
    unreadBankItems = modulesOfUnreadItems
  }

  private var modulesOfUnreadItems: [String] {
    let read = Set(ownItems.map { $0.file.text.file })
    return texts.compactMap { text in
      guard text.language == manifest.first, case .item(_, let module, true) = text.role,
        !read.contains(text.file)
      else { return nil }
      return module
    }
  }

  private static func texts(
    of tree: FileTree, _ manifest: CourseManifest, facts: FactTable
  ) -> [CourseText] {
    tree.paths.compactMap { path in
      let role = FileRole(path: path)
      guard path.hasSuffix(".md"), let language = role.language,
        manifest.languages.contains(language), let bytes = tree.bytes(at: path)
      else { return nil }
      return CourseText(bytes, file: path, language: language, facts: facts)
    }
  }

  private mutating func readLessons(into found: inout [Diagnostic]) {
    for text in texts {
      guard case .lesson(let language, _, _) = text.role else { continue }
      let file = LessonFile(
        text, isTranslation: language != manifest.first, labels: labels, into: &found)
      if let file { lessons.append(file) }
    }
  }

  /// Reads the items of the first language before their translations, which have their shape.
  private mutating func readItems(into found: inout [Diagnostic]) {
    var originals: [String: ParsedItem] = [:]
    for text in texts where text.language == manifest.first {
      guard case .item(_, let module, let isInBank) = text.role,
        let file = ItemFile(text, isTranslation: false, labels: labels, into: &found)
      else { continue }
      let item = ParsedItem(
        file: file, original: file, exercise: file.exercise(into: &found), module: module,
        isInBank: isInBank)
      originals[text.file.withoutLanguage] = item
      items.append(item)
    }
    for text in texts where text.language != manifest.first {
      guard case .item = text.role, let original = originals[text.file.withoutLanguage],
        let file = ItemFile(text, isTranslation: true, labels: labels, into: &found)
      else { continue }
      items.append(original.translated(by: file, into: &found))
    }
  }
}

extension ParsedItem {
  fileprivate func translated(by file: ItemFile, into found: inout [Diagnostic]) -> ParsedItem {
    if exercise == nil, let kind = original.head.facts?.kind.value {
      let keys = exerciseKind(named: kind)?.translationKeys ?? [:]
      found += file.head.metadata.unknownKeys(knowing: keys)
    }
    return ParsedItem(
      file: file, original: original,
      exercise: exercise.flatMap { file.translated($0, into: &found) }, module: module,
      isInBank: isInBank)
  }
}
