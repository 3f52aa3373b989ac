import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Mediation

@Suite struct ToldTests {
  @Test func whatThePersonSaysStandsBesideTheSkills() {
    let lines = DeskScene.atLearner().lines
    for sentence in [
      "Messages piégés : quelqu'un a montré.",
      "Messages piégés, confiance : 1 sur 4 au début, 3 sur 4 à la fin.",
      "« Voir ce qui presse », en vrai : fait avec quelqu'un.", "1 visite à deux.",
    ] {
      #expect(lines.contains(sentence), "\(sentence)")
    }
  }

  @Test func whatThePersonSaysChangesNoSkill() {
    var quiet = Work("tulip", at: DeskScene.start)
    var open = quiet
    open.tellsAll()
    for _ in 0..<6 {
      quiet.answer(rightly: true)
      open.answer(rightly: true)
    }
    let state = DeskScene.open().room
    let (left, right) = (
      state.standing(of: quiet.review("a")), state.standing(of: open.review("b"))
    )
    #expect(left.facts["small"]?.skills == right.facts["small"]?.skills)
    #expect(left.facts["small"]?.skills["spot"]?.state == .provisional)
  }

  @Test func whatIsToldOfACourseIsFoldedOnce() {
    var work = Work("tulip", at: DeskScene.start)
    work.tellsAll()
    let told = DeskScene.open().room.standing(of: work.review("a")).told
    #expect(told.answers["small"]?.way == ["traps": .wasShown])
    #expect(told.answers["small"]?.confirmed["traps"]?.degree == .guidedWhenNeeded)
    #expect(told.pairs == ["sitting"])
  }

  @Test func theLastWordCounts() {
    var told = Told()
    told.read(
      .rulesChanged(RulesChanged(mediator: "claire", course: "small", overrides: "target: 2")))
    #expect(told.overrides == ["small": "target: 2"])
    told.read(.rulesChanged(RulesChanged(mediator: "claire", course: "small", overrides: "")))
    #expect(told.overrides.isEmpty)
  }
}
