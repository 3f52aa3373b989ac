/// A size in cells.
public struct Size: Hashable, Sendable {
  /// The columns.
  public var columns: Int
  /// The rows.
  public var rows: Int

  /// Makes a size.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column, from 0.
  public var column: Int
  /// The row, from 0.
  public var row: Int

  /// Makes a point.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// What a cell is *for*; a theme says how that looks.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Text to read.
  case body
  /// The title and headings.
  case title
  /// Words that are strong or stressed.
  case strong
  /// The line of the place, the quiet row, what is unavailable.
  case quiet
  /// Frames and rules.
  case frame
  /// What is inside a frame, and code.
  case panel
  /// What has the focus.
  case focus
  /// What is chosen or marked.
  case chosen
  /// What can be typed in.
  case field
  /// A link.
  case link
  /// Words of a status or a live region.
  case status
}

/// One cell of a frame.
public struct Cell: Equatable, Sendable {
  /// A base character and its marks; empty in the second half of a wide character.
  public var text: String
  /// What it is for.
  public var role: Role

  /// Makes a cell.
  public init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }

  /// Nothing.
  public static let blank = Cell(" ", .body)
}

/// A picture of the screen: rows of cells, and where the hardware cursor stands.
///
/// The cursor is on the focused control at every refresh: screen readers and braille lines follow
/// nothing else.
public struct Frame: Equatable, Sendable {
  /// How large it is.
  public let size: Size
  /// The cells, row after row.
  public var cells: [Cell]
  /// Where the cursor is.
  public var cursor: Point

  /// Makes an empty frame.
  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
    self.cursor = Point(column: 0, row: 0)
  }
}
