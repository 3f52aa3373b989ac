import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

@Suite struct PracticeTests {
  @Test func anItemIsAskedWithItsDecision() {
    let scene = Scene.practising()
    let asked = scene.asked.last
    #expect(asked?.context == .practice)
    #expect(asked?.decision?.rule == "N1")
    #expect(asked?.skills == ["spot"])
    #expect(asked?.level == Level(2))
  }

  @Test func aRaiseCanBeDeclinedAndIsKeptBeforeTheNextChoice() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    #expect(scene.words.contains("On essaie un peu plus difficile ?"))
    #expect(scene.page.buttons.map { $0.id } == ["next", "not-now"])
    scene.answersAtOnce = false
    scene.use("not-now")
    #expect(scene.asked.count == 2)
    scene.answer()
    #expect(scene.proposals.map { $0.rule } == ["L1"])
    #expect(scene.proposals.map { $0.isAccepted } == [false])
    #expect(scene.asked.last?.decision?.level == Level(2))
  }

  @Test func aRaiseThatIsTakenGoesUp() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    scene.use("next", "no")
    #expect(scene.asked.last?.level == Level(3))
    #expect(scene.proposals == [])
  }

  @Test func anotherExerciseAfterAWrongAnswerIsOfTheSameSkill() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("next")
    #expect(scene.asked.last?.skills == ["spot"])
    #expect(scene.asked.last?.item != scene.asked.dropLast().last?.item)
    #expect(scene.page.statuses == ["Un indice est là, si vous voulez."])
  }

  @Test func anExampleIsShownSolvedBeforeTheQuestion() {
    var scene = Sight.example.scene
    #expect(scene.words.contains("Regardez d'abord un exemple"))
    #expect(scene.page.option("Je paie") == nil)
    scene.use("seen")
    #expect(scene.page.option("Je paie") != nil)
  }

  @Test func aDifficultPassageAsksWhetherSomebodyMayCome() {
    var scene = Sight.difficult.scene
    #expect((4...6).contains(scene.attempts.count))
    scene.click(on: "Oui, appeler quelqu'un")
    #expect(scene.proposals.map { $0.rule } == ["W1"])
    #expect(scene.proposals.map { $0.isAccepted } == [true])
    #expect(
      scene.facts.contains { if case .handChanged(let hand) = $0 { hand.isRaised } else { false } })
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    #expect(scene.words.contains("C'est fait. Quelqu'un va venir."))
  }

  @Test func aNoCountsAsAnAnswerAndPracticeGoesOn() {
    var scene = Sight.difficult.scene
    scene.use("no")
    #expect(scene.proposals.map { $0.isAccepted } == [false])
    #expect(!scene.facts.contains { if case .handChanged = $0 { true } else { false } })
    #expect(scene.asked.last?.skills == ["address"])
  }

  @Test func withoutAMediatorADifficultPassageSendsToSomebodyThere() {
    let scene = Sight.difficultAlone.scene
    #expect(scene.words.contains("Demandez à quelqu'un ici."))
    #expect(!scene.page.offers("yes"))
  }

  @Test func rightAnswersLeadToAnEnd() {
    var scene = Sight.finished.scene
    #expect(scene.words.contains("C'est tout pour aujourd'hui"))
    scene.press(.enter)
    #expect(scene.page.id == "home")
  }

  @Test func rapidWrongAnswersChangeNothing() {
    var scene = Scene.practising()
    guard let wrong = scene.page.option("Je paie") else { return }
    scene.hear(.action(.choose("answer", option: wrong)))
    scene.hear(.action(.press("validate")))
    #expect(scene.room.facts(in: SmallCourse.loaded).skills["spot"]?.answers ?? 0 == 0)
  }
}
