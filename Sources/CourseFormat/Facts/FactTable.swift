import Markdown
import Text
import Yams

/// The named facts of a course: what changes in the world, written once, with its source.
struct FactTable: Equatable, Sendable {
  /// One fact.
  struct Fact: Equatable, Sendable {
    /// Its name, as texts write it between braces.
    let name: Located<String>
    /// What takes the place of its name, by language; nil stands for all others. Empty where the
    /// author wrote no value.
    let values: [Language?: SafeText]
    /// What it is for, by language as the value; empty where it isn't kept by itself.
    let about: [Language?: SafeText]
    /// When somebody last looked at the source.
    let checked: Located<CalendarDay>?
    /// The last day on which it may be told; nil where it has no end.
    let until: Located<CalendarDay>?
  }

  /// The name of its file.
  static let file = "facts.yml"

  /// The facts, in the author's order.
  private(set) var facts: [Fact] = []

  /// Makes a table without facts.
  init() {}

  /// Reads the facts of a tree; none where the course has no such file.
  init(of tree: FileTree, into found: inout [Diagnostic]) {
    guard let bytes = tree.bytes(at: Self.file),
      let root = YAMLText.root(ofFile: bytes, named: Self.file, into: &found),
      let fields = root.fields(into: &found)
    else { return }
    facts = fields.keys.compactMap { key in
      fields.required(key.value, into: &found).flatMap { Fact(key, $0, into: &found) }
    }
  }

  /// What takes the place of each name in a language.
  func values(in language: Language) -> [String: SafeText] {
    Dictionary(
      facts.compactMap { fact in
        (fact.values[language] ?? fact.values[nil]).map { (fact.name.value, $0) }
      }
    ) { first, _ in first }
  }
}

extension FactTable.Fact {
  private static let keys = ["value", "about", "source", "checked", "until"]

  /// Reads a fact; nil, with a diagnostic, where it isn't made of keys.
  init?(_ name: Located<String>, _ value: YAMLValue, into found: inout [Diagnostic]) {
    guard let fields = value.fields(knowing: Self.keys, into: &found) else { return nil }
    if !name.value.isKebabCase { found.append(.badFactName(name)) }
    _ = fields.required("source", into: &found)?.text(into: &found)
    let checked = fields.required("checked", into: &found)?.day(into: &found)
    let until = fields["until"]?.day(into: &found)
    let values = fields.required("value", into: &found)?.wordsByLanguage(into: &found) ?? [:]
    let about = fields["about"]?.wordsByLanguage(into: &found) ?? [:]
    self.init(name: name, values: values, about: about, checked: checked, until: until)
  }
}

extension YAMLValue {
  /// Words for every language, or words by language.
  fileprivate func wordsByLanguage(into found: inout [Diagnostic]) -> [Language?: SafeText] {
    guard node.mapping != nil, let fields = fields(into: &found) else {
      return words(into: &found).map { [nil: $0.value] } ?? [:]
    }
    var words: [Language?: SafeText] = [:]
    for key in fields.keys {
      let value = fields.required(key.value, into: &found)?.words(into: &found)?.value
      words[Language(rawValue: key.value)] = value
    }
    return words
  }

  fileprivate func day(into found: inout [Diagnostic]) -> Located<CalendarDay>? {
    guard let text = text(into: &found) else { return nil }
    guard let day = CalendarDay(text.value) else {
      found.append(.badDay(text.value, at: text.range))
      return nil
    }
    return Located(day, at: text.range)
  }
}

extension Diagnostic {
  fileprivate static func badFactName(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-id", at: name.range, sentence: "`\(name.value)` can't name a fact.",
      repair: "Use small letters without accents, digits and hyphens: `scam-number`.")
  }

  fileprivate static func badDay(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-date", at: range, sentence: "`\(text)` is not a day.",
      repair: "Write the year, the month and the day: `2026-11-21`.")
  }
}
