import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct ConsentTests {
  @Test func nothingIsChosenBeforehand() {
    let scene = Sight.consent.scene
    #expect(scene.page.choices.flatMap(\.options).allSatisfy { !$0.isChosen })
    #expect(scene.page.buttons.allSatisfy { $0.unavailable != nil })
    #expect(scene.page.statuses.isEmpty)
  }

  @Test func habitualEntersAgreeToNothing() {
    var scene = Sight.consent.scene
    for _ in 0..<5 { scene.press(.enter) }
    #expect(scene.page.id == "consent")
    #expect(scene.page.choices.flatMap(\.options).allSatisfy { !$0.isChosen })
    scene.press(.up, .enter, .enter)
    #expect(scene.facts.last == .consentChanged(ConsentChanged(isGiven: false, wording: 1)))
  }

  @Test func theWordsAreThoseOfTheLaw() {
    let words = Sight.consent.scene.words
    #expect(words.contains("Le médiateur peut-il voir votre travail ?"))
    #expect(words.contains("Il verra vos modules, vos réponses et les aides demandées."))
    #expect(words.contains("Si vous dites non, vous gardez tous les cours."))
    #expect(words.contains("Vous pouvez changer d'avis."))
  }

  @Test func theAnswerIsKeptWithTheVersionOfTheWords() {
    var scene = Sight.consent.scene
    scene.click(on: "Oui, il peut voir")
    #expect(scene.facts.last == .cardMade(CardMade(hasPIN: false)))
    scene.click(on: "Valider")
    #expect(scene.facts.last == .consentChanged(ConsentChanged(isGiven: true, wording: 1)))
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func oneChangesOnesMindAtHome() {
    var scene = Sight.consentAgain.scene
    #expect(scene.page.statuses == ["En ce moment : oui, il peut voir."])
    scene.click(on: "Non, personne ne voit")
    scene.click(on: "Valider")
    #expect(scene.facts.last == .consentChanged(ConsentChanged(isGiven: false, wording: 1)))
    scene.use("consent")
    #expect(scene.page.statuses == ["En ce moment : non, personne ne voit."])
  }

  @Test func aConsentThatIsNotKeptIsNotShownAsGiven() {
    var scene = Sight.consent.scene
    scene.world.keeps = false
    scene.consent(true)
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
    scene.use("back", "settings", "consent")
    #expect(scene.page.statuses == [])
  }

  @Test func whoCameWithACardIsAskedAfterTheFirstSuccessOnceAVisit() {
    var scene = Scene()
    scene.world.gives("lac gris nord", to: "someone")
    scene.use("card")
    scene.hear(.action(.edit("words", "lac gris nord")))
    scene.use("open", "continue", "continue")
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id == "secret")
    scene.use("none")
    #expect(scene.page.id == "consent")
    #expect(scene.page.choices.flatMap(\.options).allSatisfy { !$0.isChosen })
    scene.use("back", "back", "continue", "practise")
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func whoseTwoCardsAnsweredOtherwiseIsAskedAgain() {
    var scene = Scene()
    scene.world.gives("lac gris nord", to: "someone")
    let answers: [EventBody] = [
      .consentChanged(ConsentChanged(isGiven: false, wording: 1)),
      .consentChanged(.toBeAskedAgain),
    ]
    _ = scene.world.write(
      answers, for: "someone", at: Moment(milliseconds: 1000, zoneMinutes: 60), on: "bureau")
    scene.use("card")
    scene.hear(.action(.edit("words", "lac gris nord")))
    scene.use("open", "continue", "continue")
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id == "consent")
    #expect(scene.page.statuses.isEmpty)
  }

  @Test func whoRefusedIsNotAskedAgain() {
    var scene = Sight.consent.scene
    scene.consent(false)
    scene.submit("Je vérifie")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func itIsNotAskedWithoutACard() {
    #expect(Sight.home.scene.page.offers("keep"))
    let consent = Sight.settings.scene.page.buttons.first { $0.id == "consent" }
    #expect(consent?.unavailable == "Il faut d'abord une carte.")
  }
}
