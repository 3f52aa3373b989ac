import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct LostCardTests {
  @Test func aNewCardComesFirstAndIsToBeShown() {
    var scene = Sight.lostCard.scene
    scene.press(.enter)
    #expect(scene.page.id == "card")
    #expect(scene.words.contains("tulipe velo sept"))
    #expect(scene.words.contains("Montrez cette carte à un médiateur"))
    scene.press(.enter)
    #expect(scene.page.id == "home")
  }

  @Test func theWorkIsKeptOnLeavingAndTheCardToldAgain() {
    var scene = Sight.lostCard.scene
    scene.use("start", "copied", "continue", "quit")
    #expect(scene.words.contains("tulipe velo sept"))
    #expect(scene.words.contains("Montrez cette carte à un médiateur"))
    scene.use("end")
    #expect(!scene.facts.isEmpty)
    scene.use("card")
    scene.hear(.action(.edit("words", "tulipe velo sept")))
    scene.use("open")
    #expect(scene.page.id == "home")
    scene.use("quit")
    #expect(!scene.words.contains("Montrez cette carte"))
  }

  @Test func onePressOpensOneVisit() {
    var scene = Sight.lostCard.scene
    scene.answersAtOnce = false
    scene.use("start", "start")
    #expect(scene.waiting.count == 1)
    #expect(scene.page.buttons.first?.unavailable == "Un instant…")
  }

  @Test func whereNothingIsKeptOneWorksWithout() {
    var facilities = Scene.facilities
    facilities.isKept = false
    var scene = Scene(facilities: facilities)
    scene.use("card")
    #expect(scene.words.contains("Aujourd'hui, rien ne sera gardé."))
    scene.use("start")
    #expect(scene.page.id == "warm-up-enter")
    #expect(!scene.effects.contains { if case .makeCard = $0 { true } else { false } })
  }

  @Test func aCardThatCanNotBeMadeIsTold() {
    var scene = Sight.lostCard.scene
    scene.world.keeps = false
    scene.use("start")
    #expect(scene.page.id == "home")
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
    scene.use("quit")
    #expect(scene.words.contains("Votre travail sera effacé."))
  }

  @Test func retourLeadsBackToTheWords() {
    var scene = Sight.lostCard.scene
    scene.use("back")
    #expect(scene.page.id == "sign-in")
  }
}
