/// One block of a Markdown text: a paragraph, a list, a table…
public struct MarkdownBlock: Hashable, Sendable {
  /// What a block is, with what it holds.
  public indirect enum Kind: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, [MarkdownInline])
    /// A paragraph.
    case paragraph([MarkdownInline])
    /// A quote, holding blocks.
    case quote([MarkdownBlock])
    /// A list: `start` is the first number, nil where the list is not numbered; tight where no
    /// empty line separates its items.
    case list(start: Int?, isTight: Bool, items: [ListItem])
    /// A block of code: `info` is what follows the opening fence, the literal keeps its line
    /// feeds and was cleaned by `SafeText`.
    ///
    /// With an `info` the block is fenced: its first line of code stands on the line after
    /// `range.start`.
    case code(info: String, literal: String)
    /// Raw HTML, as a cleaned literal: nothing renders it.
    case html(String)
    /// A pipe table.
    case table(MarkdownTable)
    /// A thematic break.
    case rule
  }

  /// One item of a list.
  public struct ListItem: Hashable, Sendable {
    /// The blocks of the item, without its task marker.
    public let blocks: [MarkdownBlock]
    /// Whether the item is a task, done or open; nil where it has no `[x]` or `[ ]`.
    public let task: TaskState?
    /// Where the item stands, its bullet or number included.
    public let range: SourceRange

    /// Makes an item of blocks.
    public init(blocks: [MarkdownBlock], task: TaskState? = nil, range: SourceRange) {
      self.blocks = blocks
      self.task = task
      self.range = range
    }
  }

  /// The state of a task-list item.
  public enum TaskState: Hashable, Sendable {
    /// `[x]` or `[X]`.
    case done
    /// `[ ]`.
    case open
  }

  /// What the block is.
  public let kind: Kind
  /// Where the block stands in its file.
  public let range: SourceRange

  /// Makes a block of a kind at a range.
  public init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
