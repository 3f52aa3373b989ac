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

  /// Whether skills were used for real, the latest told.
  public private(set) var realUse: [SkillID: RealUseTold.Use] = [:]
  /// How sure somebody feels about modules.
  public private(set) var confidence: [ModuleID: Confidence] = [:]
  /// How modules were done, the latest told.
  public private(set) var way: [ModuleID: WayTold.Way] = [:]
  /// How far a mediator says somebody does modules alone, the latest said.
  public private(set) var confirmed: [ModuleID: AutonomyConfirmed.Degree] = [:]

  /// Reads what happened, in fold order.
  public init(_ bodies: some Sequence<EventBody>, in course: CourseID) {
    for body in bodies { observe(body, in: course) }
  }

  private mutating func observe(_ body: EventBody, in course: CourseID) {
    switch body {
    case .realUseTold(let told) where told.course == course: realUse[told.skill] = told.use
    case .wayTold(let told) where told.course == course: way[told.module] = told.way
    case .autonomyConfirmed(let told) where told.course == course:
      confirmed[told.module] = told.degree
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
