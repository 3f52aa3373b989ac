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
    #expect(scene.page.buttons.map { $0.id } == ["next", "not-now", "stop"])
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

  @Test func stoppingIsOfferedAfterEachAnswerAndSaysWhatIsKept() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("stop")
    #expect(scene.words.contains("Vous avez fait 1 exercice aujourd'hui."))
    #expect(scene.words.contains("Sans carte, tout sera effacé quand vous partirez."))
    #expect(scene.page.buttons.map { $0.id } == ["keep", "home", "more"])
    scene.use("more")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func whoHasACardReadsThatAllIsKept() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("continue", "continue", "skip", "continue", "practise")
    scene.submit("Je vérifie")
    scene.use("stop")
    #expect(scene.words.contains("Tout est gardé."))
    scene.press(.enter)
    #expect(scene.page.id == "home")
  }

  @Test func aReviewIsProposedBeforeItIsAsked() {
    var scene = Scene.returning(afterDays: 5)
    scene.use("pass", "continue")
    #expect(scene.words.contains("Un petit rappel : Voir ce qui presse."))
    #expect(scene.page.buttons.map { $0.id } == ["yes", "no"])
    scene.use("yes")
    #expect(scene.asked.last?.decision?.rule == "V0")
    #expect(!scene.words.contains("Un petit rappel"))
  }

  @Test func aReviewThatIsDeclinedIsNotAskedToday() {
    var scene = Scene.returning(afterDays: 5)
    scene.use("pass", "continue", "no")
    #expect(scene.proposals.last?.rule == "V0")
    #expect(scene.proposals.last?.isAccepted == false)
    #expect(scene.words.contains("Un petit rappel : Lire une adresse."))
    scene.use("no")
    #expect(scene.page.id == "finished")
  }

  @Test func whyAnEasierOneComesIsSaidAboveIt() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("next")
    scene.submit("Je paie")
    scene.use("next")
    #expect(scene.asked.last?.decision?.interpretation.contains("L2") == true)
    #expect(scene.words.contains("On reprend un peu plus simplement."))
    scene.submit("Je paie")
    scene.use("retry")
    #expect(!scene.words.contains("On reprend un peu plus simplement."))
  }

  @Test func whatIsLeftForTodayIsSaid() {
    var scene = Sight.difficult.scene
    scene.use("no")
    #expect(scene.asked.last?.decision?.rule == "W2")
    #expect(scene.words.contains("On laisse cela pour aujourd'hui. On y reviendra."))
  }

  @Test func anExampleThatNobodyCanSeeIsNoHelp() {
    let course = SmallCourse.loaded(withoutSolutions: true)
    var scene = Scene(courses: [course])
    scene.press(.enter)
    scene.use("skip", "continue", "skip", "continue", "practise")
    for _ in 0..<3 {
      scene.submit("Je paie")
      scene.use("next")
    }
    #expect(scene.page.option("Je paie") != nil)
    #expect(scene.asked.last?.decision?.help == 1)
  }

  @Test func theEndOfALessonNamesBothWaysOn() {
    var scene = Scene(courses: [SmallCourse.twoLessons])
    scene.press(.enter)
    scene.use("skip", "continue", "skip", "continue")
    #expect(scene.page.buttons.map { $0.id } == ["lesson", "practise"])
    #expect(scene.words.contains("▸ Leçon suivante : Répondre à un message piégé"))
    scene.use("lesson")
    #expect(scene.words.contains("Ne répondez pas"))
    scene.use("continue")
    #expect(scene.page.buttons.map { $0.id } == ["practise"])
  }
}
