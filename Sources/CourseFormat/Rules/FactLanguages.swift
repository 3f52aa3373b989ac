import Exercises
import Markdown
import Text

/// A fact has a value in every language of the course: else people read its name in braces.
enum FactLanguages: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let languages = course.manifest.languages
    for fact in course.facts.facts where !fact.values.isEmpty && fact.values[nil] == nil {
      let own = fact.values.keys.compactMap { $0 }
      for language in own.filter({ !languages.contains($0) }).sorted(by: {
        $0.rawValue < $1.rawValue
      }) {
        found.append(.otherLanguage(fact.name, language, among: languages))
      }
      for language in languages where !own.contains(language) {
        found.append(.noValue(fact.name, language))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noValue(_ name: Located<String>, _ language: Language) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-language-missing", at: name.range,
      sentence: "The fact `\(name.value)` has no value in the language `\(language.rawValue)`.",
      repair: "Write `\(language.rawValue): …` in its value, or one value for all languages.")
  }

  fileprivate static func otherLanguage(
    _ name: Located<String>, _ language: Language, among languages: [Language]
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "fact-language-unknown", at: name.range,
      sentence:
        "The fact `\(name.value)` has a value in `\(language.rawValue)`, no language of the course.",
      repair: KnownNames(languages.map { $0.rawValue }).suggestion(for: language.rawValue))
  }
}
