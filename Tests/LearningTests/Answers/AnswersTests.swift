import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct AnswersTests {
  @Test func theNewestAnswerStandsFirstWithItsVerdict() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("next")
    scene.submit("Je vérifie")
    scene.use("next", "no", "back", "path", "answers")
    let labels = scene.page.buttons.map { $0.label.string.replacing("\u{A0}", with: " ") }
    #expect(labels.count == 2)
    #expect(labels[0].contains(" · Oui. · aujourd'hui"))
    #expect(labels[1].contains(" · Non, pas celle-ci. · aujourd'hui"))
  }

  @Test func anAnswerShowsTheQuestionTheAnswerTheVerdictAndTheExplanation() {
    let scene = Sight.answer.scene
    #expect(scene.plainLines.contains("Que faites-vous ?"))
    #expect(scene.plainLines.contains("Votre réponse : Je vérifie par un autre chemin"))
    #expect(scene.plainLines.contains("Oui."))
    #expect(scene.plainLines.contains("Un message piégé donne peu de temps."))
    #expect(scene.page.choices.allSatisfy { !$0.isEnabled })
    #expect(scene.page.choices.flatMap(\.options).contains { $0.isChosen })
  }

  @Test func everyTryOfAnExerciseIsTold() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("retry")
    scene.submit("Je vérifie")
    scene.use("back", "path", "answers")
    #expect(scene.page.buttons.count == 1)
    scene.use(scene.page.buttons[0].id)
    #expect(scene.plainLines.contains("Votre réponse : Je paie tout de suite"))
    #expect(scene.plainLines.contains("Votre réponse : Je vérifie par un autre chemin"))
  }

  @Test func whyIsTheDecisionAsItWasKept() {
    var scene = Sight.answer.scene
    let asked = scene.asked.first { $0.context == .practice }
    scene.use("why")
    guard let asked else { return }
    #expect(scene.page == scene.room.whyPage(asked))
    #expect(asked.decision != nil)
  }

  @Test func anAnswerFromElsewhereNeverMovesAnotherUnderThePress() {
    var scene = Sight.answers.scene
    let pressed = scene.page.buttons[0].id
    let asked = Asked(
      asking: "elsewhere", session: "s", context: .practice, course: "small", module: "traps",
      item: "spot-3", revision: ContentHash(of: []), skills: ["spot"], level: .lowest,
      expectedSeconds: 30, variant: 0, seed: 1, language: .french, decision: nil)
    scene.others(write: [
      .asked(asked),
      .answered(
        Attempt(
          asking: "elsewhere", submission: 1, response: "{}", summary: "Ailleurs",
          outcome: .correct, help: .none, milliseconds: 9000, language: .french)),
    ])
    #expect(scene.page.buttons[0].id == "answer:elsewhere")
    scene.use(pressed)
    #expect(scene.plainLines.contains("Je vérifie par un autre chemin"))
    scene.use("back", "answer:elsewhere")
    #expect(scene.page.statuses == ["Cet exercice a changé depuis votre réponse."])
    #expect(scene.plainLines.contains("Votre réponse : Ailleurs"))
  }

  @Test func manyAnswersStandOnSeveralPages() {
    var scene = Scene.practising()
    for _ in 0..<20 {
      scene.submit("Je paie")
      scene.practise(untilOpen: "validate")
    }
    scene.use("back", "path", "answers")
    #expect(scene.page.buttons.count == LearningState.answersAPage + 1)
    let newest = Set(scene.page.buttons.map { $0.id })
    scene.use(scene.page.buttons[scene.page.buttons.count - 1].id)
    #expect(!scene.page.buttons.isEmpty)
    #expect(newest.isDisjoint(with: scene.page.buttons.map { $0.id }))
    scene.use("back")
    #expect(Set(scene.page.buttons.map { $0.id }) == newest)
  }

  @Test func theAnswersOfACourseThatWentAreStillThere() {
    var scene = Sight.answer.scene
    scene.hear(.coursesLoaded([]))
    #expect(scene.plainLines.contains("Un exercice qui n'est plus là"))
    #expect(scene.plainLines.contains("Votre réponse : Je vérifie par un autre chemin"))
    scene.use("back")
    #expect(scene.words.contains("Un cours qui n'est plus là"))
  }

  @Test func theDayOfAnAnswerIsSaidInWords() {
    var scene = Sight.answers.scene
    scene.wait(seconds: 24 * 3600)
    scene.use("back", "answers")
    #expect(scene.words.contains("· hier"))
    scene.wait(seconds: 4 * 24 * 3600)
    scene.use("back", "answers")
    #expect(scene.words.contains("· il y a 5 jours"))
  }

  @Test func anAnswerIsReadInAnotherLanguage() {
    var scene = Sight.answer.scene
    scene.hear(.action(.press("language")))
    #expect(scene.plainLines.contains("What do you do?"))
    #expect(scene.plainLines.contains("A trap message gives little time."))
  }
}

extension Scene {
  /// Goes on, never taking an offer, until a page has a button.
  fileprivate mutating func practise(untilOpen id: ControlID) {
    for _ in 0..<10 where !page.offers(id) {
      use(["seen", "no", "next", "more"].first { page.offers($0) } ?? "nothing")
    }
  }
}
