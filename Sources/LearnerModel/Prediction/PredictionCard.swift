public import Curriculum

/// The printed card (learner model, E3): integer points that add up to the chance that the next
/// answer is right. It is shown and measured, and never hides a rule.
///
/// One point is a tenth of a logit. All numbers were fitted once, on public data (learner model,
/// "What was measured").
public struct PredictionCard: Equatable, Sendable {
  /// The points everybody starts with; one number a course, in points.
  public let base: Int

  /// Makes a card; 8 where nobody measured the course.
  public init(base: Int = 8) { self.base = base }

  /// A line of the card.
  public enum Line: String, Sendable, CaseIterable {
    /// The base.
    case base
    /// The level of the exercise.
    case level
    /// The evidence for the skill.
    case evidence
    /// The learner in general, beside what the levels let expect.
    case learner
    /// The skill was never practised.
    case neverPractised
    /// The same exercise was answered before.
    case sameExercise
    /// A worked example was seen since.
    case example
    /// Time has passed since the last practice.
    case gap
  }

  /// The points of each line that applies, before an answer.
  public func lines(_ known: PredictionReading) -> [(line: Line, points: Int)] {
    [
      (.base, base),
      (.level, Self.levelPoints[known.level.number - 1]),
      (.evidence, Self.points(of: known.evidence)),
      (.learner, Int((Self.learnerPoints * known.general).rounded())),
      (.neverPractised, known.evidence == nil ? -3 : 0),
      (.sameExercise, known.lastOnItem.map { $0 ? 14 : 4 } ?? 0),
      (.example, known.hasSeenExample ? 2 : 0),
      (.gap, Self.points(ofDays: known.daysSincePractice)),
    ]
  }

  /// The chance that the answer is right, and the line that weighs most besides the base.
  public func prediction(_ known: PredictionReading) -> Prediction {
    var sum = 0
    var weightiest = (line: Line.base, points: 0)
    for entry in lines(known) {
      sum += entry.points
      if entry.line != .base, entry.points.magnitude > weightiest.points.magnitude {
        weightiest = entry
      }
    }
    return Prediction(chance: Self.chance(ofPoints: sum), line: weightiest.line)
  }

  /// 0 points are an even chance, 10 are 73 %, −10 are 27 %.
  public static func chance(ofPoints points: Int) -> Double {
    chances[min(max(points + mostPoints, 0), 2 * mostPoints)]
  }

  /// How often anybody is right at a level, before anything is known of the learner: what the
  /// learner in general is compared with.
  public func expected(at level: Level) -> Double {
    Self.chance(ofPoints: base + Self.levelPoints[level.number - 1])
  }

  private static let levelPoints = [22, 7, 0, -6, -14]
  /// The points of a learner who is always right where nobody else ever is: 3 for each tenth.
  /// Fitted on two public data sets (README, "What was measured").
  private static let learnerPoints = 30.0

  private static func points(of evidence: Double?) -> Int {
    guard let evidence else { return -3 }
    switch evidence {
    case ..<0.25: return -6
    case ..<0.42: return -2
    case ..<0.58: return 0
    case ..<0.75: return 1
    default: return 2
    }
  }

  private static func points(ofDays days: Double?) -> Int {
    guard let days, days > 0.5 else { return 0 }
    return days > 7 ? -10 : -11
  }

  /// More points than any sum of lines with a sensible base.
  private static let mostPoints = 120

  private static let chances: [Double] = (-mostPoints...mostPoints).map {
    1 / (1 + exponential(-Double($0) / 10))
  }
}

/// The chance that an answer is right.
public struct Prediction: Equatable, Sendable {
  /// The chance, above 0 and below 1.
  public let chance: Double
  /// The line of the card that weighs most besides the base.
  public let line: PredictionCard.Line
}

/// e to a power, without a C library: the Taylor series of a 1024th of it, squared ten times; far
/// finer than a card of integer points needs.
private func exponential(_ power: Double) -> Double {
  let small = power / 1024
  var term = 1.0
  var sum = 1.0
  for index in 1...8 {
    term *= small / Double(index)
    sum += term
  }
  for _ in 0..<10 { sum *= sum }
  return sum
}
