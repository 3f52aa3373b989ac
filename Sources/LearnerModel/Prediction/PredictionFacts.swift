public import Curriculum

/// What the card looks at before an answer.
public struct PredictionReading: Equatable, Sendable {
  /// The level of the exercise.
  public let level: Level
  /// The plain evidence for the skill (30 % recency from one half), 0 to 1; nil when new.
  public let evidence: Double?
  /// The learner in general: how much oftener than expected at these levels the answers were
  /// right, from −1 to 1; 0 before the first.
  public let general: Double
  /// Whether the latest answer to the same exercise was right; nil when it is new.
  public let lastOnItem: Bool?
  /// Whether a worked example was seen since.
  public let hasSeenExample: Bool
  /// The days since the skill was last practised; nil when never or not known.
  public let daysSincePractice: Double?

  /// Makes a reading.
  public init(
    level: Level, evidence: Double?, general: Double, lastOnItem: Bool?, hasSeenExample: Bool,
    daysSincePractice: Double?
  ) {
    self.level = level
    self.evidence = evidence
    self.general = general
    self.lastOnItem = lastOnItem
    self.hasSeenExample = hasSeenExample
    self.daysSincePractice = daysSincePractice
  }
}

/// What the card remembers of one person, over the rows that came before.
///
/// Skills and items are numbers that the caller gives out, so that a hundred thousand rows take
/// less than a second.
public struct PredictionFacts: Sendable {
  private struct Memory {
    var evidence = 0.5
    var lastTime: Double?
  }

  private var skills: [Int: Memory] = [:]
  private var items: [Int: Bool] = [:]
  private var examples: Set<Int> = []
  private var general = 0.0
  private var answers = 0
  private let card: PredictionCard

  /// A person of whom nothing is known; the card says what is expected of anybody.
  public init(card: PredictionCard) { self.card = card }

  /// What the card looks at before an answer; the time is in seconds, nil where not known.
  public func reading(skill: Int, item: Int, level: Level, time: Double?) -> PredictionReading {
    let known = skills[skill]
    return PredictionReading(
      level: level, evidence: known?.evidence,
      general: general, lastOnItem: items[item],
      hasSeenExample: examples.contains(item), daysSincePractice: days(since: known, to: time))
  }

  /// Remembers an answer; only later rows may read it.
  public mutating func observe(
    skill: Int, item: Int, level: Level, isCorrect: Bool, time: Double?
  ) {
    let share = isCorrect ? 1.0 : 0.0
    var known = skills[skill] ?? Memory()
    known.evidence += Self.skillWeight * (share - known.evidence)
    known.lastTime = time
    skills[skill] = known
    items[item] = isCorrect
    examples.remove(item)
    let surprise = share - card.expected(at: level)
    general +=
      max(Self.generalWeight, 1 / Double(answers + Self.neutralAnswers))
      * (surprise - general)
    answers += 1
  }

  /// Remembers that a worked example of an item was seen.
  public mutating func observeExample(of item: Int) { examples.insert(item) }

  private func days(since known: Memory?, to time: Double?) -> Double? {
    guard let last = known?.lastTime, let time else { return nil }
    return (time - last) / 86_400
  }

  /// The share of the newest answer in the evidence for a skill (learner model, E3: 30 %).
  private static let skillWeight = 0.3
  /// The least share of the newest answer in the learner in general (learner model, E3: 10 %).
  private static let generalWeight = 0.1
  /// The first answers are averaged with some that were as expected: the first one weighs a
  /// quarter. Fitted with the points of the line.
  private static let neutralAnswers = 4
}
