/// A display character on its way to a line.
struct WrappedCell {
  /// Its first scalar.
  let base: Unicode.Scalar
  /// Whether it is an ordinary space, at which lines end.
  private(set) var isSpace: Bool

  // In few bytes, because a long text has a cell for each letter.
  private let columns: UInt8
  private let runNumber: UInt32
  private let start: UInt32
  private var end: UInt32

  /// Makes the cell of a scalar, at so many bytes of a run.
  init(_ base: Unicode.Scalar, at offset: Int, ofRun run: Int) {
    self.base = base
    isSpace = base == " "
    columns = UInt8(truncatingIfNeeded: DisplayWidth.of(base))
    runNumber = UInt32(truncatingIfNeeded: run)
    start = UInt32(truncatingIfNeeded: offset)
    end = start &+ UInt32(truncatingIfNeeded: UTF8.width(base))
  }

  /// Takes a mark that stands after it.
  mutating func take(_ mark: WrappedCell) {
    end = mark.end
    isSpace = false
  }

  /// The place of its run among the runs.
  var run: Int { Int(runNumber) }

  /// Where it stands in the text of its run, in bytes of UTF-8.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The columns it takes.
  var width: Int { Int(columns) }

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
    switch base.value {
    // - ‐ – —
    case 0x2D, 0x2010, 0x2013, 0x2014: true
    default: false
    }
  }

  /// Whether an address that is too long may be cut after it.
  var isAddressJoint: Bool { isHyphen || base == "/" || base == "\\" }
}
