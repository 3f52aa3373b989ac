import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct WarmUpTests {
  @Test func enterTooEarlyIsKindlyPutRight() {
    var scene = Scene.begun()
    scene.press(.enter, .enter)
    #expect(scene.words.contains("Encore plus bas."))
    scene.press(.down, .down, .enter)
    #expect(scene.page.id == "warm-up-ready")
  }

  @Test func itCanBePassedOver() {
    var scene = Scene.begun()
    scene.press(.character("p"))
    #expect(scene.page.id.rawValue.hasPrefix("lesson-recognise-look"))
  }

  @Test func itIsNotShownToSomebodyWhoComesBack() {
    var scene = Scene.withCard()
    scene.use("no", "quit", "end", "card")
    scene.hear(.action(.edit("words", "tulipe velo sept")))
    scene.use("open")
    #expect(scene.page.id == "home")
  }

  @Test func retourGoesFromPartToPart() {
    var scene = Scene.begun()
    scene.use("next", "back")
    #expect(scene.page.id == "warm-up-enter")
    scene.use("back")
    #expect(scene.page.id == "home")
  }
}
