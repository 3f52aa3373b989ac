import Curriculum
import Records
import Testing

@testable import LearnerModel

struct ToldAnswersTests {
  @Test func theLatestIsKeptOfEachAndOtherCoursesAreNot() {
    let time = EventTime(at: Moment(milliseconds: 1_795_698_300_000, zoneMinutes: 60), after: nil)
    var told = ToldAnswers(in: "c")
    let bodies: [EventBody] = [
      .realUseTold(RealUseTold(course: "c", skill: "a", use: .withSomeone)),
      .realUseTold(RealUseTold(course: "c", skill: "a", use: .alone)),
      .realUseTold(RealUseTold(course: "other", skill: "b", use: .alone)),
      .confidenceTold(ConfidenceTold(course: "c", module: "m", moment: .start, step: 2)),
      .confidenceTold(ConfidenceTold(course: "c", module: "m", moment: .end, step: 9)),
      .wayTold(WayTold(course: "c", module: "m", way: .wasShown)),
      .autonomyConfirmed(
        AutonomyConfirmed(mediator: "x", course: "c", module: "m", degree: .guided)),
    ]
    for body in bodies { told.observe(body, at: time) }
    #expect(told.realUse == ["a": .alone])
    #expect(told.confidence["m"]?.start == 2)
    #expect(told.confidence["m"]?.end == 4)
    #expect(told.way == ["m": .wasShown])
    #expect(told.confirmed == ["m": .init(degree: .guided, time: time)])
  }

  @Test func whatIsToldChangesNoFact() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.answer("k1")
    let before = story.facts
    story.add(.realUseTold(RealUseTold(course: "course", skill: "a", use: .alone)))
    story.add(
      .confidenceTold(ConfidenceTold(course: "course", module: "m", moment: .end, step: 4)))
    story.add(.wayTold(WayTold(course: "course", module: "m", way: .wasDone)))
    #expect(story.facts.skills == before.skills)
    #expect(Autonomy(of: story.facts) == Autonomy(of: before))
  }
}
