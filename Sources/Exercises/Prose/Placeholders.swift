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
    values.isEmpty ? self : map { $0.rewritten { $0.filled(with: values) } }
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

extension String {
  /// The text with values in the place of its `{names}`; a value's own braces are not read.
  func filled(with values: [String: SafeText]) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    return pieces.map { piece in
      switch piece {
      case .words(let words): String(words)
      case .name(let name): values[String(name)]?.string ?? "{\(name)}"
      }
    }.joined()
  }

  fileprivate func placeholders(at range: SourceRange) -> [Placeholder] {
    pieces.compactMap { piece in
      guard case .name(let name) = piece else { return nil }
      return Placeholder(name: String(name), range: range)
    }
  }

  private enum Piece {
    case words(Substring)
    case name(Substring)
  }

  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var rest = self[...]
    while let open = rest.firstIndex(of: "{") {
      pieces.append(.words(rest[..<open]))
      let after = rest[rest.index(after: open)...]
      let name = after.prefix { $0.isPlaceholderLetter }
      guard !name.isEmpty, after[name.endIndex...].first == "}" else {
        pieces.append(.words(rest[open...open]))
        rest = after
        continue
      }
      pieces.append(.name(name))
      rest = after[after.index(after: name.endIndex)...]
    }
    return pieces + [.words(rest)]
  }
}

extension Character {
  fileprivate var isPlaceholderLetter: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "-"
  }
}
