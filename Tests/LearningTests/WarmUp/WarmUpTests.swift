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

  @Test func lineByLineItTellsOfLinesOnly() {
    var scene = Scene.inLines()
    scene.use("start")
    for text in ["sans rien taper", "Tapez le nombre de « Me voici »", "Tapez 0, puis Entrée"] {
      #expect(scene.plainLines.contains(text))
      for word in ["flèche", "Tab", "F1", "souris"] {
        #expect(!scene.lines.contains(word), "\(word) in \(scene.lines)")
      }
      scene.use("next")
    }
    #expect(scene.page.id.rawValue.hasPrefix("lesson-recognise-look"))
  }

  @Test func lineByLineAnotherLineIsKindlyPutRight() {
    var scene = Scene.inLines()
    scene.use("start", "next", "second")
    #expect(scene.plainLines.contains("Pas celle-ci. Tapez le nombre"))
    #expect(scene.lines.contains("3. Me voici"))
  }
}

extension Scene {
  /// A visit that is read line by line.
  static func inLines() -> Scene {
    var facilities = Scene.facilities
    facilities.isLineByLine = true
    return Scene(facilities: facilities)
  }
}
