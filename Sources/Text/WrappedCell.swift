/// A display character on its way to a line.
struct WrappedCell {
  /// The place of its run among the runs.
  let run: Int
  /// Where it stands in the text of its run, in bytes of UTF-8.
  let range: Range<Int>
  /// Its first scalar.
  let base: Unicode.Scalar
  /// The columns it takes.
  let width: Int
  /// Whether it is an ordinary space, at which lines end.
  let isSpace: Bool

  /// Makes the cell of a run.
  init(_ cell: CellRange, ofRun run: Int) {
    self.run = run
    self.range = cell.range
    self.base = cell.base
    self.width = cell.width
    self.isSpace = cell.base == " " && cell.isBare
  }

  /// Whether a line ends here, whatever its width.
  var isLineFeed: Bool { base == "\n" }

  /// Whether it belongs to a word.
  var isInWord: Bool { !isSpace && !isLineFeed }

  /// Whether no line may end on either of its sides, even inside a word that is cut.
  var isNoBreakSpace: Bool { base == "\u{A0}" || base == "\u{202F}" }

  /// Whether it is drawn on, or spelt with, the cell before.
  var isAttached: Bool {
    width == 0 || base.value >= 0x300 && base.properties.generalCategory == .spacingMark
  }

  /// Whether it is a letter.
  var isLetter: Bool { base.properties.isAlphabetic }

  /// Whether a line may end after it, between two letters.
  var isHyphen: Bool {
    switch base {
    case "-", "\u{2010}", "\u{2013}", "\u{2014}": true
    default: false
    }
  }

  /// Whether an address that is too long may be cut after it.
  var isAddressJoint: Bool { isHyphen || base == "/" || base == "\\" }
}
