import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct ConfirmingAutonomyTests {
  @Test func aDegreeIsConfirmedInTheWordsOfLaCoop() {
    var scene = DeskScene.atLearner(using: "autonomy", 80, 24)
    for degree in ["Avec guidage", "Autonome avec guidage en cas de besoin", "Autonome"] {
      #expect(scene.screen.contains("( ) \(degree)\n"))
    }
    scene.hear(.action(.choose("module", option: 0)))
    scene.hear(.action(.choose("degree", option: 2)))
    scene.use("confirm")
    let fact = AutonomyConfirmed(
      mediator: "claire", course: "small", module: "traps", degree: .autonomous)
    #expect(scene.effects.contains(.confirmAutonomy(fact, of: "tulip")))
    #expect(scene.page.id == "learner-tulip")
    #expect(scene.page.statuses == ["C'est noté."])
  }

  @Test func nothingIsChosenForTheMediator() {
    var scene = DeskScene.atLearner(using: "autonomy", 80, 24)
    for case .control(.choice(let choice)) in scene.page.blocks {
      #expect(!choice.options.contains { $0.isChosen })
    }
    let count = scene.effects.count
    scene.use("confirm")
    scene.hear(.action(.choose("module", option: 0)))
    scene.use("confirm")
    #expect(scene.effects.count == count)
    #expect(scene.page.buttons.last?.unavailable == "Choisissez d'abord l'un des trois.")
  }

  @Test func whatTheAnswersSayStandsBeside() {
    var scene = DeskScene.atLearner(using: "autonomy", 80, 24)
    scene.hear(.action(.choose("module", option: 0)))
    #expect(
      scene.lines.contains(
        "Dans ce module : 5 exercices faits. Dernière réussite : 0 sur 1 sans aide."))
    scene.hear(.action(.choose("module", option: 1)))
    #expect(scene.lines.contains("Dans ce module : 0 exercice fait. Pas encore de réussite."))
  }

  @Test func helpOfEachAxisAndWhatWasConfirmedAreTold() {
    let lines = DeskScene.atLearner().lines
    #expect(
      lines.contains(
        "Outils numériques : 5 exercices faits. Dernière réussite : 0 sur 1 sans aide."))
    #expect(!lines.contains("Démarches"))
    #expect(
      lines.contains(
        "Messages piégés : Autonome avec guidage en cas de besoin. Confirmé jeudi 26/11."))
  }

  @Test func whereItCanNotBeKeptThePageStays() {
    var scene = DeskScene.atLearner(using: "autonomy", 80, 24)
    scene.works = false
    scene.hear(.action(.choose("module", option: 0)))
    scene.hear(.action(.choose("degree", option: 0)))
    scene.use("confirm")
    #expect(scene.page.id == "autonomy")
    #expect(scene.page.statuses == ["Cela n'a pas marché. Rien n'est changé. Essayez encore."])
  }
}
