public import Markdown
import Yams

/// The YAML of an item, as it stands in its file.
public struct ItemMetadata: Equatable, Sendable {
  /// The YAML.
  public let yaml: String
  /// Where its fenced block stands: the first line of YAML is the line after the range's start.
  public let range: SourceRange
  /// The keys that don't belong to a kind: `item`, `skills`, `level`…
  public let commonKeys: Set<String>

  /// Makes metadata.
  public init(yaml: String, range: SourceRange, commonKeys: Set<String>) {
    self.yaml = yaml
    self.range = range
    self.commonKeys = commonKeys
  }

  /// Where a key of the first level stands; the whole block where it isn't written.
  func range(of key: String) -> SourceRange {
    entries.first { $0.key.string == key }.map { range(of: $0.key) } ?? range
  }

  /// What is written after a key of the first level; nil where it isn't one word or a few.
  func word(of key: String) -> String? {
    entries.first { $0.key.string == key }?.value.scalar?.string
  }

  /// Whether a key that isn't known was surely meant as this one, which isn't written.
  func isMisspelt(_ key: String, knowing keys: [String: Set<String>]) -> Bool {
    let written = entries.compactMap { $0.key.string }
    let names = commonKeys.union(keys.keys)
    let free = KnownNames(names.subtracting(written))
    return written.contains { !names.contains($0) && free.meant(by: $0) == key }
  }

  /// The keys of a kind, read into its struct; nil, with a diagnostic, where they can't be read.
  func decode<Keys: Decodable>(
    _ keys: Keys.Type, into diagnostics: inout [Diagnostic]
  ) -> Keys? {
    do {
      return try YAMLDecoder().decode(keys, from: root() ?? [:])
    } catch let error as DecodingError {
      diagnostics.append(.unexpectedValue(error, in: self))
    } catch {
      diagnostics.append(.unreadable(at: range))
    }
    return nil
  }

  /// The keys that neither the item nor the kind knows, each with the nearest known names.
  public func unknownKeys(knowing keys: [String: Set<String>]) -> [Diagnostic] {
    let names = KnownNames(commonKeys.union(keys.keys))
    let entries = entries
    let written = entries.compactMap { $0.key.string }
    return entries.flatMap { entry -> [Diagnostic] in
      let key = entry.key.string ?? ""
      guard names.contains(key) else {
        let repair = names.suggestion(for: key, beside: written)
        return [.unknownKey(key, repair: repair, at: range(of: entry.key))]
      }
      guard let inner = keys[key], !inner.isEmpty else { return [] }
      return unknownKeys(of: entry.value, inside: key, knowing: KnownNames(inner))
    }
  }

  private func unknownKeys(
    of node: Node, inside key: String, knowing names: KnownNames
  ) -> [Diagnostic] {
    (node.mapping.map { Array($0) } ?? []).compactMap { entry in
      let name = entry.key.string ?? ""
      guard !names.contains(name) else { return nil }
      return .unknownKey(
        "\(key).\(name)", repair: names.suggestion(for: name), at: range(of: entry.key))
    }
  }

  private var entries: [(key: Node, value: Node)] {
    // What can't be composed can't be decoded either, and is told there.
    (try? root())?.mapping.map { Array($0) } ?? []
  }

  /// The root of the YAML; nil where nothing is written.
  ///
  /// The basic resolver and UTF-8, because the defaults run regular expressions on each scalar and
  /// copy the whole environment on each call: a sixth of the time of a check went there.
  private func root() throws -> Node? {
    try compose(yaml: yaml, .basic, .default, .utf8)
  }

  private func range(of key: Node) -> SourceRange {
    guard let mark = key.mark else { return range }
    let start = SourcePosition(line: range.start.line + mark.line, column: mark.column)
    let end = SourcePosition(line: start.line, column: start.column + (key.string ?? "").count)
    return SourceRange(file: range.file, start: start, end: end)
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(
    _ key: String, repair: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-key", at: range, sentence: "There is no key `\(key)` here.",
      repair: repair)
  }

  fileprivate static func unreadable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "metadata-unreadable", at: range, sentence: "This block is not valid YAML.",
      repair: "Write one `key: value` a line, and put words that hold `:` between quotes.")
  }

  fileprivate static func unexpectedValue(
    _ error: DecodingError, in metadata: ItemMetadata
  ) -> Diagnostic {
    let (path, sentence) = error.told
    return Diagnostic(
      .error, id: "unexpected-value",
      at: path.first.map { metadata.range(of: $0) } ?? metadata.range,
      sentence: sentence, repair: "See the guide page of this kind for an example.")
  }
}

extension DecodingError {
  /// The keys that lead to the problem, and the problem in a sentence.
  fileprivate var told: (path: [String], sentence: String) {
    switch self {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      let path = context.codingPath.map { $0.stringValue }
      let expected = Self.expected[String(describing: type)] ?? "written as in the guide"
      return (path, "`\(path.dotted)` must be \(expected).")
    case .keyNotFound(let key, let context):
      let path = context.codingPath.map { $0.stringValue } + [key.stringValue]
      return (path, "`\(path.dotted)` is missing.")
    case .dataCorrupted(let context):
      let path = context.codingPath.map { $0.stringValue }
      return (path, "`\(path.dotted)` can't be read: \(context.debugDescription)")
    @unknown default:
      return ([], "The metadata can't be read.")
    }
  }

  private static let expected = [
    "Bool": "`true` or `false`", "Double": "a number", "Int": "a whole number", "String": "words",
  ]
}

extension [String] {
  fileprivate var dotted: String { isEmpty ? "metadata" : joined(separator: ".") }
}
