import Interface
import Testing
import Text

@testable import Learning

@Suite struct ColoursTests {
  @Test func aChoiceIsShownAtOnceAndSaidInTheSettings() {
    var scene = Sight.colours.scene
    #expect(scene.room.theme == nil)
    scene.hear(.action(.choose("colours", option: 2)))
    #expect(scene.room.theme == .dark)
    scene.use("return")
    #expect(scene.words.contains("Couleurs : clair sur foncé"))
  }

  @Test func theNextPersonFindsTheColoursOfTheMachine() {
    var scene = Sight.colours.scene
    scene.hear(.action(.choose("colours", option: 1)))
    scene.use("return", "quit", "end")
    #expect(scene.page.id == "welcome")
    #expect(scene.room.theme == nil)
  }

  @Test func lineByLineThereIsNoColourToChoose() {
    var scene = Sight.settings.scene
    #expect(scene.page.offers("colours"))
    var room = scene.room
    room.show(lineByLine: true)
    #expect(!room.page.blocks.contains { $0.isButton("colours") })
    scene.use("back")
  }
}

extension Block {
  fileprivate func isButton(_ id: ControlID) -> Bool {
    if case .control(.button(let button)) = self { button.id == id } else { false }
  }
}
