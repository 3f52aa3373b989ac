extension Outcome: Codable {
  private enum Key: String, CodingKey {
    case word = "is"
    case share, misconception
  }

  private enum Word: String, Codable { case correct, partly, incorrect, recorded, awaitingReview }

  /// Reads `{"is":"partly","share":0.5}`.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    switch try values.decode(Word.self, forKey: .word) {
    case .correct: self = .correct
    case .partly: self = .partly(share: try values.decode(Double.self, forKey: .share))
    case .incorrect:
      self = .incorrect(try values.decodeIfPresent(MisconceptionID.self, forKey: .misconception))
    case .recorded: self = .recorded
    case .awaitingReview: self = .awaitingReview
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(word, forKey: .word)
    if case .partly(let share) = self { try values.encode(share, forKey: .share) }
    if case .incorrect(let misconception?) = self {
      try values.encode(misconception, forKey: .misconception)
    }
  }

  private var word: Word {
    switch self {
    case .correct: .correct
    case .partly: .partly
    case .incorrect: .incorrect
    case .recorded: .recorded
    case .awaitingReview: .awaitingReview
    }
  }
}
