import Markdown
import Yams

/// The keys of a YAML mapping and their values, in the order they are written.
struct YAMLFields {
  /// The keys.
  let keys: [Located<String>]
  /// Where the mapping stands.
  let range: SourceRange
  private let values: [String: YAMLValue]
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
  fileprivate static func missingKey(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "missing-key", at: range, sentence: "`\(name)` is missing.",
      repair: "Add it here; see the guide's page of the format for an example.")
  }
}
