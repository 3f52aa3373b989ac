import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct HelpTests {
  @Test(arguments: Sight.allCases.filter { $0 != .help })
  func everyCommandOfThePageBelowIsExplained(_ sight: Sight) {
    var scene = sight.scene
    let commands = scene.page.commands
    scene.use("help")
    for command in commands {
      #expect(scene.lines.contains(command.label.string))
      #expect(scene.lines.contains((command.unavailable ?? command.help).string))
    }
  }

  @Test func theKeyOfACommandIsNamed() {
    var scene = Scene.practising()
    scene.press(.function(1))
    #expect(scene.lines.contains("Passer, touche P"))
  }

  @Test func noLetterIsNamedWhereLettersAreTyped() {
    var scene = Sight.search.scene
    #expect(scene.page.takesTyping)
    scene.press(.function(1))
    #expect(!scene.plainLines.contains("touche R"))
    #expect(scene.plainLines.contains("Retour : "))
  }

  @Test func helpOnHelpStays() {
    var scene = Sight.help.scene
    scene.press(.function(1))
    scene.press(.enter)
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }
}
