import Interface
import TestSupport
import Text

/// A frame of lines in the role of the body.
func frame(_ lines: [String], columns: Int = 80, rows: Int = 24) -> Frame {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  for (row, line) in lines.enumerated() {
    var column = 0
    for character in SafeText(line).displayCharacters {
      frame.cells[row * columns + column] = Cell(character.text, .body)
      if character.width == 2 { frame.cells[row * columns + column + 1] = Cell("", .body) }
      column += character.width
    }
  }
  return frame
}

/// The words of a frame, as the emulator says them.
func text(of frame: Frame) -> String {
  textPicture(of: frame)
}
