public import Curriculum
public import Records

extension MediatorDesk {
  /// Notes how far a learner does without help, as the mediator says it; answers false, and does
  /// nothing, without consent.
  public func confirmAutonomy(
    _ degree: AutonomyConfirmed.Degree, in module: ModuleID, of course: CourseID,
    for learner: LearnerID, at moment: Moment, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let fact = AutonomyConfirmed(
      mediator: mediator, course: course, module: module, degree: degree)
    return try append(.autonomyConfirmed(fact), for: learner, at: moment, using: &random)
  }

  /// Begins a placement in a module; answers false, and does nothing, without consent.
  public func startPlacement(
    in module: ModuleID, of course: CourseID, for learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let fact = PlacementStarted(course: course, module: module, mediator: mediator)
    return try append(.placementStarted(fact), for: learner, at: moment, using: &random)
  }

  /// Changes the rules of a course for one learner, with differences as YAML that were checked
  /// before; answers false, and does nothing, without consent.
  public func changeRules(
    of course: CourseID, to overrides: String, for learner: LearnerID, at moment: Moment,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bool {
    let fact = RulesChanged(mediator: mediator, course: course, overrides: overrides)
    return try append(.rulesChanged(fact), for: learner, at: moment, using: &random)
  }
}
