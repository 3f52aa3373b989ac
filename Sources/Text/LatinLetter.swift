/// The plain letters behind a Latin letter: é is e, Ǽ is AE, ﬁ is fi.
enum LatinLetter {
  /// The ASCII letters for a scalar; nil where it isn't a Latin letter made of them.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: String(Character(scalar))
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06: special[scalar] ?? named(scalar)
    default: nil
    }
  }

  /// Letters whose Unicode names don't tell.
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "ð": "d", "Ð": "D", "þ": "th", "Þ": "TH", "ı": "i", "ȷ": "j", "ſ": "s",
  ]

  /// A letter's Unicode name says what it is made of: "LATIN SMALL LETTER E WITH ACUTE".
  private static func named(_ scalar: Unicode.Scalar) -> String? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count == 4 || words.count > 5 && words[4] == "WITH" else { return nil }
    let letters = words[3]
    let isMadeOfLetters = words[2] == "LIGATURE" || words[2] == "LETTER" && letters.count <= 2
    guard words[0] == "LATIN", isMadeOfLetters else { return nil }
    return words[1] == "SMALL" ? letters.lowercased() : String(letters)
  }
}
