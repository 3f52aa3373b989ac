import Curriculum
import Exercises
import Markdown
import Text

/// The first look at the files of a course: the heads of its lessons and items, no more.
struct CourseSurvey {
  /// The items of banks and lessons, by id.
  private(set) var items: [ItemID: CourseIndex.IndexedItem] = [:]
  /// The items by their file, without the language.
  private(set) var itemsByPath: [String: ItemID] = [:]
  /// The files of the lessons that can be opened, without the language.
  private(set) var lessons: Set<String> = []
  /// What the course holds.
  private(set) var outline: CourseOutline

  fileprivate struct Reader {
    let tree: FileTree
    let manifest: CourseManifest
    let facts: FactTable
    let labels: CourseLabels
    let translations: [Language: CourseWords]
  }

  /// Looks at the files; what can't be read is left out, with a diagnostic.
  init(
    _ tree: FileTree, _ manifest: CourseManifest, facts: FactTable, labels: CourseLabels,
    into found: inout [Diagnostic]
  ) {
    let translations = Self.translations(of: tree, manifest, into: &found)
    let reader = Reader(
      tree: tree, manifest: manifest, facts: facts, labels: labels,
      translations: translations)
    outline = manifest.outline(translations, modules: [], hash: tree.hash)
    for path in tree.paths { reader.addItem(at: path, to: &self, into: &found) }
    let modules = manifest.modules.map { reader.module($0, items: bank(of: $0), into: &found) }
    outline = manifest.outline(translations, modules: modules, hash: outline.hash)
    lessons = Set(modules.flatMap { module in module.lessons.map { "\(module.id)/\($0.id).md" } })
  }

  private static func translations(
    of tree: FileTree, _ manifest: CourseManifest, into found: inout [Diagnostic]
  ) -> [Language: CourseWords] {
    var translations: [Language: CourseWords] = [:]
    for language in manifest.languages.dropFirst() {
      let file = CourseManifest.file.inLanguage(language)
      translations[language] = tree.bytes(at: file)
        .flatMap { CourseWords($0, file: file, into: &found) }
    }
    return translations
  }

  private func bank(of module: ModuleEntry) -> [ItemOutline] {
    let folder = "\(module.id.value)/bank/"
    return itemsByPath.filter { $0.key.hasPrefix(folder) }.sorted { $0.key < $1.key }
      .compactMap { items[$0.value]?.outline }
  }
}

extension CourseSurvey.Reader {
  /// Adds the item of a file of the first language, unless its id is taken.
  func addItem(at file: String, to survey: inout CourseSurvey, into found: inout [Diagnostic]) {
    guard case .item(manifest.first, let module, _) = FileRole(path: file),
      manifest.modules.contains(where: { $0.id.value == module }),
      let bytes = tree.bytes(at: file)
    else { return }
    let text = CourseText(
      beginningOf: bytes, file: file, language: manifest.first, facts: facts)
    if text.isRefused { found += text.diagnostics }
    guard let head = ItemHead(text, isTranslation: false, into: &found),
      let outline = outline(of: head, bytes, file)
    else { return }
    survey.add(outline, at: file.withoutLanguage, said: head.id.range, into: &found)
  }

  private func outline(of head: ItemHead, _ bytes: [UInt8], _ file: String) -> ItemOutline? {
    guard let facts = head.facts else { return nil }
    let path = file.withoutLanguage
    let parts = manifest.languages.compactMap { tree.bytes(at: path.inLanguage($0)) }
    return ItemOutline(
      id: ItemID(rawValue: head.id.value), kind: facts.kind.value,
      skills: facts.skills.map { SkillID(rawValue: $0.value) }, level: facts.level,
      expectedSeconds: facts.seconds, variantCount: max(1, head.variants.count),
      requires: requirements(of: facts.kind.value, bytes, file),
      revision: ContentHash(ofParts: parts))
  }

  /// What an item needs of the terminal; only where its kind may need something is it read.
  private func requirements(
    of kind: String, _ bytes: [UInt8], _ file: String
  ) -> Set<Capability> {
    guard !undemandingKinds.contains(kind) else { return [] }
    var ignored: [Diagnostic] = []
    let text = CourseText(bytes, file: file, language: manifest.first, facts: facts)
    let item = ItemFile(text, isTranslation: false, labels: labels, into: &ignored)
    return item?.exercise(into: &ignored)?.requires ?? []
  }

  /// The outline of a module, with the lessons that can be read.
  func module(
    _ entry: ModuleEntry, items: [ItemOutline], into found: inout [Diagnostic]
  ) -> Module {
    let lessons = entry.lessons.compactMap { lesson($0, of: entry, into: &found) }
    return manifest.outline(of: entry, translations, lessons: lessons, items: items)
  }

  private func lesson(
    _ name: Located<String>, of module: ModuleEntry, into found: inout [Diagnostic]
  ) -> LessonOutline? {
    let path = "\(module.id.value)/\(name.value).md"
    guard let first = head(path, in: manifest.first, into: &found) else {
      if tree.entries[path.inLanguage(manifest.first)] == nil {
        found.append(.noLesson(path.inLanguage(manifest.first), at: name.range))
      }
      return nil
    }
    var titles = [manifest.first: first.title.value]
    for language in manifest.languages.dropFirst() {
      titles[language] = head(path, in: language, into: &found)?.title.value
    }
    return LessonOutline(
      id: LessonID(rawValue: name.value), title: Words(titles, first: manifest.first),
      steps: first.steps.map { StepID(rawValue: $0.value) })
  }

  private func head(
    _ path: String, in language: Language, into found: inout [Diagnostic]
  ) -> LessonHead? {
    let file = path.inLanguage(language)
    guard let bytes = tree.bytes(at: file) else { return nil }
    let text = CourseText(beginningOf: bytes, file: file, language: language, facts: facts)
    if text.isRefused { found += text.diagnostics }
    return LessonHead(text, isTranslation: language != manifest.first, into: &found)
  }
}

extension CourseSurvey {
  /// Adds an item, unless its id is taken.
  fileprivate mutating func add(
    _ outline: ItemOutline, at path: String, said range: SourceRange,
    into found: inout [Diagnostic]
  ) {
    if let taken = items[outline.id] {
      found.append(.itemTaken(outline.id.rawValue, by: taken.path, at: range))
      return
    }
    items[outline.id] = CourseIndex.IndexedItem(outline: outline, path: path)
    itemsByPath[path] = outline.id
  }
}

/// The kinds that ask for a choice of what is shown, and so need nothing of the terminal: their
/// items are not read for it.
let undemandingKinds: Set<String> = ["choice", "order", "match", "sort", "spot", "rating"]

extension Diagnostic {
  /// An id that another item has.
  static func itemTaken(_ id: String, by path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "duplicate-id", at: range,
      sentence: "The item id `\(id)` is already that of `\(path)`.",
      repair: "Give this item an id of its own; answers are kept under it.")
  }

  /// A lesson that a module names and that has no file.
  static func noLesson(_ file: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-lesson", at: range, sentence: "There is no file `\(file)`.",
      repair: "Write the lesson, or take its name out of the module.")
  }
}
