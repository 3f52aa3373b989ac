/// What keeps a typed answer from being an accepted one, where it is only a little.
public enum NearMiss: Hashable, Sendable {
  /// It is the same but for a difference that counts here: accents, capitals…
  case difference(AnswerTolerance.Difference)
  /// It has a letter too many.
  case letterTooMany
  /// A letter is missing.
  case letterMissing
  /// Two neighbouring letters have changed places.
  case lettersSwapped
  /// One letter is another.
  case otherLetter
  /// A few letters differ.
  case letters
  /// A digit or a few differ, or are missing, or too many.
  case digits

  /// What is to be looked at in an answer that isn't the accepted one, or is it with a slip; nil
  /// where the two are the same, or far from each other.
  public init?(
    _ typed: String, for accepted: String, tolerating tolerance: AnswerTolerance
  ) {
    func match(_ ignored: Set<AnswerTolerance.Difference>) -> AnswerMatch {
      let tolerance = AnswerTolerance(ignoring: ignored)
      return NormalisedAnswer(typed, tolerating: tolerance)
        .matches([NormalisedAnswer(accepted, tolerating: tolerance)])
    }
    guard match(tolerance.ignored) != .exact else { return nil }
    let all = Set(Self.inOrder)
    guard match(all) == .exact else {
      self.init(lettersOf: typed, for: accepted)
      return
    }
    let counted = Self.inOrder.filter { !tolerance.ignored.contains($0) }
    let needed = counted.first { match(all.subtracting([$0])) != .exact } ?? counted.first
    guard let needed else { return nil }
    self = .difference(needed)
  }

  /// The differences, the first to be looked at first: a sign left out may leave a space.
  private static let inOrder: [AnswerTolerance.Difference] = [
    .letterCase, .accents, .punctuation, .spaces,
  ]

  /// What differs in the letters and digits alone.
  private init?(lettersOf typed: String, for accepted: String) {
    let (typed, accepted) = (Self.signs(of: typed), Self.signs(of: accepted))
    let limit = max(1, Int(Double(accepted.count) * AnswerTolerance.largestTypoRatio))
    guard accepted.count >= NormalisedAnswer.shortestWordWithSlips,
      let distance = EditDistance.between(typed, accepted, atMost: limit), distance > 0
    else { return nil }
    guard (typed + accepted).allSatisfy({ !$0.isNumber }) else {
      self = .digits
      return
    }
    self = distance == 1 ? Self.slip(from: accepted, to: typed) : .letters
  }

  private static func signs(of text: String) -> [Character] {
    Array(
      NormalisedAnswer(
        text, tolerating: AnswerTolerance(ignoring: Set(inOrder))
      ).text)
  }

  /// The one slip between two rows of letters.
  private static func slip(from accepted: [Character], to typed: [Character]) -> NearMiss {
    if typed.count > accepted.count { return .letterTooMany }
    if typed.count < accepted.count { return .letterMissing }
    return zip(typed, accepted).count { $0 != $1 } == 2 ? .lettersSwapped : .otherLetter
  }
}
