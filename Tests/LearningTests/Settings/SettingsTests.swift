import Curriculum
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

  @Test func aCodeIsSetAndTheSettingsComeBackAndSaySo() {
    var scene = Sight.settingsWithCard.scene
    #expect(scene.words.contains("Code secret : aucun"))
    scene.use("code", "code")
    scene.code("1234")
    scene.code("1234")
    #expect(scene.page.id == "settings")
    #expect(scene.words.contains("Code secret : 4 chiffres"))
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1234")
  }

  @Test func anotherSecretTakesThePlaceOfTheFirst() {
    var scene = Sight.settingsWithCode.scene
    scene.use("code", "pictures")
    scene.choose(pictures: 0, 4, 11)
    scene.use("set")
    #expect(scene.words.contains("Code secret : 3 images"))
    #expect(scene.world.secrets["tulipe velo sept"]?.kind == .pictures)
  }

  @Test func aSecretIsTakenAway() {
    var scene = Sight.settingsWithCode.scene
    scene.use("code", "forget")
    #expect(scene.page.id == "settings")
    #expect(scene.words.contains("Code secret : aucun"))
    #expect(scene.page.statuses == ["C'est fait. Votre carte s'ouvre maintenant sans code."])
    #expect(scene.world.secrets.isEmpty)
  }

  @Test func whereItCouldNotBeTakenAwayItStays() {
    var scene = Sight.settingsWithCode.scene
    scene.world.keeps = false
    scene.use("code", "forget")
    #expect(scene.words.contains("Code secret : 4 chiffres"))
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
  }

  @Test func aHabitualEnterChangesNothing() {
    var scene = Sight.secretNow.scene
    scene.press(.enter)
    #expect(scene.page.id == "settings")
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1954")
  }

  @Test func theKindOfTheSecretIsKnownWhenTheCardComesBack() {
    var scene = Sight.settingsWithCode.scene
    scene.use("quit", "end", "card")
    scene.hear(.action(.edit("words", "tulipe velo sept")))
    scene.use("open")
    scene.hear(.action(.edit("pin", "1954")))
    scene.use("open", "settings")
    #expect(scene.words.contains("Code secret : 4 chiffres"))
  }

  @Test func workingInPairsIsSetHereToo() {
    var scene = Sight.settings.scene
    #expect(scene.words.contains("Travailler à deux : non"))
    scene.use("pairs", "together")
    #expect(scene.page.id == "settings")
    #expect(scene.words.contains("Travailler à deux : oui"))
  }
}

extension LearningEffect {
  fileprivate var isAnotherView: Bool {
    if case .showLineByLine = self { true } else { false }
  }
}
