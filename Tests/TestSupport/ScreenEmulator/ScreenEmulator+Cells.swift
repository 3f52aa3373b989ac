import Interface
import Text

extension ScreenEmulator {
  /// Shows a character at the cursor; past the last column it goes on below (deferred wrap).
  mutating func show(_ scalar: Unicode.Scalar) {
    let drawn = drawsLines ? (Self.lines[scalar] ?? scalar) : scalar
    let width = DisplayWidth.of(drawn)
    if width == 0 { return addMark(drawn) }
    if isWrapPending || cursor.column + width > size.columns {
      cursor.column = 0
      index()
    }
    lastScalar = scalar
    put(String(drawn), width: width)
    isWrapPending = cursor.column + width >= size.columns
    cursor.column = min(cursor.column + width, size.columns - 1)
  }

  private mutating func put(_ text: String, width: Int) {
    breakWide(at: cursor.column)
    breakWide(at: cursor.column + width)
    grid[cursor.row][cursor.column] = Place(text: text, look: look)
    if width == 2 { grid[cursor.row][cursor.column + 1] = Place(text: "", look: look) }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    var column = isWrapPending ? cursor.column : cursor.column - 1
    if column > 0, grid[cursor.row][column].text.isEmpty { column -= 1 }
    guard column >= 0 else { return }
    grid[cursor.row][column].text.unicodeScalars.append(scalar)
  }

  /// A wide character loses its other half when one half is written over.
  private mutating func breakWide(at column: Int) {
    guard column > 0, column < size.columns, grid[cursor.row][column].text.isEmpty else { return }
    grid[cursor.row][column].text = " "
    grid[cursor.row][column - 1].text = " "
  }

  /// Moves the cursor within its row.
  mutating func move(column: Int) {
    cursor.column = min(max(0, column), size.columns - 1)
    isWrapPending = false
  }

  /// Moves the cursor to a row.
  mutating func move(row: Int) {
    cursor.row = min(max(0, row), size.rows - 1)
    isWrapPending = false
  }

  /// Goes one row down; at the foot of the region everything goes up.
  mutating func index() {
    isWrapPending = false
    if cursor.row == region.upperBound {
      scroll(region, by: 1)
    } else {
      cursor.row = min(cursor.row + 1, size.rows - 1)
    }
  }

  /// Goes one row up; at the head of the region everything goes down.
  mutating func reverseIndex() {
    isWrapPending = false
    if cursor.row == region.lowerBound {
      scroll(region, by: -1)
    } else {
      cursor.row = max(0, cursor.row - 1)
    }
  }

  /// Empties places of a row; they keep the ground of the present look (bce).
  mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { grid[row][column] = emptyPlace }
  }

  /// A place that was emptied now.
  var emptyPlace: Place {
    Place(text: " ", look: Look(background: look.background))
  }

  /// DEC's line drawing, which vt100 descriptions use for frames.
  private static let lines: [Unicode.Scalar: Unicode.Scalar] = [
    "q": "─", "x": "│", "l": "┌", "k": "┐", "m": "└", "j": "┘", "n": "┼", "t": "├", "u": "┤",
    "v": "┴", "w": "┬", "~": "·", "`": "◆", "a": "▒", "f": "°", "g": "±",
  ]
}
