import Text

/// The three words of a card, as they are shown and as they are compared.
struct CardWords: Hashable, Sendable {
  /// The words without accents and capitals, in the order of the card.
  let words: [String]

  private static let tolerance = AnswerTolerance(ignoring: [.letterCase, .accents, .punctuation])

  /// Reads what was typed, or what a card says: hyphens, commas and spaces all part words.
  init(_ typed: some StringProtocol) {
    let text = NormalisedAnswer(typed, tolerating: Self.tolerance).text
    words = text.split { $0 == " " || $0 == "-" }.map(String.init)
  }

  /// Takes the words that a card was given here: they are folded already.
  init(ofCard words: String) { self.words = words.split(separator: " ").map(String.init) }

  /// Draws three different words; nil from a shorter list.
  init?(from list: [String], using random: inout some RandomNumberGenerator) {
    let three = Set(list).sorted().shuffled(using: &random).prefix(3)
    self.init(three.joined(separator: " "))
    guard words.count == 3 else { return nil }
  }

  /// As on the card: « tulipe velo sept ».
  var shown: String { words.joined(separator: " ") }

  /// In an order of their own: the order of typing doesn't count.
  var sorted: String { words.sorted().joined(separator: " ") }

  /// Without spaces, for words that were typed in one go.
  var letters: String { words.joined() }

  /// How near these typed words come to a card.
  enum Likeness { case same, oneSlip, other }

  /// Compares with a card.
  func likeness(to card: CardWords) -> Likeness {
    if sorted == card.sorted || letters == card.letters { return .same }
    guard words.count == card.words.count else {
      return Self.isOneSlip(letters, card.letters) ? .oneSlip : .other
    }
    var left = card.words
    let wrong = words.filter { word in
      guard let index = left.firstIndex(of: word) else { return true }
      left.remove(at: index)
      return false
    }
    guard wrong.count == 1, left.count == 1 else { return .other }
    return Self.isOneSlip(wrong[0], left[0]) ? .oneSlip : .other
  }

  /// Whether one letter is changed, added or left out, or two neighbours are swapped.
  static func isOneSlip(_ typed: String, _ meant: String) -> Bool {
    let (typed, meant) = (Array(typed.utf8), Array(meant.utf8))
    guard abs(typed.count - meant.count) <= 1, typed != meant else { return false }
    let head = zip(typed, meant).prefix { $0 == $1 }.count
    let (left, right) = (typed[head...], meant[head...])
    let changed = left.dropFirst() == right.dropFirst()
    let added = left.dropFirst() == right
    let leftOut = left == right.dropFirst()
    let swapped =
      left.count > 1 && right.count > 1 && left[head] == right[head + 1]
      && left[head + 1] == right[head] && left.dropFirst(2) == right.dropFirst(2)
    return changed || added || leftOut || swapped
  }
}
