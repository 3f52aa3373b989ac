import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct KeepTests {
  @Test func aCardIsOfferedOnceAfterTheFirstSuccess() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id == "keep")
    scene.use("no")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func noCardIsOfferedBeforeASuccess() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func aCardThenACodeThenConsent() {
    var scene = Sight.card.scene
    #expect(scene.words.contains("tulipe velo sept"))
    scene.press(.enter)
    #expect(scene.page.id == "secret")
    scene.click(on: "Quatre chiffres")
    #expect(scene.page.id == "pin")
    scene.type("&éà(")
    scene.click(on: "Continuer")
    #expect(scene.words.contains("Tapez-le encore une fois"))
    #expect(scene.world.secrets.isEmpty)
    scene.type("&éà(")
    scene.click(on: "Garder ce code")
    #expect(scene.world.secrets["tulipe velo sept"]?.kind == .code)
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1205")
    #expect(scene.page.id == "consent")
    #expect(
      scene.page.statuses == ["Votre code est gardé. On vous le demandera avec votre carte."])
    scene.consent(true)
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func twoDifferentCodesAreTypedAgain() {
    var scene = Sight.pinDifferent.scene
    #expect(scene.page.id == "pin")
    #expect(scene.words.contains("Les deux codes ne sont pas les mêmes."))
    #expect(scene.layout.focus == FocusStop("pin"))
    #expect(scene.world.secrets.isEmpty)
    scene.type("1945")
    scene.press(.enter, .enter)
    scene.type("1945")
    scene.press(.enter, .enter)
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1945")
    #expect(scene.page.id == "consent")
  }

  @Test func retourGoesFromConsentThroughThePagesOfTheCard() {
    var scene = Sight.pinAgain.scene
    scene.code("1954")
    var seen = [scene.page.id]
    for _ in 0..<3 {
      scene.use("back")
      seen.append(scene.page.id)
    }
    #expect(seen.prefix(3) == ["consent", "secret", "card"])
    #expect(seen.last?.rawValue.hasPrefix("practice-") == true)
  }

  @Test func whoWentBackFromConsentKeepsTheSecretAndIsAskedAgain() {
    var scene = Sight.pinAgain.scene
    scene.code("1954")
    scene.use("back")
    scene.press(.enter)
    #expect(scene.page.id == "consent")
    #expect(scene.world.secrets["tulipe velo sept"]?.value == "1954")
  }

  @Test func retourGoesFromTheSecondTimeToTheFirst() {
    var scene = Sight.pinAgain.scene
    scene.use("back")
    #expect(scene.page.id == "pin")
  }

  @Test func aHabitualEnterTakesNoSecret() {
    var scene = Sight.secretOffer.scene
    scene.press(.enter)
    #expect(scene.page.id == "consent")
    #expect(scene.world.secrets.isEmpty)
  }

  @Test func theCardIsPrintedOnRequest() {
    var scene = Sight.card.scene
    scene.press(.character("i"))
    #expect(scene.world.printed == [["Votre carte", "", "tulipe velo sept"]])
    #expect(scene.page.statuses == ["La carte part à l'imprimante."])
  }

  @Test func withoutAPrinterPrintingSaysWhyNot() {
    var scene = Sight.card.scene
    var without = Scene.facilities
    without.canPrint = false
    scene.hear(.facilities(without))
    #expect(
      scene.page.commands.first { $0.id == "print" }?.unavailable
        == "Il n'y a pas d'imprimante ici.")
  }

  @Test func aCodeHasFourDigits() {
    var scene = Sight.pin.scene
    scene.hear(.action(.edit("pin", "12")))
    scene.use("set")
    #expect(scene.page.id == "pin")
    scene.hear(.action(.edit("pin", "abcd")))
    scene.use("set")
    #expect(scene.page.id == "pin")
    #expect(!scene.effects.contains { if case .setSecret = $0 { true } else { false } })
  }

  @Test func aCardThatCanNotBeMadeSaysSo() {
    var scene = Sight.keep.scene
    scene.world.keeps = false
    scene.use("yes")
    #expect(scene.page.id == "keep")
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
  }

  @Test func noCardIsOfferedWhereNothingIsKept() {
    var scene = Scene.practising()
    var memory = Scene.facilities
    memory.isKept = false
    scene.hear(.facilities(memory))
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func aSecretIsNeverDescribed() {
    #expect("\(Secret("1954"))" == "•")
    #expect(!"\(LearningEffect.setSecret(.code, Secret("1954"), for: "someone"))".contains("1954"))
  }
}
