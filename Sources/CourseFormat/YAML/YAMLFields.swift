import Exercises
import Markdown
import Yams

/// The keys of a YAML mapping and their values, in the order they are written.
struct YAMLFields {
  /// The keys.
  let keys: [Located<String>]
  /// Where the mapping stands.
  let range: SourceRange
  private var values: [String: YAMLValue]
  private let name: String

  /// Reads the entries of a mapping; a key that isn't a word is a diagnostic.
  init(_ mapping: Node.Mapping, of value: YAMLValue, into diagnostics: inout [Diagnostic]) {
    var keys: [Located<String>] = []
    var values: [String: YAMLValue] = [:]
    for (key, node) in mapping {
      let keyValue = YAMLValue(node: key, place: value.place, name: value.name)
      guard let scalar = key.scalar else {
        diagnostics.append(.expected("`key: value` lines with a word as key", at: keyValue))
        continue
      }
      keys.append(Located(scalar.string, at: keyValue.range))
      values[scalar.string] = YAMLValue(
        node: node, place: value.place, name: value.name.with(scalar.string))
    }
    self.keys = keys
    self.values = values
    self.name = value.name
    self.range = value.range
  }

  /// The keys that aren't among some names.
  func unknown(among names: [String]) -> [Located<String>] {
    keys.filter { !names.contains($0.value) }
  }

  /// The same, where a key that surely was meant as one of some names, and isn't written, is read
  /// as that one: so a slip of the finger is told once, and all the rest is still looked at.
  func readingSlips(in unknown: [Located<String>], as names: [String]) -> YAMLFields {
    var copy = self
    for key in unknown {
      let free = KnownNames(names.filter { copy.values[$0] == nil })
      if let meant = free.meant(by: key.value) { copy.values[meant] = values[key.value] }
    }
    return copy
  }

  /// The same, where each key that isn't among the known ones is told, and read as meant.
  func knowing(_ names: [String], into diagnostics: inout [Diagnostic]) -> YAMLFields {
    let unknown = unknown(among: names)
    diagnostics += unknown.map { key in
      let repair = KnownNames(names).suggestion(for: key.value, beside: keys.map { $0.value })
      return .unknownKey(name.with(key.value), repair: repair, at: key.range)
    }
    return readingSlips(in: unknown, as: names)
  }

  /// The value of a key; nil where it isn't written, or is empty.
  subscript(key: String) -> YAMLValue? {
    values[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// The value of a key that must be there.
  func required(_ key: String, into diagnostics: inout [Diagnostic]) -> YAMLValue? {
    if self[key] == nil { diagnostics.append(.missingKey(name.with(key), at: range)) }
    return self[key]
  }

  /// Where a key stands; the whole mapping where it isn't written.
  func range(of key: String) -> SourceRange {
    keys.first { $0.value == key }?.range ?? range
  }
}

extension String {
  /// The name of a key inside what this one names.
  fileprivate func with(_ key: String) -> String { isEmpty ? key : "\(self).\(key)" }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ name: String, repair: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-key", at: range, sentence: "There is no key `\(name)` here.",
      repair: repair)
  }

  fileprivate static func missingKey(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-key", at: range, sentence: "`\(name)` is missing.",
      repair: "Add it here; see the guide's page of the format for an example.")
  }
}
