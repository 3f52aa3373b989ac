import Curriculum
import Records
import Text

@testable import LearnerModel

/// A placement from its start to its end, driven as the screens drive it: step, ask, answer…
struct PlacementWalk {
  let plan: CoursePlan
  var rules = RuleTable.standard
  var facts = LearnerFacts()
  var day = LocalDay(number: 101)
  private(set) var asked: [(skill: SkillID, item: ItemOutline)] = []
  private var milliseconds = 0

  /// A learner who came once before, the day before.
  init(_ skills: [SkillPlan]) {
    plan = CoursePlan(course: "course", skills: skills, hash: ContentHash(of: []))
    tell(opening, on: LocalDay(number: 100))
    tell(opening, on: day)
  }

  /// Adds an event.
  mutating func tell(_ body: EventBody, on day: LocalDay? = nil) {
    milliseconds += 1000
    let time = EventTime(
      milliseconds: milliseconds, counter: 0, day: day ?? self.day, zoneMinutes: 60)
    facts.observe(body, at: time, in: plan, under: rules)
  }

  mutating func start(by mediator: MediatorID? = nil) {
    tell(.placementStarted(PlacementStarted(course: "course", module: "m", mediator: mediator)))
  }

  mutating func end() {
    tell(.placementEnded(PlacementEnded(course: "course", module: "m")))
  }

  /// What comes next.
  func step(seed: UInt64 = 1) -> PlacementStep {
    facts.placementStep(in: .everything, of: plan, on: day, under: rules, seed: seed)
  }

  /// Asks what comes next and answers it; gives the reason for the end, once it ends.
  mutating func next(
    milliseconds: Int = 9000, help: Help = .none, _ outcome: (SkillID) -> Outcome
  ) -> PlacementEnd? {
    switch step() {
    case .finished(let end): return end
    case .ask(let decision, let choice):
      let asking = AskingID(rawValue: "p\(asked.count)")
      let skill = choice.item.skills[0]
      asked.append((skill, choice.item))
      tell(
        .asked(
          Asked(
            asking: asking, session: "s1", context: .placement, course: "course", module: "m",
            item: choice.item.id, revision: choice.item.revision, skills: choice.item.skills,
            level: choice.item.level, expectedSeconds: choice.item.expectedSeconds,
            variant: choice.variant, seed: choice.seed, language: .french,
            decision: decision.record)))
      tell(
        .answered(
          Attempt(
            asking: asking, submission: 1, response: "{}", summary: "",
            outcome: outcome(skill), help: help, milliseconds: milliseconds, language: .french)))
      return nil
    }
  }

  /// Goes on until the end, and gives the reason for it.
  mutating func finish(_ outcome: (SkillID) -> Outcome) -> PlacementEnd? {
    for _ in 0..<50 {
      if let reason = next(outcome) {
        end()
        return reason
      }
    }
    return nil
  }

  /// What was found, by skill.
  var found: [SkillID: PlacementFinding.Kind] {
    let findings = facts.placementFindings(in: .everything, of: plan, under: rules)
    return Dictionary(uniqueKeysWithValues: findings.map { ($0.skill, $0.kind) })
  }

  private var opening: EventBody {
    .sessionOpened(
      SessionOpened(session: "s1", place: "", language: .french, isInPairs: false))
  }
}

/// A skill with one item at each of some levels, of some expected seconds.
func placeable(
  _ id: SkillID, needs: [SkillID] = [], levels: [Int] = [1, 2, 3], seconds: Int = 30
) -> SkillPlan {
  SkillPlan(
    id: id, prerequisites: needs, target: Level(clamping: 3),
    items: levels.map { level in
      ItemOutline(
        id: ItemID(rawValue: "\(id)-\(level)"), kind: "choice", skills: [id],
        level: Level(clamping: level), expectedSeconds: seconds, variantCount: 1, requires: [],
        revision: ContentHash(of: []))
    })
}
