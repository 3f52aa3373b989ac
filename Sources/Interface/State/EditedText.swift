import Text

/// The text of a field of several lines, cut into rows a caret can move in.
///
/// Unlike text to read, no character is dropped at the end of a row: each has a place.
struct EditedText: Equatable, Sendable {
  /// The text, a character at a time.
  let characters: [Character]

  /// Takes a text.
  init(_ text: String) {
    characters = Array(text)
  }

  /// The rows for a width, as ranges of characters; a line end belongs to the row it ends.
  func rows(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var lastSpace: Int?
    var used = 0
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let columns = character == "\n" ? 0 : DisplayWidth.of(String(character))
      // One column is kept for the caret at the end of the row.
      if used + columns > width - 1, index > start {
        let end = lastSpace.map { $0 + 1 } ?? index
        rows.append(start..<end)
        (start, index, lastSpace, used) = (end, end, nil, 0)
        continue
      }
      used += columns
      if character == " " { lastSpace = index }
      index += 1
      if character == "\n" {
        rows.append(start..<index)
        (start, lastSpace, used) = (index, nil, 0)
      }
    }
    return rows + [start..<characters.count]
  }

  /// The row a caret is in.
  func row(of caret: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= caret } ?? 0
  }

  /// The caret one row up or down, in the same column; nil at the first or last row.
  func caret(from caret: Int, by step: Int, width: Int) -> Int? {
    let rows = rows(width: width)
    let row = row(of: caret, in: rows)
    guard rows.indices.contains(row + step) else { return nil }
    let target = rows[row + step]
    return min(target.lowerBound + caret - rows[row].lowerBound, lastCaret(of: target, in: rows))
  }

  /// The last place of a caret in a row: before its line end, or before the next row.
  func lastCaret(of row: Range<Int>, in rows: [Range<Int>]) -> Int {
    row == rows.last ? row.upperBound : max(row.lowerBound, row.upperBound - 1)
  }
}
