import Text

/// Some words that are looked for in texts: capitals and accents don't count, and the first three
/// letters of a word are enough.
struct SoughtWords: Sendable {
  private let words: [String]

  /// Takes what was typed.
  init(_ typed: String) {
    words = Self.places(of: Array(typed)).map { Self.plain(Array(typed)[$0]) }
  }

  /// Whether a text holds the words, one after the other.
  func isIn(_ text: String) -> Bool { !places(in: Array(text)).isEmpty }

  /// Where a text holds the words, as whole words.
  func places(in text: [Character]) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    let places = Self.places(of: text)
    var found: [Range<Int>] = []
    for first in places.indices where first + words.count <= places.count {
      guard mayBegin(with: text[places[first].lowerBound]) else { continue }
      let isHere = words.indices.allSatisfy {
        Self.matches(Self.plain(text[places[first + $0]]), words[$0])
      }
      let place = places[first].lowerBound..<places[first + words.count - 1].upperBound
      if isHere, place.lowerBound >= found.last?.upperBound ?? 0 { found.append(place) }
    }
    return found
  }

  /// The words found first in a text, in brackets, and a little of what stands around; nil where they
  /// aren't there.
  func context(in text: String) -> String? {
    let characters = Array(text.replacing("\n", with: " "))
    guard let place = places(in: characters).first else { return nil }
    return Self.end(of: characters[..<place.lowerBound]) + "[\(String(characters[place]))]"
      + Self.beginning(of: characters[place.upperBound...])
  }

  /// The last words of a text, after a sign where others stand before.
  private static func end(of text: ArraySlice<Character>) -> String {
    guard text.count > mostAround else { return String(text) }
    return "…" + String(text.suffix(mostAround).drop { $0 != " " })
  }

  /// The first words of a text, before a sign where others follow.
  private static func beginning(of text: ArraySlice<Character>) -> String {
    guard text.count > mostAround else { return String(text) }
    return String(text.prefix(mostAround).reversed().drop { $0 != " " }.reversed()) + "…"
  }

  /// Where the words of a text stand: runs of letters and digits.
  private static func places(of text: [Character]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for index in text.indices where text[index].isLetter || text[index].isNumber {
      if let last = places.last, last.upperBound == index {
        places[places.count - 1] = last.lowerBound..<index + 1
      } else {
        places.append(index..<index + 1)
      }
    }
    return places
  }

  /// Whether a word that begins with a letter can be the first one: most can't, and need not be
  /// looked at any further. Of letters with signs only the plain form tells.
  private func mayBegin(with letter: Character) -> Bool {
    guard letter.isASCII, let sought = words[0].first, sought.isASCII else { return true }
    return letter.lowercased() == sought.lowercased()
  }

  private static func matches(_ word: String, _ sought: String) -> Bool {
    word == sought || sought.count >= leastBeginning && word.hasPrefix(sought)
  }

  private static func plain(_ word: ArraySlice<Character>) -> String {
    NormalisedAnswer(String(word)).text
  }

  /// How many letters make a beginning: fewer would be found everywhere.
  private static let leastBeginning = 3
  /// How many characters are shown on each side of what was found.
  private static let mostAround = 36
}
