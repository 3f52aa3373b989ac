import Curriculum
import LearnerModel
import Records
import Text

/// 1,000 events folded by the rules, beside the least that reads them all: a count of what was asked
/// and answered.
func measureFold(times: Int) {
  let plan = benchPlan()
  let events = history(of: 500, in: plan)
  measureByTurns(times: times) { _ in
    (
      processorNanoseconds { precondition(counted(events) == 500, "All answers were read.") },
      processorNanoseconds {
        precondition(folded(events, in: plan).answers > 400, "The answers were folded.")
      }
    )
  }
}

/// 1,000 decisions after that history, beside as many looks at the first open skill.
func measureDecisions(times: Int) {
  let plan = benchPlan()
  let facts = folded(history(of: 60, in: plan), in: plan)
  let day = LocalDay(number: 20_001)
  measureByTurns(times: times) { _ in
    (
      processorNanoseconds {
        for _ in 0..<1000 { precondition(firstOpen(in: plan, facts), "Something is open.") }
      },
      processorNanoseconds {
        for _ in 0..<1000 {
          let decision = facts.decision(of: plan, on: day, under: .standard)
          precondition(decision.seenEvents > 0, "It was decided.")
        }
      }
    )
  }
}

private func firstOpen(in plan: CoursePlan, _ facts: LearnerFacts) -> Bool {
  plan.skills.contains { facts.skills[$0.id]?.isMastered != true }
}

private func counted(_ events: [(body: EventBody, time: EventTime)]) -> Int {
  var answers: [AskingID: Int] = [:]
  for event in events {
    switch event.body {
    case .asked(let asked): answers[asked.asking] = 0
    case .answered(let attempt): answers[attempt.asking, default: 0] += 1
    default: break
    }
  }
  return answers.values.reduce(0, +)
}

private func folded(
  _ events: [(body: EventBody, time: EventTime)], in plan: CoursePlan
) -> LearnerFacts {
  events.reduce(into: LearnerFacts()) { facts, event in
    facts.observe(event.body, at: event.time, in: plan, under: .standard)
  }
}

/// Twenty skills in chains of four, six items each.
private func benchPlan() -> CoursePlan {
  let skills = (0..<20).map { number in
    SkillPlan(
      id: name("skill", number),
      prerequisites: number.isMultiple(of: 4) ? [] : [name("skill", number - 1)],
      target: Level(clamping: 3), items: (0..<6).map { item(number, $0) })
  }
  return CoursePlan(course: "bench", skills: skills, hash: ContentHash(of: []))
}

private func item(_ skill: Int, _ number: Int) -> ItemOutline {
  ItemOutline(
    id: name("item", skill * 6 + number), kind: number.isMultiple(of: 2) ? "choice" : "order",
    skills: [name("skill", skill)], level: Level(clamping: number), expectedSeconds: 60,
    variantCount: 1, requires: [], revision: ContentHash(of: []))
}

private func name<Thing>(_ kind: String, _ number: Int) -> Identifier<Thing> {
  Identifier(rawValue: "\(kind)-\(number)")
}

/// So many exercises as the rules would ask them, each answered: two of three right.
private func history(
  of answers: Int, in plan: CoursePlan
) -> [(body: EventBody, time: EventTime)] {
  var events: [(body: EventBody, time: EventTime)] = []
  var facts = LearnerFacts()
  for number in 0..<answers {
    let day = LocalDay(number: 20_000 + number / 30)
    let decision = facts.decision(of: plan, on: day, under: .standard)
    let skill = decision.skill ?? plan.skills[number % 20].id
    let asking: AskingID = name("asking", number)
    let bodies: [EventBody] = [
      .asked(asked(asking, skill, decision, number)), .answered(attempt(asking, number)),
    ]
    for body in bodies {
      let time = EventTime(
        milliseconds: events.count * 1000, counter: 0, day: day, zoneMinutes: 60)
      events.append((body, time))
      facts.observe(body, at: time, in: plan, under: .standard)
    }
  }
  return events
}

private func asked(
  _ asking: AskingID, _ skill: SkillID, _ decision: Decision, _ number: Int
) -> Asked {
  Asked(
    asking: asking, session: "s", context: .practice, course: "bench", module: "m",
    item: name("item", number % 120), revision: ContentHash(of: []), skills: [skill],
    level: Level(clamping: 3), expectedSeconds: 60, variant: 0, seed: UInt64(number),
    language: .french, decision: decision.record)
}

private func attempt(_ asking: AskingID, _ number: Int) -> Attempt {
  Attempt(
    asking: asking, submission: 1, response: "{}", summary: "",
    outcome: number.isMultiple(of: 3) ? .incorrect(nil) : .correct, help: .none,
    milliseconds: 20_000, language: .french)
}
