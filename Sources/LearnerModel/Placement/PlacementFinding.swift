public import Curriculum
public import Text

/// What a placement found about one skill: a place to begin, never mastery.
public struct PlacementFinding: Equatable, Sendable {
  /// How something is known.
  public enum Basis: Equatable, Sendable {
    /// It was seen.
    case direct
    /// It was deduced: something that stands on it went right.
    case inferred
  }

  /// What was found.
  public enum Kind: Equatable, Sendable {
    /// At ease with it already.
    case atEase(Basis)
    /// Something in it is worth a look.
    case toLookAt
    /// Nothing is known of it yet.
    case toDiscover
  }

  /// The skill.
  public let skill: SkillID
  /// What was found.
  public let kind: Kind

  /// What was found, in two or three words: « déjà à l'aise ».
  public func words(in catalogue: Catalogue) -> SafeText {
    switch kind {
    case .atEase(.direct): catalogue.words(PlacementPhrase.atEase)
    case .atEase(.inferred): catalogue.words(PlacementPhrase.atEaseInferred)
    case .toLookAt: catalogue.words(PlacementPhrase.toLookAt)
    case .toDiscover: catalogue.words(PlacementPhrase.toDiscover)
    }
  }
}

extension LearnerFacts {
  /// What the last placement found about each offered skill, in the author's order; during it, what
  /// it found so far. Skills that were practised speak for themselves.
  public func placementFindings(
    in scope: Scope, of plan: CoursePlan, under rules: RuleTable
  ) -> [PlacementFinding] {
    let reading = PlacementReading(placement, of: plan, under: rules)
    return plan.skills.filter(scope.holds).map { skill in
      PlacementFinding(skill: skill.id, kind: kind(of: skill.id, by: reading))
    }
  }

  private func kind(
    of skill: SkillID, by reading: PlacementReading
  ) -> PlacementFinding.Kind {
    if reading.right.contains(skill) { return .atEase(.direct) }
    if reading.unsure.contains(skill) { return .toLookAt }
    if let known = skills[skill] { return known.isMastered ? .atEase(.direct) : .toLookAt }
    return reading.deduced.contains(skill) ? .atEase(.inferred) : .toDiscover
  }
}

extension [PlacementFinding] {
  /// Where to begin, in one sentence for the learner: the first skill that isn't at ease already,
  /// or that all of them are.
  public func sentence(in catalogue: Catalogue, title: (SkillID) -> SafeText) -> SafeText {
    let first = first {
      if case .atEase = $0.kind { false } else { true }
    }
    guard let first else { return catalogue.words(PlacementPhrase.allAtEase) }
    return catalogue.words(PlacementPhrase.beginWith, ["skill": .text(title(first.skill))])
  }
}

/// What a placement says it found.
public enum PlacementPhrase: String, PhraseID {
  case atEase = "placement.at-ease"
  case atEaseInferred = "placement.at-ease-inferred"
  case toLookAt = "placement.to-look-at"
  case toDiscover = "placement.to-discover"
  case beginWith = "placement.begin-with"
  case allAtEase = "placement.all-at-ease"
}
