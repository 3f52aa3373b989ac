import Interface
import Text

extension Repertoire {
  /// What is shown in the place of one cell's text: itself, or a twin that takes one cell.
  ///
  /// A ligature keeps its first letter, since a cell can't become two.
  func twin(ofCell cell: String) -> String {
    if cell.unicodeScalars.allSatisfy(shows) { return cell }
    return String(twins(of: cell).prefix(1))
  }

  /// What is written in the place of a line: where room isn't counted, a twin may be longer.
  func twin(ofLine line: String) -> String {
    twins(of: KeySigns.removed(symbols.lackedKeySigns, from: line))
  }

  private func twins(of text: String) -> String {
    switch self {
    case .unicode: text
    case .ascii: ASCIIFallback.text(text)
    case .console: text.unicodeScalars.map(consoleTwin).joined()
    }
  }

  private func consoleTwin(of scalar: Unicode.Scalar) -> String {
    shows(scalar) || scalar == "\n" ? String(scalar) : ASCIIFallback.text(String(scalar))
  }

  /// Whether the repertoire has a scalar.
  func shows(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .unicode: true
    case .ascii: (0x20...0x7E).contains(scalar.value)
    case .console:
      (0x20...0x7E).contains(scalar.value) || Self.consoleRanges.contains { $0 ~= scalar.value }
    }
  }

  /// What the font `Lat15` has beyond ASCII, read in `Lat15-Fixed16.psf` of console-setup 1.221.
  private static let consoleRanges: [ClosedRange<UInt32>] = [
    0xA0...0xFF, 0x152...0x153, 0x160...0x161, 0x178...0x178, 0x17D...0x17E, 0x2010...0x2015,
    0x2018...0x201A, 0x201C...0x201E, 0x2020...0x2022, 0x2026...0x2026, 0x202F...0x202F,
    0x2030...0x2030, 0x2039...0x203A, 0x20AC...0x20AC, 0x2122...0x2122, 0x2190...0x2193,
    0x2212...0x2212, 0x2260...0x2260, 0x2264...0x2265, 0x2500...0x257F, 0x2588...0x2588,
    0x2591...0x2592, 0x25A0...0x25A0, 0x25B2...0x25B2, 0x25B4...0x25B4, 0x25B6...0x25B6,
    0x25B8...0x25B8, 0x25BC...0x25BC, 0x25BE...0x25BE, 0x25C0...0x25C0, 0x25C2...0x25C2,
    0x25CF...0x25CF, 0x2610...0x2612, 0x2717...0x2718,
  ]
}
