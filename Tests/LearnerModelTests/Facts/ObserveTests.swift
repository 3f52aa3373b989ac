import Curriculum
import FoundationEssentials
import Records
import Testing
import Text

@testable import LearnerModel

struct ObserveTests {
  @Test func onlyTheFirstSubmissionIsScored() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.answer("k1", .incorrect(nil))
    story.answer("k1", .correct, submission: 2)
    story.answer("k1", .correct, submission: 1)
    #expect(story.facts.skills["a"]?.answers == 1)
    #expect(story.facts.skills["a"]?.wrong == 1)
    #expect(story.facts.asking?.submissions == 2)
  }

  @Test func insideALessonNothingIsFolded() {
    var story = Story([item("i1")])
    story.ask("k1", context: .lesson)
    story.answer("k1")
    #expect(story.facts.skills.isEmpty)
    #expect(story.facts.seen.isEmpty)
  }

  @Test func aPlacementOnlyRemembersTheItem() {
    var story = Story([item("i1")])
    story.ask("k1", context: .placement)
    story.answer("k1")
    #expect(story.facts.skills.isEmpty)
    #expect(story.facts.seen.map(\.item) == ["i1"])
  }

  @Test func anotherCourseIsNotOurs() {
    var story = Story([item("i1")])
    story.ask("k1", course: "other")
    story.answer("k1")
    #expect(story.facts.skills.isEmpty)
  }

  @Test func helpThatWasShownCounts() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.add(.helpShown(HelpShown(asking: "k1", help: .hint, number: 1)))
    story.answer("k1")
    #expect(story.facts.skills["a"]?.helped == 1)
  }

  @Test func helpInTheAttemptCounts() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.answer("k1", help: .person)
    #expect(story.facts.skills["a"]?.helped == 1)
  }

  @Test func inPairsEverySuccessIsHelped() {
    var story = Story([item("i1")])
    story.add(
      .sessionOpened(
        SessionOpened(session: "s1", place: "", language: .french, isInPairs: true)))
    story.ask("k1")
    story.answer("k1")
    #expect(story.facts.skills["a"]?.helped == 1)
    #expect(story.facts.interpretation.map(\.rule) == [.helped])
  }

  @Test func whoGoesOnAloneIsNoLongerHelped() {
    var story = Story([item("i1"), item("i2")])
    story.add(.pairingChanged(PairingChanged(session: "s1", isInPairs: true)))
    story.ask("k1")
    story.answer("k1")
    story.add(.pairingChanged(PairingChanged(session: "s1", isInPairs: false)))
    story.ask("k2", item: "i2")
    story.answer("k2")
    #expect(story.facts.skills["a"]?.helped == 1)
    #expect(story.facts.interpretation.map(\.rule) != [.helped])
  }

  @Test func anExampleThatWasOfferedCountsAsHelp() {
    var story = Story([item("i1")])
    story.ask("k1", decision: record(rule: "N1", help: 2))
    story.answer("k1")
    #expect(story.facts.skills["a"]?.helped == 1)
  }

  @Test func whoeverComesDuringAnAskingHasHelped() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.add(.visited(Visited(mediator: "m", skill: "a")))
    story.answer("k1")
    #expect(story.facts.skills["a"]?.helped == 1)
  }

  @Test func aSkippedAskingIsNotScored() {
    var story = Story([item("i1")])
    story.ask("k1")
    story.add(.skipped(Skipped(asking: "k1")))
    story.answer("k1")
    #expect(story.facts.skills.isEmpty)
    #expect(story.facts.asking?.isOpen == false)
    #expect(story.facts.seen.map(\.item) == ["i1"])
  }

  @Test func anAnswerToAnUnknownAskingChangesNothing() {
    var story = Story([item("i1")])
    story.answer("nobody-asked")
    #expect(story.facts.skills.isEmpty)
    #expect(story.facts.seenEvents == 1)
  }

  @Test func interleavedAskingsOfTwoMachinesAreBothScored() {
    var story = Story([item("i1"), item("i2")])
    story.ask("k1", item: "i1")
    story.ask("k2", item: "i2")
    story.answer("k1")
    story.answer("k2")
    #expect(story.facts.skills["a"]?.answers == 2)
  }

  @Test func anItemTheCourseNoLongerHasStillCountsForItsSkill() {
    var story = Story([item("i1")])
    story.ask("k1", item: "gone")
    story.answer("k1")
    #expect(story.facts.skills["a"]?.answers == 1)
  }

  @Test func aSkillTheCourseNoLongerHasDoesNot() {
    var story = Story([item("i1")])
    story.ask("k1", skill: "gone")
    story.answer("k1")
    #expect(story.facts.skills.isEmpty)
  }

  @Test func theDecisionOfAnAskingIsRemembered() {
    var story = Story([item("i1"), item("i2", skill: "b")])
    story.ask("k1", decision: record(rule: "N1"))
    story.answer("k1", .incorrect(nil))
    #expect(story.facts.current == "a")
    story.ask("k2", item: "i2", skill: "b", decision: record(rule: "W2", skill: "b"))
    #expect(story.facts.session.parked == ["a"])
    #expect(story.facts.current == "b")
  }

  @Test func aRuleThisProgramDoesNotKnowIsIgnored() {
    var story = Story([item("i1")])
    story.ask("k1", decision: record(rule: "Z9"))
    story.answer("k1")
    #expect(story.facts.current == nil)
    #expect(story.facts.skills["a"]?.answers == 1)
  }

  @Test func theFactsSurviveACheckpoint() throws {
    var story = Story([item("i1")])
    for asking in ["k1", "k2", "k3"] as [AskingID] {
      story.ask(asking, decision: record(rule: "N1"))
      story.answer(asking)
    }
    let bytes = try JSONEncoder().encode(story.facts)
    #expect(try JSONDecoder().decode(LearnerFacts.self, from: bytes) == story.facts)
  }

  private func record(rule: String, skill: SkillID = "a", help: Int = 0) -> DecisionRecord {
    DecisionRecord(
      rule: rule, interpretation: [], alsoTrue: [], skill: skill, level: Level(clamping: 3),
      help: help, facts: [], thresholds: [], rulesHash: ContentHash(of: []),
      courseHash: ContentHash(of: []), seenEvents: 0)
  }
}
