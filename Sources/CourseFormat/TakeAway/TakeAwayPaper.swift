import Text

/// How much a page to take away holds, as it is printed: in 14-point letters from a browser, and as
/// plain text.
///
/// The numbers are those of `Documents`: the page's stylesheet, and its lines of text. A test of the
/// host counts the lines of every page that ships; Chromium's pages were counted by hand.
enum TakeAwayPaper {
  /// Whether all of a page fits on one sheet, printed in either way.
  static func holds(_ page: TakeAway) -> Bool {
    points(of: page) <= height && lines(of: page) <= TakeAway.textLines
  }

  /// The printed height of a sheet of A4 (297 mm) without its margins of 13 mm, in points.
  private static let height = 768.2
  /// The printed width (210 mm) without its margins of 16 mm, in thousandths of a 14-point em.
  private static let width = 36_000
  /// A line of text: 14 points, 1.3 apart.
  private static let line = 18.2
  /// The space above a heading and above the foot: 2 mm.
  private static let gap = 5.7
  /// A line of the title: 20 points, on 24.
  private static let titleLine = 24.0
  /// The space below the title: 3 mm.
  private static let titleGap = 8.5

  /// How high a page is in print, in points.
  static func points(of page: TakeAway) -> Double {
    let parts = page.parts.map { part in
      gap + line * Double(printedLines(of: part.title, percent: 115))
        + part.paragraphs.map { line * Double(printedLines(of: $0)) }.reduce(0, +)
    }
    let contacts = page.contacts.map { line * Double(printedLines(of: $0.line, indent: 1300)) }
    // The heading above them, and the day they were checked below.
    let around = page.contacts.isEmpty ? 0 : 2 * (gap + line)
    // The title is bold and 20/14 as large; the program's name stands behind it.
    let title = Double(printedLines(of: SafeText("\(page.title) · Déclic"), percent: 165))
    return titleLine * title + titleGap + parts.reduce(0, +) + contacts.reduce(0, +) + around
  }

  /// How many lines a text takes in print: words are put on a line while they fit.
  private static func printedLines(
    of text: SafeText, percent: Int = 100, indent: Int = 0
  ) -> Int {
    let widths = text.string.split(separator: " ").map { word in
      word.unicodeScalars.reduce(0) { $0 + LetterWidth.of($1) } * percent / 100
    }
    var (lines, used) = (1, 0)
    for word in widths {
      if used > 0, used + LetterWidth.space + word > width - indent {
        (lines, used) = (lines + 1, word)
      } else {
        used += (used > 0 ? LetterWidth.space : 0) + word
      }
    }
    return lines
  }

  /// How many lines a page is as plain text.
  static func lines(of page: TakeAway) -> Int {
    let parts = page.parts.map { part in
      1 + count(part.title) + part.paragraphs.map { count($0, indent: 2) }.reduce(0, +)
    }
    let contacts = page.contacts.map { count($0.line, indent: 2) }.reduce(0, +)
    let around = page.contacts.isEmpty ? 0 : 4
    return count(SafeText("\(page.title) · Déclic")) + parts.reduce(0, +) + contacts + around
  }

  private static func count(_ text: SafeText, indent: Int = 0) -> Int {
    Wrapping.wrap([Run(text, true)], width: TakeAway.textColumns - indent).count
  }
}

extension TakeAway {
  /// How many columns a line of its plain text has: 8 signs an inch is type of 15 points, and
  /// leaves 60 of them between the edges that printers can't reach, and 2 for a margin.
  public static let textColumns = 58
  /// How many lines its plain text has at most: A4 holds 56 at 5 an inch.
  public static let textLines = 54
}

extension TakeAway.Contact {
  /// The address and what it is for, on one line.
  var line: SafeText { SafeText("\(value): \(about)") }
}

/// How wide letters are, in thousandths of an em: at least as wide as in DejaVu Sans, the widest of
/// the fonts that a page may be printed in.
enum LetterWidth {
  /// The space between two words.
  static let space = 318

  /// The width of a sign.
  static func of(_ sign: Unicode.Scalar) -> Int {
    switch sign {
    case "i", "j", "l", "I", "J", ".", ",", "'", "’", "·", "\u{A0}", "\u{202F}", "|": 318
    case "f", "t", "r", ":", ";", "/", "-", "(", ")", "!": 411
    case "s", "z", "?", "“", "”", "\"", "–": 531
    case "c", "ç", "L", "F": 579
    case "a"..."h", "k", "n"..."q", "u"..."v", "x"..."y", "0"..."9", "à"..."å", "è"..."ö",
      "ù"..."ü", "«", "»", "€", "P", "S", "T", "Y", "E", "É":
      636
    case "A"..."Z", "À"..."Ü", "&": sign == "M" || sign == "W" ? 989 : 790
    case "w", "+", "=", "^", "←": 838
    default: 1_023
    }
  }
}
