import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

/// The questions whose answers stand beside mastery: once, to be passed over, never in the way.
@Suite struct ToldQuestionTests {
  @Test func howItWasDoneIsAskedBeforeAModuleIsCalledDone() {
    var scene = Sight.toldWay.scene
    #expect(scene.words.contains("Comment avez-vous fait ?"))
    scene.click(on: "Quelqu'un m'a montré")
    #expect(scene.told == [.wayTold(WayTold(course: "small", module: "traps", way: .wasShown))])
    #expect(scene.words.contains("Et maintenant : êtes-vous à l'aise ?"))
    scene.click(on: "Assez")
    #expect(
      scene.told.last
        == .confidenceTold(
          ConfidenceTold(course: "small", module: "traps", moment: .end, step: 3)))
    #expect(scene.page.id == "finished")
  }

  @Test func whoOnlyPressesEnterHasToldNothing() {
    var scene = Sight.toldWay.scene
    scene.press(.enter, .enter)
    #expect(
      scene.told == [
        .questionPassed(QuestionPassed(.way, course: "small", module: "traps", skill: nil)),
        .questionPassed(
          QuestionPassed(.confidenceAtEnd, course: "small", module: "traps", skill: nil)),
      ])
    #expect(scene.page.id == "finished")
  }

  @Test func nothingIsAskedTwice() {
    var scene = Sight.toldWay.scene
    scene.use("told-0", "pass", "home", "wish:small/safe", "practise")
    #expect(scene.page.id == "finished")
    #expect(scene.told.count == 2)
  }

  @Test func whatCouldNotBeKeptIsNotAskedAgainInThisVisit() {
    var scene = Sight.toldWay.scene
    scene.world.keeps = false
    scene.use("told-0", "told-0")
    #expect(scene.page.id == "finished")
    scene.use("home", "wish:small/safe", "practise")
    #expect(scene.page.id == "finished")
    scene.world.keeps = true
    scene.use("call", "call-now")
    #expect(scene.told.count == 2)
  }

  @Test func goingBackTellsNothing() {
    var scene = Sight.toldWay.scene
    scene.use("back")
    #expect(scene.told == [])
  }

  @Test func whoStopsAtTheLastExerciseIsAskedToo() {
    var scene = Scene.practising()
    while !scene.isAllDone {
      scene.submit("Je vérifie")
      if !scene.isAllDone { scene.use("next") }
      if scene.page.offers("no") { scene.use("no") }
    }
    scene.use("stop")
    #expect(scene.words.contains("Comment avez-vous fait ?"))
    scene.use("pass", "pass")
    #expect(scene.page.id == "stopped")
  }

  @Test func nobodyIsAskedInTheirFirstMinutes() {
    let scene = Scene.practising()
    #expect(scene.told == [])
    #expect(!scene.facts.contains { ToldQuestion($0) != nil })
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func aModuleThatIsBegunLaterAsksHowOneFeels() {
    var scene = Sight.toldStart.scene
    #expect(scene.words.contains("Avant de commencer : êtes-vous à l'aise ?"))
    #expect(scene.words.contains("Avec « Mes papiers »."))
    scene.use("told-0")
    #expect(scene.words.contains("Un papier se garde"))
    #expect(
      scene.told.last
        == .confidenceTold(
          ConfidenceTold(course: "small", module: "papers", moment: .start, step: 1)))
  }

  @Test func atALaterVisitOneSkillIsAskedFor() {
    var scene = Sight.toldRealUse.scene
    #expect(scene.words.contains("Depuis la dernière fois, l'avez-vous fait en vrai ?"))
    #expect(scene.words.contains("Voir ce qui presse."))
    scene.use("told-1")
    #expect(
      scene.told.last
        == .realUseTold(RealUseTold(course: "small", skill: "spot", use: .withSomeone)))
    #expect(scene.page.id == "home")
    scene.comeBack(afterDays: 1)
    #expect(scene.words.contains("Lire une adresse."))
    scene.use("pass")
    scene.comeBack(afterDays: 1)
    #expect(scene.page.id == "home")
  }

  @Test func onTheSameDayNobodyIsAskedForRealUse() {
    var scene = Sight.finished.scene
    scene.use("home", "keep", "yes", "copied", "none")
    scene.consent(false)
    scene.comeBack(afterDays: 0)
    #expect(scene.page.id == "home")
  }

  @Test func theRulesKnowNothingOfTheAnswers() throws {
    var with = Sight.toldWay.scene
    var without = with
    with.use("told-3", "told-0", "more")
    without.use("pass", "pass", "more")
    let (told, passed) = (
      with.room.facts(in: SmallCourse.loaded), without.room.facts(in: SmallCourse.loaded)
    )
    #expect(told == passed)
    #expect(with.asked.last?.decision == without.asked.last?.decision)
    let plan = CoursePlan(SmallCourse.loaded.outline)
    let rules = with.room.rules(of: SmallCourse.loaded)
    let events = try #require(with.room.visit).told
    let silent = events.filter { ToldQuestion($0.body) == nil }
      .reduce(into: LearnerFacts()) { $0.observe($1.body, at: $1.time, in: plan, under: rules) }
    #expect(silent.skills == told.skills)
    #expect(silent.session == told.session)
    #expect(silent.successes == told.successes)
    #expect(silent.recent == told.recent)
  }
}

extension Scene {
  /// What was told beside the exercises, oldest first.
  fileprivate var told: [EventBody] { facts.filter { ToldQuestion($0) != nil } }

  /// Whether every skill of the small course is done without help.
  fileprivate var isAllDone: Bool {
    room.isDone(ModulePlace(course: "small", module: "traps"))
  }
}
