import Curriculum
import Records

/// What a learner said, and what mediators noted. It stands beside mastery and never changes it.
struct Told: Equatable, Sendable {
  /// A skill of a course.
  struct Skill: Hashable, Sendable {
    let course: CourseID
    let skill: SkillID
  }

  /// How sure somebody felt about a module, from 1 to 4.
  struct Confidence: Equatable, Sendable {
    var start: Int?
    var end: Int?
  }

  /// What a mediator said of a module, and when.
  struct Degree: Equatable, Sendable {
    let degree: AutonomyConfirmed.Degree
    let time: EventTime
  }

  /// « Comment avez-vous fait ? », the last word for each module.
  private(set) var ways: [ModulePlace: WayTold.Way] = [:]
  /// « L'avez-vous fait en vrai ? », the last word for each skill.
  private(set) var realUses: [Skill: RealUseTold.Use] = [:]
  /// How sure, at the start and the end of each module.
  private(set) var confidences: [ModulePlace: Confidence] = [:]
  /// The sittings in which two people worked together.
  private(set) var pairs: Set<SessionID> = []
  /// What mediators confirmed, the last word for each module.
  private(set) var degrees: [ModulePlace: Degree] = [:]
  /// The modules in which where to begin is being looked for.
  private(set) var placements: Set<ModulePlace> = []
  /// The differences from the rules, as YAML, by course.
  private(set) var overrides: [CourseID: String] = [:]

  /// Reads one event.
  mutating func read(_ body: EventBody, at time: EventTime) {
    switch body {
    case .wayTold(let fact): ways[ModulePlace(course: fact.course, module: fact.module)] = fact.way
    case .realUseTold(let fact):
      realUses[Skill(course: fact.course, skill: fact.skill)] = fact.use
    case .confidenceTold(let fact): read(fact)
    case .sessionOpened(let fact): if fact.isInPairs { pairs.insert(fact.session) }
    case .pairingChanged(let fact): if fact.isInPairs { pairs.insert(fact.session) }
    case .autonomyConfirmed(let fact):
      degrees[ModulePlace(course: fact.course, module: fact.module)] = Degree(
        degree: fact.degree, time: time)
    case .placementStarted(let fact):
      placements.insert(ModulePlace(course: fact.course, module: fact.module))
    case .placementEnded(let fact):
      placements.remove(ModulePlace(course: fact.course, module: fact.module))
    case .rulesChanged(let fact):
      overrides[fact.course] = fact.overrides.isEmpty ? nil : fact.overrides
    default: break
    }
  }

  private mutating func read(_ fact: ConfidenceTold) {
    let place = ModulePlace(course: fact.course, module: fact.module)
    switch fact.moment {
    case .start: confidences[place, default: Confidence()].start = fact.step
    case .end: confidences[place, default: Confidence()].end = fact.step
    }
  }
}
