import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct StartingPlacementTests {
  private let fact = PlacementStarted(course: "small", module: "files", mediator: "claire")

  @Test func whereToBeginIsLookedForInOneModule() {
    var scene = DeskScene.atLearner(using: "placement", 80, 24)
    #expect(scene.page.buttons.last?.unavailable == "Choisissez d'abord un module.")
    scene.use("start")
    #expect(!scene.effects.contains(.startPlacement(fact, of: "tulip")))
    scene.hear(.action(.choose("module", option: 1)))
    scene.use("start")
    #expect(scene.effects.contains(.startPlacement(fact, of: "tulip")))
    #expect(scene.page.id == "learner-tulip")
  }

  @Test func oneThatBeganIsToldUntilItEnds() {
    let sentence = "Proposé : chercher où commencer dans « Fichiers et dossiers »."
    var work = Work("tulip", at: DeskScene.start)
    work.happens(.placementStarted(fact))
    #expect(page(of: work).contains(sentence))
    work.happens(.placementEnded(PlacementEnded(course: "small", module: "files")))
    #expect(!page(of: work).contains(sentence))
  }

  private func page(of work: Work) -> String {
    var scene = DeskScene.open()
    scene.learners[0] = work.review("tulipe velo sept")
    scene.hear(.looked(hasNews: true))
    scene.use("people")
    scene.hear(.action(.row("found", row: 0, action: 0)))
    return scene.lines
  }
}
