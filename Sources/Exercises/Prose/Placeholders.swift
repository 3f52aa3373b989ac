public import Markdown
public import Text

/// A `{name}` in a text, that a value takes the place of.
public struct Placeholder: Hashable, Sendable {
  /// The name between the braces: kebab-case.
  public let name: String
  /// Where its text stands.
  public let range: SourceRange
}

extension [MarkdownBlock] {
  /// The blocks with values in the place of their `{names}`, in texts and code only.
  ///
  /// A value is never read as Markdown; a name without a value stays as it is.
  public func filled(with values: [String: SafeText]) -> [MarkdownBlock] {
    values.isEmpty
      ? self : map { $0.mayHoldNames ? $0.rewritten { $0.filled(with: values) } : $0 }
  }

  /// Every `{name}` of the blocks, in order.
  public var placeholders: [Placeholder] {
    var found: [Placeholder] = []
    for block in self { block.eachText { found += $0.placeholders(at: $1) } }
    return found
  }
}

extension [MarkdownInline] {
  /// The texts with values in the place of their `{names}`.
  public func filled(with values: [String: SafeText]) -> [MarkdownInline] {
    values.isEmpty ? self : map { $0.rewritten { $0.filled(with: values) } }
  }
}

extension MarkdownBlock {
  /// Whether a text of the block has an opening brace: most have none, and are not copied.
  fileprivate var mayHoldNames: Bool {
    var found = false
    eachText { text, _ in found = found || text.hasBrace }
    return found
  }
}

extension String {
  /// The text with values in the place of its `{names}`; a value's own braces are not read.
  func filled(with values: [String: SafeText]) -> String {
    guard hasBrace else { return self }
    return pieces.map { piece in
      switch piece {
      case .words(let words): String(words)
      case .name(let name): values[String(name)]?.string ?? "{\(name)}"
      }
    }.joined()
  }

  fileprivate var hasBrace: Bool { utf8.contains(UInt8(ascii: "{")) }

  fileprivate func placeholders(at range: SourceRange) -> [Placeholder] {
    guard hasBrace else { return [] }
    return pieces.compactMap { piece in
      guard case .name(let name) = piece else { return nil }
      return Placeholder(name: String(name), range: range)
    }
  }

  private enum Piece {
    case words(Substring)
    case name(Substring)
  }

  /// Cut at bytes, which are all ASCII: looking for characters took three times as long.
  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var rest = self[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      pieces.append(.words(rest[..<open]))
      let after = rest[rest.utf8.index(after: open)...]
      let end = after.utf8.firstIndex { !$0.isPlaceholderLetter } ?? after.endIndex
      guard end > after.startIndex, after.utf8[end...].first == UInt8(ascii: "}") else {
        pieces.append(.words(rest[open..<after.startIndex]))
        rest = after
        continue
      }
      pieces.append(.name(after[..<end]))
      rest = after[after.utf8.index(after: end)...]
    }
    return pieces + [.words(rest)]
  }
}

extension UInt8 {
  fileprivate var isPlaceholderLetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
