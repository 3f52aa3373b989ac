import Curriculum
import Interface
import Records
import TestSupport
import Testing
import Text

@testable import Learning

/// What holds for every page, and a picture of each one.
@Suite struct LearningStatePageTests {
  @Test(arguments: Sight.allCases)
  func thePageIsDrawn(_ sight: Sight) {
    let (large, small) = (sight.scene, sight.smallScene)
    assertSnapshot(
      [
        "80×24", large.screen, large.cursor, "", "40×12", small.screen, small.cursor, "",
        "line by line", large.lines,
      ].joined(separator: "\n"),
      named: sight.rawValue)
  }

  @Test(arguments: Sight.allCases)
  func thePageFitsTheSmallestScreen(_ sight: Sight) {
    let scene = sight.smallScene
    #expect(!scene.layout.isTooSmall)
    #expect(scene.layout.focus != nil)
  }

  @Test(arguments: Sight.allCases)
  func theRowEndsWithTheSameCommands(_ sight: Sight) {
    let commands = sight.scene.page.commands.map { $0.id }
    switch sight {
    // The way in has commands of its own.
    case .welcome, .cutVisit, .cutCard, .memoryOnly: #expect(commands.contains("language"))
    // They have their way out as the main button.
    case .stillThere, .stillThereCalled: #expect(commands == [])
    case .help: #expect(commands == ["back", "call", "quit"])
    case .quit, .quitWithCard, .quitAtOnce, .quitAfterWork, .quitLater:
      #expect(commands == ["back", "call", "help"])
    default:
      #expect(commands.suffix(4) == ["back", "call", "help", "quit"])
      #expect(commands.count <= 6)
    }
  }

  @Test(arguments: Sight.allCases)
  func atMostOneButtonIsTheMainOne(_ sight: Sight) {
    #expect(sight.scene.page.buttons.count { $0.isMain } <= 1)
  }

  @Test(arguments: Sight.allCases)
  func noTwoThingsOfAPageHaveOneName(_ sight: Sight) {
    let page = sight.scene.page
    let ids = page.buttons.map { $0.id } + page.commands.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Sight.allCases)
  func noPhraseIsMissing(_ sight: Sight) {
    let lines = sight.scene.lines
    #expect(!lines.contains("{"))
    let phrases = LearningPhrase.allCases.map(\.rawValue) + HomePhrase.allCases.map(\.rawValue)
    #expect(!phrases.contains { lines.contains($0) })
  }

  @Test func eachItemAndEachTryIsAPageOfItsOwn() {
    var scene = Scene.practising()
    let first = scene.page.id
    scene.submit("Je paie")
    let told = scene.page.id
    scene.use("retry")
    let again = scene.page.id
    scene.use("skip")
    #expect(Set([first, told, again, scene.page.id]).count == 4)
  }

  @Test func aHintOrAStatusKeepsThePage() {
    var scene = Scene.practising()
    let first = scene.page.id
    scene.use("hint", "return")
    #expect(scene.page.id == first)
    scene.answersAtOnce = false
    scene.submit("Je paie")
    #expect(scene.page.id == first)
  }
}

extension Scene {
  /// Where the cursor stands.
  fileprivate var cursor: String {
    "cursor: column \(layout.frame.cursor.column), row \(layout.frame.cursor.row)"
  }
}
