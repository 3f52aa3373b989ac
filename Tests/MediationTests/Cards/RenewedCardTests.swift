import Curriculum
import Interface
import Testing
import Text

@testable import Mediation

@Suite struct RenewedCardTests {
  @Test func aLostCardGetsNewWords() {
    var scene = DeskScene.atLearner()
    scene.use("renew")
    #expect(scene.effects.contains(.renewCard("tulip")))
    #expect(scene.page.id == "renewed")
    #expect(scene.screen.contains("sabler ligue lavoir"))
    scene.use("return")
    #expect(scene.page.id == "learner-tulip")
  }

  @Test func whoTookConsentBackKeepsTheirCard() {
    var scene = DeskScene.atLearner()
    scene.works = false
    scene.use("renew")
    #expect(scene.page.id == "room")
    #expect(
      scene.page.statuses == ["Cette personne ne souhaite plus que vous voyiez son travail."])
  }
}
