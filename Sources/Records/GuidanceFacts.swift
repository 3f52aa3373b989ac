public import Curriculum

/// A placement began: some exercises that find where to start in a module.
public struct PlacementStarted: Equatable, Sendable, Codable {
  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// The mediator who asked for it; nil where the learner did.
  public let mediator: MediatorID?

  /// Makes the fact.
  public init(course: CourseID, module: ModuleID, mediator: MediatorID?) {
    self.course = course
    self.module = module
    self.mediator = mediator
  }
}

/// A placement came to its end, or was stopped.
public struct PlacementEnded: Equatable, Sendable, Codable {
  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID

  /// Makes the fact.
  public init(course: CourseID, module: ModuleID) {
    self.course = course
    self.module = module
  }
}

/// A mediator changed the rules for one learner in one course.
public struct RulesChanged: Equatable, Sendable, Codable {
  /// The mediator.
  public let mediator: MediatorID
  /// The course.
  public let course: CourseID
  /// The differences as YAML, as in a course file; empty to take all of them back.
  public let overrides: String

  /// Makes the fact.
  public init(mediator: MediatorID, course: CourseID, overrides: String) {
    self.mediator = mediator
    self.course = course
    self.overrides = overrides
  }
}

/// A mediator said how far somebody does without help, in the words of La Coop.
public struct AutonomyConfirmed: Equatable, Sendable, Codable {
  /// The three words of La Coop (its enumeration `Autonomie`).
  public enum Degree: String, Sendable, Codable, CaseIterable {
    /// « Avec guidage »
    case guided
    /// « Autonome avec guidage en cas de besoin »
    case guidedWhenNeeded
    /// « Autonome »
    case autonomous
  }

  /// The mediator.
  public let mediator: MediatorID
  /// The course.
  public let course: CourseID
  /// The module.
  public let module: ModuleID
  /// How far.
  public let degree: Degree

  /// Makes the fact.
  public init(mediator: MediatorID, course: CourseID, module: ModuleID, degree: Degree) {
    self.mediator = mediator
    self.course = course
    self.module = module
    self.degree = degree
  }
}
