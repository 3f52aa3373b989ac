/// A display character on its way to a line.
struct WrappedCell {
  /// The place of its run among the runs.
  let run: Int
  /// Where it stands in the text of its run, in bytes of UTF-8.
  private(set) var range: Range<Int>
  /// Its first scalar.
  let base: Unicode.Scalar
  /// The columns it takes.
  let width: Int
  /// Whether it is an ordinary space, at which lines end.
  private(set) var isSpace: Bool

  /// Makes the cell of a scalar, at so many bytes of a run.
  init(_ base: Unicode.Scalar, at offset: Int, ofRun run: Int) {
    self.run = run
    self.range = offset..<offset + UTF8.width(base)
    self.base = base
    self.width = DisplayWidth.of(base)
    self.isSpace = base == " "
  }

  /// Takes a mark that stands after it.
  mutating func take(_ mark: WrappedCell) {
    range = range.lowerBound..<mark.range.upperBound
    isSpace = false
  }

  /// Whether it is drawn in the cell before, where there is one.
  var isMark: Bool { width == 0 && !isLineFeed }

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
