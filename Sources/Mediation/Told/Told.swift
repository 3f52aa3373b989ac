import Curriculum
import LearnerModel
import Records

/// What a learner said, and what mediators set. It stands beside mastery and never changes it.
struct Told: Equatable, Sendable {
  /// What was told beside the exercises, by course.
  var answers: [CourseID: ToldAnswers] = [:]
  /// The sittings in which two people worked together.
  private(set) var pairs: Set<SessionID> = []
  /// The modules in which where to begin is being looked for.
  private(set) var placements: Set<ModulePlace> = []
  /// The differences from the rules, as YAML, by course.
  private(set) var overrides: [CourseID: String] = [:]

  /// Reads one event; what is told of a course is folded with the course.
  mutating func read(_ body: EventBody) {
    switch body {
    case .sessionOpened(let fact): if fact.isInPairs { pairs.insert(fact.session) }
    case .pairingChanged(let fact): if fact.isInPairs { pairs.insert(fact.session) }
    case .placementStarted(let fact):
      placements.insert(ModulePlace(course: fact.course, module: fact.module))
    case .placementEnded(let fact):
      placements.remove(ModulePlace(course: fact.course, module: fact.module))
    case .rulesChanged(let fact):
      overrides[fact.course] = fact.overrides.isEmpty ? nil : fact.overrides
    default: break
    }
  }
}
