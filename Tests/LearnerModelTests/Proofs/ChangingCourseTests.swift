import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

/// A course that changes under a learner, and events that arrive in any order, never break the fold.
struct ChangingCourseTests {
  private static let ids: [SkillID] = ["a", "b", "c", "d", "e"]

  /// A course of some of the skills, with prerequisites, targets and levels drawn at random.
  private func plan(_ lots: inout Lots) -> CoursePlan {
    let kept = Self.ids.filter { _ in Int.random(in: 0..<4, using: &lots) > 0 }
    return CoursePlan(
      course: "course",
      skills: kept.map { id in
        SkillPlan(
          id: id, prerequisites: Self.ids.filter { _ in Int.random(in: 0..<4, using: &lots) == 0 },
          target: Level(clamping: Int.random(in: 1...5, using: &lots)),
          levels: Level(clamping: Int.random(in: 1...5, using: &lots)),
          items: Bool.random(using: &lots)
            ? nil : [item(ItemID(rawValue: "\(id)-1"), skill: id, level: 2)])
      }, hash: ContentHash(of: []))
  }

  @Test(arguments: 0..<40)
  func itIsAlwaysDecidedWithinTheCourseOfTheDay(seed: UInt64) throws {
    var lots = Lots(state: seed)
    var practice = Practice([skill("a"), skill("b", needs: ["a"]), skill("c")])
    for _ in 0..<150 {
      if Int.random(in: 0..<5, using: &lots) == 0 { practice.plan = plan(&lots) }
      if Int.random(in: 0..<9, using: &lots) == 0 { practice.pass(days: 3) }
      let decision = practice.step(Bool.random(using: &lots) ? .right : .wrong)
      guard case .exercise(let id, let level, _) = decision.action else { continue }
      let skill = try #require(practice.plan[id])
      #expect(level <= skill.levels)
    }
  }

  @Test(arguments: 0..<10)
  func twoMachinesInAnyOrderOfArrivalGiveTheSame(seed: UInt64) {
    var lots = Lots(state: seed)
    let plan = Story([item("i1"), item("i2", skill: "b")]).plan
    let events = history(&lots)
    let straight = fold(events, in: plan)
    #expect(straight.answers > 0)
    for _ in 0..<8 { #expect(fold(events.shuffled(using: &lots), in: plan) == straight) }
  }

  /// Askings, answers, visits and placements written by two machines, some at the very same time.
  private func history(_ lots: inout Lots) -> [Event] {
    var events: [Event] = []
    for number in 0..<60 {
      let device: DeviceID = Bool.random(using: &lots) ? "d1" : "d2"
      let time = EventTime(
        milliseconds: 1000 * (number / 3), counter: number % 2,
        day: LocalDay(number: 100 + number / 20), zoneMinutes: 60)
      let coded = EventCodec.encode(body(number, &lots))
      events.append(
        Event(
          device: device, sequence: number + 1, id: EventID(rawValue: "\(number)"),
          content: Event.Content(
            learner: "l", time: time, type: coded.type, version: coded.version,
            payload: coded.payload)))
    }
    return events
  }

  private func body(_ number: Int, _ lots: inout Lots) -> EventBody {
    var story = Story()
    let asking = AskingID(rawValue: "k\(number / 2)")
    let isFirst = number.isMultiple(of: 4)
    let item: ItemID = isFirst ? "i1" : "i2"
    switch Int.random(in: 0..<10, using: &lots) {
    case 0: return .visited(Visited(mediator: "m", skill: nil))
    case 1: return .placementStarted(PlacementStarted(course: "course", module: "m", mediator: nil))
    case 2: return .placementEnded(PlacementEnded(course: "course", module: "m"))
    case 3: story.ask(asking, item: item, skill: isFirst ? "a" : "b", context: .placement)
    case 4...6: story.ask(asking, item: item, skill: isFirst ? "a" : "b")
    default: story.answer(asking, Bool.random(using: &lots) ? .correct : .incorrect(nil))
    }
    return story.bodies[0].body
  }

  private func fold(_ events: [Event], in plan: CoursePlan) -> LearnerFacts {
    events.inFoldOrder().reduce(into: LearnerFacts()) { facts, event in
      if let body = event.body, let time = event.content?.time {
        facts.observe(body, at: time, in: plan, under: .standard)
      }
    }
  }
}
