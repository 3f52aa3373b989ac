import Curriculum
import Records
import Text

@testable import LearnerModel

/// A learner's events, written one after the other.
struct Story {
  let plan: CoursePlan
  var bodies: [(body: EventBody, time: EventTime)] = []
  var day = LocalDay(number: 100)

  init(_ items: [ItemOutline] = []) {
    let skills = Set(items.flatMap(\.skills)).sorted().map { id in
      SkillPlan(
        id: id, target: Level(clamping: 3), items: items.filter { $0.skills.first == id })
    }
    plan = CoursePlan(course: "course", skills: skills, hash: ContentHash(of: []))
  }

  /// Adds an event.
  mutating func add(_ body: EventBody) {
    let time = EventTime(
      milliseconds: 1000 * bodies.count, counter: 0, day: day, zoneMinutes: 60)
    bodies.append((body, time))
  }

  /// Asks an item for a skill.
  mutating func ask(
    _ asking: AskingID, item: ItemID = "i1", skill: SkillID = "a", level: Int = 3,
    variant: Int = 0, context: Asked.Context = .practice, course: CourseID = "course",
    decision: DecisionRecord? = nil
  ) {
    add(
      .asked(
        Asked(
          asking: asking, session: "s1", context: context, course: course, module: "m",
          item: item, revision: ContentHash(of: []), skills: [skill],
          level: Level(clamping: level), expectedSeconds: 20, variant: variant, seed: 1,
          language: .french, decision: decision)))
  }

  /// Answers an asking.
  mutating func answer(
    _ asking: AskingID, _ outcome: Outcome = .correct, submission: Int = 1, help: Help = .none
  ) {
    add(
      .answered(
        Attempt(
          asking: asking, submission: submission, response: "{}", summary: "", outcome: outcome,
          help: help, milliseconds: 9000, language: .french)))
  }

  /// The facts at its end.
  var facts: LearnerFacts {
    bodies.reduce(into: LearnerFacts()) { facts, event in
      facts.observe(event.body, at: event.time, in: plan, under: .standard)
    }
  }
}

/// An item of skill `a` with some variants.
func item(
  _ id: ItemID, skill: SkillID = "a", level: Int = 3, kind: String = "choice", variants: Int = 1,
  requires: Set<Capability> = []
) -> ItemOutline {
  ItemOutline(
    id: id, kind: kind, skills: [skill], level: Level(clamping: level), expectedSeconds: 20,
    variantCount: variants, requires: requires, revision: ContentHash(of: []))
}
