import Exercises
import Markdown
import Text
import Yams

/// A value of a YAML text: read by the type that is expected, with a diagnostic where it differs.
struct YAMLValue {
  /// The parsed value.
  let node: Node
  /// Where the text stands.
  let place: YAMLPlace
  /// What the value is called in a diagnostic: `modules.minutes`.
  let name: String

  /// Where the value stands; its first line where it has several.
  var range: SourceRange {
    let length = node.scalar?.string.prefix { $0 != "\n" }.unicodeScalars.count ?? 1
    return place.range(
      line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, length: max(1, length))
  }

  /// Whether nothing is written, or `~`.
  var isNull: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return scalar.string.isEmpty || scalar.string == "~" || scalar.string == "null"
  }

  /// Its words, whatever they are; nil where it is a list or has keys.
  var word: String? { node.scalar?.string }

  /// A word or a sentence, as it is written.
  func text(into diagnostics: inout [Diagnostic]) -> Located<String>? {
    guard let scalar = node.scalar, !isNull, !scalar.string.isEmpty else {
      diagnostics.append(.expected("words", at: self))
      return nil
    }
    return Located(scalar.string, at: range)
  }

  /// Words for people.
  func words(into diagnostics: inout [Diagnostic]) -> Located<SafeText>? {
    text(into: &diagnostics)?.map { SafeText($0) }
  }

  /// An id: letters, digits and hyphens of kebab-case.
  func identifier(into diagnostics: inout [Diagnostic]) -> Located<String>? {
    guard let text = text(into: &diagnostics) else { return nil }
    guard text.value.isKebabCase else {
      diagnostics.append(.badIdentifier(text.value, at: range))
      return nil
    }
    return text
  }

  /// One of some names.
  func name(
    among names: [String], into diagnostics: inout [Diagnostic]
  ) -> Located<String>? {
    guard let text = text(into: &diagnostics) else { return nil }
    guard names.contains(text.value) else {
      diagnostics.append(.unknownValue(text.value, among: names, at: self))
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  func number(
    in bounds: ClosedRange<Int>, into diagnostics: inout [Diagnostic]
  ) -> Int? {
    guard let number = node.scalar.flatMap({ Int($0.string) }), bounds.contains(number) else {
      let expected = "a whole number, \(bounds.lowerBound) to \(bounds.upperBound)"
      diagnostics.append(.expected(expected, at: self))
      return nil
    }
    return number
  }

  /// The entries of a list.
  func list(into diagnostics: inout [Diagnostic]) -> [YAMLValue] {
    guard let sequence = node.sequence else {
      diagnostics.append(.expected("a list", at: self))
      return []
    }
    return sequence.map { YAMLValue(node: $0, place: place, name: name) }
  }

  /// The entries of a list that can be read.
  func list<Entry>(
    into diagnostics: inout [Diagnostic], of entry: (YAMLValue, inout [Diagnostic]) -> Entry?
  ) -> [Entry] {
    var found: [Diagnostic] = []
    let entries = list(into: &found).compactMap { entry($0, &found) }
    diagnostics += found
    return entries
  }

  /// The keys of a mapping, whatever they are called.
  func fields(into diagnostics: inout [Diagnostic]) -> YAMLFields? {
    guard let mapping = node.mapping else {
      diagnostics.append(.expected("`key: value` lines", at: self))
      return nil
    }
    return YAMLFields(mapping, of: self, into: &diagnostics)
  }

  /// The keys of a mapping; each that isn't known is a diagnostic, and read as what it surely means.
  func fields(
    knowing keys: [String], into diagnostics: inout [Diagnostic]
  ) -> YAMLFields? {
    fields(into: &diagnostics)?.knowing(keys, into: &diagnostics)
  }
}

extension String {
  /// Whether the name is made of small letters, digits and hyphens between them.
  var isKebabCase: Bool {
    !isEmpty && utf8.count <= 64 && !hasPrefix("-") && !hasSuffix("-")
      && utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}

extension Diagnostic {
  /// A value of another sort than is expected.
  static func expected(_ expected: String, at value: YAMLValue) -> Diagnostic {
    Diagnostic(
      .error, id: "unexpected-value", at: value.range,
      sentence: "`\(value.name.isEmpty ? "this file" : value.name)` must be \(expected).",
      repair: "See the guide's page of the format for an example.")
  }

  fileprivate static func badIdentifier(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "bad-id", at: range, sentence: "`\(name)` can't be an id.",
      repair: "Use small letters without accents, digits and hyphens: `trap-messages`.")
  }

  /// A name where only some are allowed.
  static func unknownValue(
    _ value: String, among names: [String], at place: YAMLValue
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-value", at: place.range,
      sentence: "`\(place.name)` can't be `\(value)`.",
      repair: KnownNames(names).suggestion(for: value))
  }
}
