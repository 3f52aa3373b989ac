import Interface
import Testing
import Text

@testable import Mediation

@Suite struct DeskHelpTests {
  @Test(arguments: DeskSight.allCases.filter { $0 != .help })
  func everyCommandOfThePageBelowIsExplained(_ sight: DeskSight) {
    var scene = sight.scene(80, 24)
    let commands = scene.page.commands
    let below = scene.page.id
    scene.press(.function(1))
    for command in commands {
      #expect(scene.lines.contains(command.label.string))
      #expect(scene.lines.contains(command.help.string))
    }
    scene.press(.enter)
    #expect(scene.page.id == below)
  }
}
