import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct LearnerPageTests {
  @Test func answersComeNewestFirst() {
    let cells = DeskScene.atLearner().page.cells(of: "answers")
    #expect(cells.count == 5)
    #expect(cells.first?.last == "non, seul")
    #expect(cells.last?.last == "juste, avec indice")
    #expect(cells.last?.first == "jeudi 26/11 14:08")
  }

  @Test func skillsAreToldInTheWordsOfPeople() {
    let lines = DeskScene.atLearner().lines
    #expect(lines.contains("Voir ce qui presse"))
    #expect(lines.contains("en cours"))
    #expect(!lines.contains("Ranger dans un dossier"))
  }

  @Test func aModuleIsTakenBack() {
    var scene = DeskScene.atLearner()
    #expect(
      scene.page.buttons.map { $0.label } == [
        "Retirer\u{A0}: Messages piégés", "Refaire sa carte perdue",
      ])
    scene.use("take-back-0")
    #expect(scene.effects.contains(.takeBack(DeskScene.given, from: "tulip")))
    #expect(scene.effects.last == .readLearner("tulip"))
  }

  @Test func aVisitIsNotedAndSaid() {
    var scene = DeskScene.atLearner()
    scene.press(.character("v"))
    #expect(scene.effects.contains(.visit("tulip")))
    #expect(scene.page.statuses == ["Votre passage est noté."])
  }

  @Test func whatDoesNotWorkIsSaid() {
    var scene = DeskScene.atLearner()
    scene.works = false
    scene.use("visit")
    #expect(scene.page.statuses == ["Cela n'a pas marché. Rien n'est changé. Essayez encore."])
  }

  @Test func somebodyWhoDidNothingYetHasAPageToo() {
    var scene = DeskScene.open()
    scene.learners = [Work("new", at: DeskScene.start).review("mur vent clair")]
    scene.rows = []
    scene.hear(.looked(hasNews: true))
    scene.use("people")
    scene.hear(.action(.row("found", row: 0, action: 0)))
    #expect(scene.lines.contains("Pas encore de réponse."))
    #expect(scene.lines.contains("Rien n'est proposé en ce moment."))
  }
}
