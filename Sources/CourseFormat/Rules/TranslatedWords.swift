import Exercises
import Markdown
import Text

/// A translation of `course.yml` has words for every skill, module and goal, and for no other.
enum TranslatedWords: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let manifest = course.manifest
    for words in course.translations {
      found += differences(
        words.skills.mapValues { $0.range }, of: manifest.skills.map { $0.id.value }, .skill,
        words.file)
      found += differences(
        words.modules.mapValues { $0.id.range }, of: manifest.modules.map { $0.id.value },
        .module, words.file)
      found += differences(
        words.goals.mapValues { $0.range }, of: manifest.goals.map { $0.id.value }, .goal,
        words.file)
      for module in manifest.modules { found += objectives(of: module, in: words) }
    }
  }

  private static func differences(
    _ translated: [String: SourceRange], of ids: [String], _ thing: CourseThing, _ file: String
  ) -> [Diagnostic] {
    let names = KnownNames(ids)
    let extra = translated.filter { !names.contains($0.key) }
      .map { Diagnostic.unknown(Located($0.key, at: $0.value), thing, among: names) }
    let missing = ids.filter { translated[$0] == nil }
      .map { Diagnostic.untranslated($0, thing, file) }
    return extra + missing
  }

  private static func objectives(of module: ModuleEntry, in words: CourseWords) -> [Diagnostic] {
    guard let translated = words.modules[module.id.value],
      translated.objectives.count != module.objectives.count
    else { return [] }
    return [
      .objectives(module.objectives.count, translated.objectives.count, at: translated.id.range)
    ]
  }
}

extension Diagnostic {
  fileprivate static func untranslated(_ id: String, _ thing: CourseThing, _ file: String)
    -> Diagnostic
  {
    Diagnostic(
      .error, id: "words-missing", at: SourceRange(file: file),
      sentence: "The \(thing.rawValue) `\(id)` has no words in this language.",
      repair: "Add `\(id)` under `\(thing.rawValue)s`.")
  }

  fileprivate static func objectives(_ first: Int, _ own: Int, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .error, id: "translation-objectives", at: range,
      sentence: "The first language has \(first) objectives, this translation has \(own).",
      repair: "Translate each of them, in the same order.")
  }
}
