/// A pipe table: every row has as many cells as the header.
public struct MarkdownTable: Hashable, Sendable {
  /// One cell of a table.
  public struct Cell: Hashable, Sendable {
    /// What the cell holds; nothing where the cell is empty.
    public let inlines: [MarkdownInline]
    /// Where the cell's text stands, without the pipes and spaces around it.
    public let range: SourceRange

    /// Makes a cell.
    public init(inlines: [MarkdownInline], range: SourceRange) {
      self.inlines = inlines
      self.range = range
    }
  }

  /// The side to which a column's text is drawn.
  public enum Alignment: Hashable, Sendable {
    /// `---`: no side is asked for.
    case natural
    /// `:--`.
    case left
    /// `:-:`.
    case center
    /// `--:`.
    case right
  }

  /// The cells of the header row.
  public let header: [Cell]
  /// The alignment of each column.
  public let alignments: [Alignment]
  /// The rows under the header.
  public let rows: [[Cell]]

  /// Makes a table; each row must have as many cells as the header.
  public init(header: [Cell], alignments: [Alignment], rows: [[Cell]]) {
    precondition(
      alignments.count == header.count && rows.allSatisfy { $0.count == header.count },
      "A table has one alignment a column, and as many cells in each row as in its header.")
    self.header = header
    self.alignments = alignments
    self.rows = rows
  }
}
