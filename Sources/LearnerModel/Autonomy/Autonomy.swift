public import Curriculum
public import Text

/// How much of what succeeds is done alone; it stands beside mastery and never changes it.
public struct Autonomy: Equatable, Sendable {
  /// The share of the last successes that needed no hint, example or person, 0 to 1; nil where
  /// nothing has succeeded yet.
  public let share: Double?
  /// The share of the reviews on a later day that were right alone at first try, 0 to 1; nil where
  /// there was none.
  public let retained: Double?
  /// How many successes the share is about.
  public let successes: Int

  /// Counts what is known of one skill.
  public init(of facts: SkillFacts) {
    self.init(successes: facts.successes, reviews: facts.reviews)
  }

  /// Counts what is known over all skills of a course: its last 20 successes.
  public init(of facts: LearnerFacts) {
    self.init(successes: facts.successes, reviews: Self.reviews(of: Array(facts.skills.values)))
  }

  /// Counts what is known over the skills of one axis: the last 20 successes of each, so that a skill
  /// that is practised much doesn't hide the others.
  public init(of facts: LearnerFacts, on axis: Axis, in plan: CoursePlan) {
    let skills = plan.skills.filter { $0.axis == axis }.compactMap { facts.skills[$0.id] }
    self.init(successes: skills.flatMap(\.successes), reviews: Self.reviews(of: skills))
  }

  private static func reviews(of skills: [SkillFacts]) -> ReviewTally {
    skills.reduce(into: ReviewTally()) { sum, skill in
      sum.retained += skill.reviews.retained
      sum.total += skill.reviews.total
    }
  }

  private init(successes: [Bool], reviews: ReviewTally) {
    self.successes = successes.count
    self.share =
      successes.isEmpty ? nil : Double(successes.count(where: \.self)) / Double(successes.count)
    self.retained = reviews.total == 0 ? nil : Double(reviews.retained) / Double(reviews.total)
  }

  /// The degree to propose to the mediator, who confirms it; nil while fewer than five successes
  /// speak for it. Ours: alone from 80 %, in part from 40 %.
  public var proposed: AutonomyDegree? {
    guard let share, successes >= 5 else { return nil }
    if share >= 0.8 { return .alone }
    return share >= 0.4 ? .partly : .guided
  }
}

/// A degree of autonomy, as La Coop de la médiation numérique records it.
public enum AutonomyDegree: String, Sendable, Codable, CaseIterable {
  /// « Avec guidage »
  case guided
  /// « Autonome avec guidage en cas de besoin »
  case partly
  /// « Autonome »
  case alone

  /// The degree in La Coop's words.
  public func words(in catalogue: Catalogue) -> SafeText {
    switch self {
    case .guided: catalogue.words(RulePhrase.autonomyGuided)
    case .partly: catalogue.words(RulePhrase.autonomyPartly)
    case .alone: catalogue.words(RulePhrase.autonomyAlone)
    }
  }
}
