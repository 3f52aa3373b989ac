/// One pass over a raw text that leaves what no terminal can misread.
///
/// Linear in the bytes, and cleaning a cleaned text changes nothing. It works on scalars: Swift
/// compares and hashes long runs of combining marks in quadratic time.
struct Cleaning {
  /// ncurses keeps a base and four marks a cell (CCHARW_MAX is 5).
  static let mostMarks = 4
  /// The columns between two tab stops.
  static let tabStop = 4

  private let use: SafeText.Use
  private var cleaned = String.UnicodeScalarView()
  /// The last scalar kept that isn't a mark.
  private var base: Unicode.Scalar?
  /// The marks kept since the base.
  private var marks = 0
  /// The column of the next scalar, for tab stops.
  private var column = 0

  /// The raw text, cleaned for a use.
  static func clean(_ raw: String, for use: SafeText.Use) -> String {
    let isPlain = raw.utf8.withContiguousStorageIfAvailable {
      PlainText.holds($0, lineFeeds: use == .lines)
    }
    if isPlain == true { return raw }
    var cleaning = Cleaning(use: use, byteCount: raw.utf8.count)
    var rest = raw.unicodeScalars.makeIterator()
    var current = rest.next()
    while let scalar = current {
      let next = rest.next()
      cleaning.take(scalar, before: next)
      current = next
    }
    return String(cleaning.cleaned)
  }

  private init(use: SafeText.Use, byteCount: Int) {
    self.use = use
    cleaned.reserveCapacity(byteCount)
  }

  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch CodePointPolicy.of(scalar) {
    case .keep: keep(scalar)
    case .drop: break
    case .caret: keepCaret(scalar)
    case .replacement: keep("\u{FFFD}")
    case .space: keep(" ")
    case .tabulation: keepTabulation()
    case .lineFeed: keepLineFeed()
    case .joiner: if joins(next) { keep(scalar) }
    case .skinTone: if !isAfterEmoji { keep(scalar) }
    case .flagLetter: keepFlagLetter(scalar)
    }
  }
}

extension Cleaning {
  private mutating func keep(_ scalar: Unicode.Scalar) {
    if Cleaning.isMark(scalar) {
      guard marks < Cleaning.mostMarks else { return }
      marks += 1
    } else {
      base = scalar
      marks = 0
    }
    column += DisplayWidth.of(scalar)
    cleaned.append(scalar)
  }

  /// DEL is `^?`, ESC is `^[`: the other case of bit 6.
  private mutating func keepCaret(_ control: Unicode.Scalar) {
    keep("^")
    keep(Unicode.Scalar(UInt8(truncatingIfNeeded: control.value ^ 0x40)))
  }

  private mutating func keepTabulation() {
    let stop = Cleaning.tabStop
    let count = use == .lines ? stop - column % stop : 1
    for _ in 0..<count { keep(" ") }
  }

  private mutating func keepLineFeed() {
    guard use == .lines else { return keep(" ") }
    keep("\n")
    column = 0
  }

  private mutating func keepFlagLetter(_ indicator: Unicode.Scalar) {
    let letter = UInt32(UInt8(ascii: "A")) + indicator.value - 0x1F1E6
    keep(Unicode.Scalar(UInt8(truncatingIfNeeded: letter)))
  }

  /// A scalar that is drawn on the one before, or that canonical order may move.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return DisplayWidth.of(scalar) == 0
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}

extension Cleaning {
  /// Arabic and Syriac, then their extensions up to Sinhala: the scripts spelt with joiners.
  private static let joiningScripts = CodePointRanges([0x0600...0x077F, 0x0860...0x0DFF])

  private var isAfterEmoji: Bool {
    guard let properties = base?.properties else { return false }
    return properties.isEmojiPresentation || properties.isEmojiModifierBase
  }

  /// Whether a joiner here stands between two letters; room is left for a mark that it joins.
  private func joins(_ next: Unicode.Scalar?) -> Bool {
    guard use != .name, marks < Cleaning.mostMarks - 1, let base, let next else { return false }
    return Cleaning.isJoined(base) && Cleaning.isJoined(next)
  }

  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    guard joiningScripts.contains(scalar.value), CodePointPolicy.of(scalar) == .keep else {
      return false
    }
    switch scalar.properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
