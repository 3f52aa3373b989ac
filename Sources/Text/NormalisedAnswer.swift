/// How near a typed answer comes to the accepted ones.
public enum AnswerMatch: Hashable, Sendable {
  /// The same, as far as the tolerance looks.
  case exact
  /// The same but for a few slips of the keyboard; `distance` is their number, at least 1.
  case close(distance: Int)
  /// Something else, or nothing.
  case different
}

/// A typed or an accepted answer, without the differences that don't count.
///
/// Always without difference: œ and oe, æ and ae, the shapes of quotes, apostrophes and spaces,
/// and the spaces around. Two answers are equal if their texts are.
public struct NormalisedAnswer: Hashable, Sendable {
  /// The most of a raw answer that is read, in UTF-8 bytes.
  public static let mostBytes = 1_000

  /// What is compared: the words, or their letters in one row where spaces don't count.
  public let text: String

  private let words: [String]
  private let typoRatio: Double

  /// Normalises a raw answer.
  public init(_ raw: some StringProtocol, tolerating tolerance: AnswerTolerance = .lenient) {
    words = AnswerFolding(tolerance).words(of: raw)
    text = words.joined(separator: tolerance.ignored.contains(.spaces) ? "" : " ")
    typoRatio = tolerance.typoRatio
  }

  /// Whether nothing was answered.
  public var isEmpty: Bool { text.isEmpty }

  /// How near the answer comes to the nearest of the accepted ones.
  ///
  /// Both sides must be made with the same tolerance. Slips are counted word by word: a word with
  /// a digit, or of three letters or fewer, must be right; words left out or added are no slips.
  public func matches(_ accepted: [NormalisedAnswer]) -> AnswerMatch {
    guard !isEmpty else { return .different }
    if accepted.contains(self) { return .exact }
    guard let fewest = accepted.compactMap({ slips(from: $0) }).min() else { return .different }
    return .close(distance: fewest)
  }

  /// Whether the texts are the same.
  public static func == (left: NormalisedAnswer, right: NormalisedAnswer) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension NormalisedAnswer {
  /// Shorter words are other words when a letter changes: oui, non, lui.
  static let shortestWordWithSlips = 4

  private func slips(from accepted: NormalisedAnswer) -> Int? {
    guard typoRatio > 0, words.count == accepted.words.count else { return nil }
    var total = 0
    for (word, acceptedWord) in zip(words, accepted.words) where word != acceptedWord {
      guard let count = slips(in: Array(word), from: Array(acceptedWord)) else { return nil }
      total += count
    }
    return total
  }

  private func slips(in word: [Character], from accepted: [Character]) -> Int? {
    let shortest = min(word.count, accepted.count)
    guard shortest >= NormalisedAnswer.shortestWordWithSlips else { return nil }
    guard !(word + accepted).contains(where: { $0.isNumber }) else { return nil }
    let limit = Int(Double(accepted.count) * typoRatio)
    return EditDistance.between(word, accepted, atMost: limit)
  }
}
