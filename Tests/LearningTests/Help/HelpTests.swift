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

  @Test func lineByLineItTellsHowToAnswerALine() {
    var scene = Scene.inLines()
    scene.use("start", "help")
    #expect(scene.plainLines.contains("Tapez le nombre d'une ligne"))
    #expect(scene.plainLines.contains("Aide : "))
    for word in ["flèche", "Tab", "F1", "Échap", "souris"] {
      #expect(!scene.lines.contains(word), "\(word)")
    }
  }

  @Test(arguments: [Key.function(1), .escape, .character("r"), .character("R"), .enter])
  func theKeysThatOneTriesCloseIt(_ key: Key) {
    var scene = Sight.help.scene
    scene.press(key)
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func quitterAndAppelerWorkThereToo() {
    var scene = Sight.help.scene
    scene.press(.character("q"))
    #expect(scene.page.id == "quit")
    scene = Sight.help.scene
    scene.press(.character("a"), .enter)
    #expect(scene.room.isHandRaised)
  }

  @Test func itSaysHowOneAnswersThePage() {
    #expect(Sight.help.scene.lines.contains("les flèches, puis Entrée sur votre choix"))
    var scene = Sight.signIn.scene
    scene.use("help")
    #expect(scene.plainLines.contains("Pour répondre : tapez dans le cadre, puis Entrée."))
    scene = Sight.home.scene
    scene.use("help")
    #expect(!scene.lines.contains("Pour répondre"))
  }
}
