/// Text that no terminal can misread: the only text a renderer accepts.
///
/// Every character that could move the cursor, hide, reorder or overprint text was cleaned once,
/// when the value was made: `CodePointPolicy` holds the table, `Cleaning` applies it.
public struct SafeText: Hashable, Sendable {
  /// The cleaned text.
  public let string: String

  /// How much of the layout of a raw text is kept.
  public enum Use: Sendable {
    /// One line: line feeds become spaces. Labels, titles, sentences.
    case line
    /// Several lines: line feeds are kept. Code, drawings, messages.
    case lines
    /// A name, an id or an answer: one line, and no joiner of any kind.
    case name
  }

  /// Cleans a raw text for a use.
  public init(_ raw: some StringProtocol, as use: Use = .line) {
    self.string = Cleaning.clean(String(raw), for: use)
  }

  /// The same for a string, which most texts are: it is neither copied nor looked at twice.
  public init(_ raw: String, as use: Use = .line) {
    self.string = Cleaning.clean(raw, for: use)
  }

  /// Takes a part of a cleaned text, which needs no second cleaning.
  init(partOfCleaned part: Substring) {
    self.string = String(part)
  }

  /// No text at all.
  public static let empty = SafeText("")

  /// Whether there is nothing to show.
  public var isEmpty: Bool { string.isEmpty }
}

extension SafeText: ExpressibleByStringLiteral {
  /// Cleans a literal, like any other text.
  public init(stringLiteral value: String) {
    self.init(value, as: .lines)
  }
}

extension SafeText: CustomStringConvertible {
  /// The cleaned text.
  public var description: String { string }
}

extension SafeText: Codable {
  /// Reads a text and cleans it: what was stored is trusted no more than what was typed.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self), as: .lines)
  }

  /// Writes the cleaned text as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
