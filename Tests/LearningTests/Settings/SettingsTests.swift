import Interface
import Testing
import Text

@testable import Learning

@Suite struct SettingsTests {
  @Test func theLanguageChangesOnTheSpot() {
    var scene = Sight.settings.scene
    scene.use("language")
    #expect(scene.words.contains("Language: English"))
    scene.use("language")
    #expect(scene.words.contains("Langue : français"))
  }

  @Test func theDisplayIsAskedOfTheProgramAndThenSaysHowItIs() {
    var scene = Sight.settings.scene
    scene.use("linear")
    #expect(scene.effects.last == .showLineByLine(true))
    #expect(scene.words.contains("Affichage : des pages entières"))
  }

  @Test func theNextPersonFindsTheWayTheProgramWasStarted() {
    var scene = Sight.settings.scene
    scene.use("linear", "language")
    scene.show(lineByLine: true)
    scene.use("quit", "end")
    #expect(scene.effects.last == .showLineByLine(false))
    #expect(scene.room.language == .french)
  }

  @Test func aProgramThatWasStartedLineByLineStaysSo() {
    var facilities = Scene.facilities
    facilities.isLineByLine = true
    var scene = Scene(facilities: facilities)
    scene.press(.enter)
    scene.use("quit", "end")
    #expect(!scene.effects.contains { $0.isAnotherView })
  }

  @Test func consentSaysHowItIsAndIsChanged() {
    var scene = Sight.settingsWithCard.scene
    #expect(scene.words.contains("Qui voit mon travail : le médiateur et moi"))
    scene.use("consent")
    scene.consent(false)
    #expect(scene.words.contains("Qui voit mon travail : moi seulement"))
  }

  @Test func aCodeIsSetAndTheSettingsComeBack() {
    var scene = Sight.settingsWithCard.scene
    scene.use("code", "code")
    scene.hear(.action(.edit("pin", "1234")))
    scene.use("set")
    #expect(scene.page.id == "settings")
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1234")
  }
}

extension LearningEffect {
  fileprivate var isAnotherView: Bool {
    if case .showLineByLine = self { true } else { false }
  }
}
