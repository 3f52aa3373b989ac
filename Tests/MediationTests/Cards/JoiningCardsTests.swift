import Interface
import Testing
import Text

@testable import Mediation

@Suite struct JoiningCardsTests {
  private func scene() -> DeskScene {
    var scene = DeskScene.open()
    scene.use("office", "join")
    return scene
  }

  @Test func twoCardsBecomeOne() {
    var scene = scene()
    scene.hear(.action(.edit("first", "tulipe velo sept")))
    scene.hear(.action(.edit("second", "lac gris nord")))
    scene.use("join")
    #expect(
      scene.effects.contains(.joinCards(second: "lac gris nord", first: "tulipe velo sept")))
    #expect(scene.page.id == "office")
  }

  @Test func oneCardAloneIsNotJoined() {
    var scene = scene()
    scene.hear(.action(.edit("first", "tulipe velo sept")))
    let count = scene.effects.count
    #expect(scene.page.buttons.last?.unavailable == "Tapez d'abord les mots des deux cartes.")
    scene.use("join")
    #expect(scene.effects.count == count)
  }
}
