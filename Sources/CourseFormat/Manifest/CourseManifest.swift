import Curriculum
import LearnerModel
import Markdown
import Text

/// What `course.yml` says: the course without its texts, in its first language.
struct CourseManifest {
  /// Its id; nil where it can't be read: such a course can be checked, and not taken.
  let id: Located<String>?
  /// Its version, in the author's words.
  let version: SafeText
  /// Its languages, the one it was written in first; never empty.
  let languages: [Language]
  /// Its title.
  let title: Located<SafeText>
  /// The skills, in the author's order.
  let skills: [SkillEntry]
  /// The modules, in the author's order.
  let modules: [ModuleEntry]
  /// The goals, in the author's order.
  let goals: [GoalEntry]
  /// The frameworks that modules refer to, each with its version.
  let frameworks: [String: SafeText]
  /// The author's differences from the standard rules.
  let rules: RuleEntry

  /// The language it was written in.
  var first: Language { languages[0] }
}

extension CourseManifest {
  /// The name of its file.
  static let file = "course.yml"
  private static let keys = [
    "id", "version", "licence", "languages", "title", "skills", "modules", "goals", "frameworks",
    "rules",
  ]

  /// Reads the manifest of a tree; nil, with diagnostics, where no course can be made of it.
  ///
  /// Skills, modules and goals that can't be read are left out, each with a diagnostic.
  init?(of tree: FileTree, into diagnostics: inout [Diagnostic]) {
    guard let bytes = tree.bytes(at: Self.file) else {
      switch tree.entries[Self.file] {
      case .unreadable(let sentence): diagnostics.append(.unreadable(Self.file, sentence))
      case .tooLarge(let count):
        diagnostics.append(.fileTooLarge(count, limit: YAMLText.fileBytes, Self.file))
      default: diagnostics.append(.noManifest())
      }
      return nil
    }
    guard let root = YAMLText.root(ofFile: bytes, named: Self.file, into: &diagnostics),
      let fields = root.fields(knowing: Self.keys, into: &diagnostics)
    else { return nil }
    self.init(fields, into: &diagnostics)
  }

  private init?(_ fields: YAMLFields, into found: inout [Diagnostic]) {
    _ = fields.required("licence", into: &found)?.words(into: &found)
    let id = fields.required("id", into: &found)?.identifier(into: &found)
    let title = fields.required("title", into: &found)?.words(into: &found)
    let version = fields.required("version", into: &found)?.words(into: &found)?.value ?? "?"
    let languages =
      fields.required("languages", into: &found)?.list(into: &found) { $0.language(into: &$1) }
      ?? []
    let skills =
      fields.required("skills", into: &found)?.list(into: &found) { SkillEntry($0, into: &$1) }
      ?? []
    let modules =
      fields.required("modules", into: &found)?
      .list(into: &found) { ModuleEntry($0, into: &$1) } ?? []
    let goals = fields["goals"]?.list(into: &found) { GoalEntry($0, into: &$1) } ?? []
    guard !languages.isEmpty else { return nil }
    self.init(
      id: id, version: version, languages: languages.withoutRepeats,
      title: title ?? Located(SafeText(id?.value ?? Self.file), at: fields.range), skills: skills,
      modules: modules, goals: goals,
      frameworks: Self.frameworks(fields["frameworks"], into: &found),
      rules: RuleEntry(fields["rules"], into: &found))
  }

  private static func frameworks(
    _ value: YAMLValue?, into diagnostics: inout [Diagnostic]
  ) -> [String: SafeText] {
    guard let fields = value?.fields(into: &diagnostics) else { return [:] }
    var versions: [String: SafeText] = [:]
    for key in fields.keys {
      versions[key.value] =
        fields.required(key.value, into: &diagnostics)?
        .words(into: &diagnostics)?.value
    }
    return versions
  }
}

extension YAMLValue {
  /// A language by its code.
  fileprivate func language(into diagnostics: inout [Diagnostic]) -> Language? {
    guard let code = text(into: &diagnostics) else { return nil }
    guard code.value.isKebabCase, code.value.utf8.count <= 16 else {
      diagnostics.append(.badLanguage(code.value, at: code.range))
      return nil
    }
    return Language(rawValue: code.value)
  }
}

extension [Language] {
  fileprivate var withoutRepeats: [Language] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Diagnostic {
  fileprivate static func noManifest() -> Diagnostic {
    Diagnostic(
      .error, id: "no-course-file", at: SourceRange(file: CourseManifest.file),
      sentence: "The course has no file `course.yml`.",
      repair: "Add it at the root of the course; the guide has a complete one.")
  }

  fileprivate static func badLanguage(_ code: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-language", at: range, sentence: "`\(code)` is not a code of a language.",
      repair: "Use its short code in small letters: `fr`, `en`.")
  }
}
