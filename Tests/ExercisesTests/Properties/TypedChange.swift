import Text

@testable import Exercises

/// One thing that somebody types otherwise than the author wrote it.
struct TypedChange: CustomStringConvertible {
  /// What is done.
  enum Kind: CaseIterable {
    case capitals, accents, spaceAround, spaceInside, endSign, quotes, slip
  }

  let kind: Kind
  /// Where, or which way.
  let place: UInt64

  var description: String { "\(kind) at \(place)" }

  /// What must be overlooked for the changed text to be the same; nil where all overlook it, or
  /// where it is a slip.
  var difference: AnswerTolerance.Difference? {
    switch kind {
    case .capitals: .letterCase
    case .accents: .accents
    case .spaceInside: .spaces
    case .endSign: .punctuation
    case .spaceAround, .quotes, .slip: nil
    }
  }

  /// The text with the change.
  func made(in text: String) -> String {
    switch kind {
    case .capitals: place % 2 == 0 ? text.uppercased() : text.lowercased()
    case .accents: NormalisedAnswer(text, tolerating: .init(ignoring: [.accents])).text
    case .spaceAround: place % 2 == 0 ? "  \(text)" : "\(text)\u{A0} "
    case .spaceInside: insert(" ", into: text)
    case .endSign: text + [" !", ".", " ?", "…", ","][Int(place % 5)]
    case .quotes: text.replacing("'", with: "’").replacing("œ", with: "oe")
    case .slip: slipped(text)
    }
  }

  private func insert(_ sign: Character, into text: String) -> String {
    var signs = Array(text)
    // Between two letters: before a digit a space could part a number from its sign.
    let places = signs.indices.dropFirst().filter { signs[$0].isLetter && signs[$0 - 1].isLetter }
    guard !places.isEmpty else { return text }
    signs.insert(sign, at: places[Int(place % UInt64(places.count))])
    return String(signs)
  }

  /// The first word of at least five letters with one of them changed, left out, doubled or swapped
  /// with the next.
  private func slipped(_ text: String) -> String {
    var words = text.split(separator: " ").map { Array($0) }
    guard let index = words.firstIndex(where: { $0.count >= 5 && $0.allSatisfy(\.isLetter) })
    else { return text }
    let letter = 1 + Int((place >> 8) % UInt64(words[index].count - 2))
    switch place % 4 {
    case 0: words[index][letter] = "w"
    case 1: words[index].remove(at: letter)
    case 2: words[index].insert(words[index][letter], at: letter)
    default: words[index].swapAt(letter, letter + 1)
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}

extension [TypedChange] {
  /// A few changes of chance, at most one slip, and no space inside where there is one: slips are
  /// counted word by word.
  static func some(using chance: inout SplitMix64) -> [TypedChange] {
    let count = Int(chance.next() % 5)
    var changes = (0..<count).map { _ in
      TypedChange(
        kind: TypedChange.Kind.allCases[Int(chance.next() % 7)], place: chance.next() >> 1)
    }
    if let slip = changes.firstIndex(where: { $0.kind == .slip }) {
      let first = changes[slip]
      changes.removeAll { $0.kind == .slip || $0.kind == .spaceInside }
      changes.insert(first, at: 0)
    }
    return changes
  }

  /// The text with all the changes, one after the other.
  func made(in text: String) -> String { reduce(text) { $1.made(in: $0) } }

  /// The fewest of the changes that still fail: each that isn't needed is left out.
  func smallest(failing fails: ([TypedChange]) -> Bool) -> [TypedChange] {
    for index in indices {
      var fewer = self
      fewer.remove(at: index)
      if fails(fewer) { return fewer.smallest(failing: fails) }
    }
    return self
  }
}
