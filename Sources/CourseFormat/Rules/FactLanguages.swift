import Exercises
import Markdown
import Text

/// A fact has a value in every language of the course: else people read its name in braces.
enum FactLanguages: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for fact in course.facts.facts {
      check(fact.values, "value", of: fact, in: course, into: &found)
      check(fact.about, "`about`", of: fact, in: course, into: &found)
    }
  }

  private static func check(
    _ words: [Language?: SafeText], _ key: String, of fact: FactTable.Fact,
    in course: ParsedCourse, into found: inout [Diagnostic]
  ) {
    guard !words.isEmpty, words[nil] == nil else { return }
    let languages = course.manifest.languages
    let own = words.keys.compactMap { $0 }
    for language in own.filter({ !languages.contains($0) }).sorted(by: {
      $0.rawValue < $1.rawValue
    }) {
      found.append(.otherLanguage(fact.name, key, language, among: languages))
    }
    for language in languages where !own.contains(language) {
      found.append(.noWords(fact.name, key, language))
    }
  }
}

extension Diagnostic {
  fileprivate static func noWords(
    _ name: Located<String>, _ key: String, _ language: Language
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-language-missing", at: name.range,
      sentence: "The fact `\(name.value)` has no \(key) in the language `\(language.rawValue)`.",
      repair: "Write `\(language.rawValue): …` there, or one text for all languages.")
  }

  fileprivate static func otherLanguage(
    _ name: Located<String>, _ key: String, _ language: Language, among languages: [Language]
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-language-unknown", at: name.range,
      sentence:
        "The fact `\(name.value)` has a \(key) in `\(language.rawValue)`, no language of the course.",
      repair: KnownNames(languages.map { $0.rawValue }).suggestion(for: language.rawValue))
  }
}
