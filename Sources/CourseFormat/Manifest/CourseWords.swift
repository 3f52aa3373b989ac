import Markdown
import Text

/// What `en/course.yml` says: the words of a course in another language, by id.
struct CourseWords {
  /// The words of a module.
  struct Module {
    /// Its id, where it stands.
    let id: Located<String>
    /// Its title; nil where it isn't translated.
    let title: SafeText?
    /// Its objectives, in the order of the first language.
    let objectives: [SafeText]
  }

  /// The file.
  let file: String
  /// The title of the course; nil where it isn't translated.
  let title: SafeText?
  /// The titles of skills.
  let skills: [String: Located<SafeText>]
  /// The words of modules.
  let modules: [String: Module]
  /// The words of goals.
  let goals: [String: Located<SafeText>]
}

extension CourseWords {
  /// Reads a translation; nil, with diagnostics, where it can't be read.
  init?(_ bytes: [UInt8], file: String, into found: inout [Diagnostic]) {
    let keys = ["title", "skills", "modules", "goals"]
    guard let root = YAMLText.root(ofFile: bytes, named: file, into: &found),
      let fields = root.fields(knowing: keys, into: &found)
    else { return nil }
    self.init(
      file: file, title: fields.required("title", into: &found)?.words(into: &found)?.value,
      skills: Self.titles(fields["skills"], into: &found),
      modules: Self.modules(fields["modules"], into: &found),
      goals: Self.titles(fields["goals"], into: &found))
  }

  /// Words by id; each stands where its id does.
  private static func titles(
    _ value: YAMLValue?, into found: inout [Diagnostic]
  ) -> [String: Located<SafeText>] {
    guard let fields = value?.fields(into: &found) else { return [:] }
    var titles: [String: Located<SafeText>] = [:]
    for key in fields.keys {
      titles[key.value] = fields.required(key.value, into: &found)?.words(into: &found)
        .map { Located($0.value, at: key.range) }
    }
    return titles
  }

  private static func modules(
    _ value: YAMLValue?, into found: inout [Diagnostic]
  ) -> [String: Module] {
    guard let fields = value?.fields(into: &found) else { return [:] }
    var modules: [String: Module] = [:]
    for key in fields.keys {
      let words = fields.required(key.value, into: &found)?
        .fields(knowing: ["title", "objectives"], into: &found)
      guard let words else { continue }
      modules[key.value] = Module(
        id: key, title: words.required("title", into: &found)?.words(into: &found)?.value,
        objectives: words["objectives"]?
          .list(into: &found) { $0.words(into: &$1)?.value } ?? [])
    }
    return modules
  }
}
