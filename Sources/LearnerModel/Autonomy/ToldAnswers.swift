public import Curriculum
public import Records

/// What somebody told beside the exercises of a course: it stands beside mastery and autonomy, and is
/// never merged with them.
public struct ToldAnswers: Equatable, Sendable {
  /// Confidence in a module, in steps of 1 to 4.
  public struct Confidence: Equatable, Sendable {
    /// At its start, the latest told; nil where it wasn't.
    public internal(set) var start: Int?
    /// At its end, the latest told; nil where it wasn't.
    public internal(set) var end: Int?
  }

  /// What a mediator said of a module.
  public struct Confirmed: Equatable, Sendable {
    /// How far it is done alone.
    public let degree: AutonomyConfirmed.Degree
    /// When that was said.
    public let time: EventTime
  }

  /// Whether skills were used for real, the latest told.
  public private(set) var realUse: [SkillID: RealUseTold.Use] = [:]
  /// How sure somebody feels about modules.
  public private(set) var confidence: [ModuleID: Confidence] = [:]
  /// How modules were done, the latest told.
  public private(set) var way: [ModuleID: WayTold.Way] = [:]
  /// How far a mediator says somebody does modules alone, the latest said.
  public private(set) var confirmed: [ModuleID: Confirmed] = [:]
  private let course: CourseID

  /// Nothing is told yet of a course.
  public init(in course: CourseID) { self.course = course }

  /// Reads what happened, in fold order; what isn't told of this course changes nothing.
  public mutating func observe(_ body: EventBody, at time: EventTime) {
    switch body {
    case .realUseTold(let told) where told.course == course: realUse[told.skill] = told.use
    case .wayTold(let told) where told.course == course: way[told.module] = told.way
    case .autonomyConfirmed(let told) where told.course == course:
      confirmed[told.module] = Confirmed(degree: told.degree, time: time)
    case .confidenceTold(let told) where told.course == course:
      let step = min(max(told.step, 1), ConfidenceTold.steps)
      switch told.moment {
      case .start: confidence[told.module, default: Confidence()].start = step
      case .end: confidence[told.module, default: Confidence()].end = step
      }
    default: break
    }
  }
}
