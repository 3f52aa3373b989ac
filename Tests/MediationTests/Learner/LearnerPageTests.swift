import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct LearnerPageTests {
  @Test func answersComeNewestFirst() {
    #expect(DeskScene.atLearner().page.cells(of: "answers").count == 4)
    var scene = DeskScene.atLearner(using: "all-answers", 80, 24)
    let cells = scene.page.cells(of: "answers")
    #expect(cells.count == 5)
    #expect(cells.first?.last == "non, seul")
    #expect(cells.last?.last == "juste, avec indice")
    #expect(cells.last?.first == "jeudi 26/11 14:08")
    scene.hear(.action(.row("answers", row: 4, action: 0)))
    #expect(scene.lines.contains("Résultat : juste, avec indice, en 12 s, essai 1"))
    scene.use("back", "back")
    #expect(scene.page.id == "learner-tulip")
  }

  @Test func skillsAreToldInTheWordsOfPeople() {
    let lines = DeskScene.atLearner().lines
    #expect(lines.contains("Voir ce qui presse"))
    #expect(lines.contains("en cours"))
    #expect(!lines.contains("Ranger dans un dossier"))
  }

  @Test func aModuleIsTakenBack() {
    var scene = DeskScene.atLearner()
    #expect(scene.page.buttons.contains { $0.label == "Retirer\u{A0}: Messages piégés" })
    #expect(scene.lines.contains("Votre mot : « Avant le 28. »"))
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

  @Test func whereThePersonIsAndWhyToLookComesFirst() {
    let top = DeskScene.atLearner().lines.split(separator: "Savoir-faire").first ?? ""
    #expect(top.contains("Poste 3 · Messages piégés, exercice « Le SMS du colis »"))
    #expect(top.contains("bloque : 5 essais sur « Voir ce qui presse »"))
  }

  @Test func aRaisedHandIsLoweredOnThePageOfThePerson() {
    var scene = DeskScene.open()
    scene.rows[2] = RoomRow(
      place: "Poste 3", handRaisedAt: scene.now.milliseconds, person: scene.rows[2].person)
    scene.hear(.looked(hasNews: true))
    scene.hear(.action(.row("calls", row: 1, action: 0)))
    #expect(scene.lines.contains("Main levée, à l'instant."))
    #expect(!scene.page.buttons.contains { $0.id == "came" })
    scene.use("visit")
    #expect(scene.effects.contains(.visit("tulip")))
  }

  @Test func nothingIsTakenBackByTheFirstEnter() {
    var scene = DeskScene.atLearner()
    scene.press(.enter, .enter, .enter)
    #expect(!scene.effects.contains { if case .takeBack = $0 { true } else { false } })
  }
}
