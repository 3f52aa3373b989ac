public import Text

/// One piece of the running text of a block.
public struct MarkdownInline: Hashable, Sendable {
  /// What a piece of text is, with what it holds.
  public indirect enum Kind: Hashable, Sendable {
    /// Plain text.
    case text(SafeText)
    /// Emphasised text, `*so*`.
    case emphasis([MarkdownInline])
    /// Strong text, `**so**`.
    case strong([MarkdownInline])
    /// Code, between backticks.
    case code(SafeText)
    /// A link: its cleaned address, its title, and what is shown.
    case link(destination: String, title: SafeText?, children: [MarkdownInline])
    /// An image: its cleaned address, its title, and the words that stand for it.
    case image(destination: String, title: SafeText?, alternative: SafeText)
    /// Raw HTML, as a cleaned literal: nothing renders it.
    case html(String)
    /// A line end in the source that reads as a space.
    case softBreak
    /// A line end that is kept.
    case lineBreak
  }

  /// What the piece is.
  public let kind: Kind
  /// Where the piece stands; its line is sure, its columns are as good as cmark knows them.
  public let range: SourceRange

  /// Makes a piece of a kind at a range.
  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
