import Curriculum
import Interface
import Testing
import Text

@testable import Mediation

@Suite struct RenewedCardTests {
  @Test func aLostCardGetsNewWords() {
    var scene = DeskScene.atLearner()
    scene.use("renew")
    #expect(scene.page.id == "confirm")
    #expect(scene.lines.contains("Refaire la carte de « tulipe velo sept » ?"))
    #expect(!scene.effects.contains(.renewCard("tulip")))
    scene.use("yes")
    #expect(scene.effects.contains(.renewCard("tulip")))
    #expect(scene.page.id == "renewed")
    #expect(scene.screen.contains("sabler ligue lavoir"))
    scene.use("return")
    #expect(scene.page.id == "learner-tulip")
  }

  @Test func enterAloneLeavesTheOldWords() {
    var scene = DeskScene.atLearner()
    scene.use("renew")
    scene.press(.enter)
    #expect(scene.page.id == "learner-tulip")
    #expect(!scene.effects.contains(.renewCard("tulip")))
  }

  @Test func whoTookConsentBackKeepsTheirCard() {
    var scene = DeskScene.atLearner()
    scene.works = false
    scene.use("renew", "yes")
    #expect(scene.page.id == "room")
    #expect(
      scene.page.statuses == ["Cette personne ne souhaite plus que vous voyiez son travail."])
  }
}
