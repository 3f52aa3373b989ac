import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct AnswerPageTests {
  @Test func theVeryResponseIsShown() {
    let page = DeskScene.atAnswer().page
    for case .control(.choice(let choice)) in page.blocks {
      #expect(choice.options.map { $0.isChosen } == [true, false])
      #expect(!choice.isEnabled)
    }
    #expect(DeskScene.atAnswer().lines.contains("Sa réponse : Je paie tout de suite"))
  }

  @Test func theRuleSaysWhy() {
    let lines = DeskScene.atAnswer().lines
    #expect(lines.contains("Pourquoi cet exercice ?"))
    #expect(lines.contains("Suite : « Voir ce qui presse », niveau 1."))
  }

  @Test func theHelpAndTheTimeAreTold() {
    var scene = DeskScene.atLearner(using: "all-answers", 80, 24)
    scene.hear(.action(.row("answers", row: 4, action: 0)))
    #expect(scene.lines.contains("Résultat : juste, avec indice, en 12 s, essai 1"))
  }

  @Test func anItemThatIsGoneLeavesTheWordsOfTheAnswer() {
    var scene = DeskSight.unknownCourse.scene(80, 24)
    scene.hear(.action(.row("working", row: 0, action: 0)))
    scene.hear(.action(.row("answers", row: 0, action: 0)))
    #expect(scene.lines.contains("L'énoncé n'est plus dans le cours."))
    #expect(scene.lines.contains("Sa réponse : Je vérifie par un autre chemin"))
  }

  @Test func retourLeadsToTheLearner() {
    var scene = DeskScene.atAnswer()
    scene.press(.enter)
    #expect(scene.page.id == "learner-tulip")
  }
}
