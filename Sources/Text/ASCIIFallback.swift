/// A text in ASCII alone, for terminals whose locale (`LANG=C`) has nothing else.
///
/// One column stays one column, except for signs that need several letters: `…`, `œ`, `€`.
public enum ASCIIFallback {
  /// The nearest text of ASCII; what has no near sign is one `?` a column.
  public static func text(_ text: SafeText) -> String {
    self.text(text.string)
  }

  /// The nearest string of ASCII; controls other than line feeds are `?` too.
  public static func text(_ string: some StringProtocol) -> String {
    if string.utf8.allSatisfy(isPlain) { return String(string) }
    return string.unicodeScalars.reduce(into: "") { $0 += sign(for: $1) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20...0x7E ~= byte || byte == UInt8(ascii: "\n")
  }

  private static func sign(for scalar: Unicode.Scalar) -> String {
    if let byte = UInt8(exactly: scalar.value), isPlain(byte) { return String(Character(scalar)) }
    if let sign = signs[scalar] ?? LatinLetter.plain(scalar) { return sign }
    if let line = boxDrawing(scalar) { return line }
    if scalar.properties.generalCategory == .spaceSeparator {
      return String(repeating: " ", count: DisplayWidth.of(scalar))
    }
    let isControl = scalar.value < 0xA0
    return String(repeating: "?", count: isControl ? 1 : DisplayWidth.of(scalar))
  }

  /// Light, heavy and double lines alike: across, up and down, and all that joins them.
  private static func boxDrawing(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    case "\u{2500}"..."\u{257F}": "+"
    default: nil
    }
  }

  private static let signs: [Unicode.Scalar: String] = [
    "▸": ">", "▶": ">", "►": ">", "›": ">", "→": ">", "◂": "<", "◀": "<", "◄": "<", "‹": "<",
    "←": "<", "↵": " ", "⏎": " ", "⇥": " ", "↹": " ", "↑": "^", "▴": "^", "▲": "^", "↓": "v",
    "▾": "v", "▼": "v",
    "•": "*", "●": "*", "★": "*", "✓": "x", "✔": "x", "✗": "x", "×": "x", "○": "o", "°": "o",
    "·": "-", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "…": "...",
    "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"", "″": "\"",
    "’": "'", "‘": "'", "‚": ",", "ʼ": "'", "′": "'",
    "█": "#", "▓": "#", "▒": "#", "░": ".", "■": "#", "□": ".",
    "€": "EUR", "¹": "1", "²": "2", "³": "3", "ª": "a", "º": "o", "÷": "/",
  ]
}
