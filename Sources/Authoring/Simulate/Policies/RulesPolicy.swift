import Curriculum
import LearnerModel
import Records

/// The rules of the learner model, as `declic policy` speaks them.
struct RulesPolicy: SimulatedPolicy {
  private let ids: [SkillID]
  private let numbers: [SkillID: Int]
  private let levels: [Level]
  private var session: PolicySession
  private var mastered: Set<SkillID> = []

  /// Begins with a learner of whom nothing is known.
  init(_ course: SimulatedCourse, under rules: RuleTable) {
    let ids = (0..<course.count).map { SkillID(rawValue: "s\($0)") }
    self.ids = ids
    numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
    levels = (1...course.levels).map { Level(clamping: $0) }
    let skills = ids.indices.map { index in
      SkillPlan(
        id: ids[index], prerequisites: course.prerequisites[index].map { ids[$0] },
        target: Level(clamping: course.target), levels: Level(clamping: course.levels))
    }
    let plan = CoursePlan(course: "simulated", skills: skills, hash: ContentHash(of: []))
    session = PolicySession(plan: plan, rules: rules)
  }

  mutating func next(after event: SimulatedEvent, on day: Int) -> SimulatedStep {
    let today = LocalDay(number: day)
    let decision: PolicyDecision
    switch event {
    case .begin: decision = session.start(on: today)
    case .rested: decision = session.waited(until: today)
    case .visited(let skill):
      decision = session.called(skill: ids[skill], hasCome: true, day: today)
    case .answered(let result):
      decision = session.answered(
        skill: ids[result.skill], level: levels[result.level - 1], isCorrect: result.isRight,
        hints: result.isHelped ? 1 : 0, milliseconds: result.milliseconds, day: today)
    }
    mastered = Set(decision.mastered)
    return step(decision.decision.action)
  }

  func holdsMastered(_ skill: Int) -> Bool { mastered.contains(ids[skill]) }

  private func step(_ action: Decision.Action) -> SimulatedStep {
    switch action {
    case .exercise(let skill, let level, let help):
      .exercise(skill: numbers[skill] ?? 0, level: level.number, help: help.rawValue)
    case .callMediator(let skill): .call(skill: numbers[skill] ?? 0)
    case .finish: .finish
    }
  }
}
