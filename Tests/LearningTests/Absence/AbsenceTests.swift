import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// What becomes of a visit when nobody does anything any more.
@Suite struct AbsenceTests {
  @Test func afterTenMinutesThePageIsHiddenBehindAQuestion() {
    var scene = Scene.practising()
    scene.waitAlone(minutes: 9.9)
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    scene.waitAlone(minutes: 0.2)
    #expect(scene.words.contains("Êtes-vous toujours là ? Appuyez sur une touche."))
    #expect(scene.words.contains("Are you still there? Press a key."))
    #expect(!scene.words.contains("colis"))
  }

  @Test(arguments: [Key.down, .character("q"), .enter, .escape, .function(1)])
  func anyKeyBringsThePageBackAndDoesNothingElse(_ key: Key) {
    var scene = Sight.stillThere.scene
    let before = Scene.practising()
    scene.press(key)
    #expect(scene.screen == before.screen)
    #expect(scene.facts == before.facts)
    scene.waitAlone(minutes: 9.9)
    #expect(!scene.room.isHidden)
  }

  @Test func anEnterThatIsHeldDownDoesNotActOnThePageThatComesBack() {
    var scene = Sight.stillThere.scene
    scene.holdEnter(times: 40)
    #expect(scene.screen == Scene.practising().screen)
  }

  @Test func withoutAnAnswerTheVisitEnds() {
    var scene = Scene.withCard()
    scene.waitAlone(minutes: 11.9)
    #expect(scene.room.learner != nil)
    scene.waitAlone(minutes: 0.2)
    #expect(scene.page.id == "welcome")
    #expect(!scene.words.contains("tulipe"))
    #expect(scene.endings == [.idle])
  }

  @Test func aVisitWithoutACardIsErasedThen() {
    var scene = Scene.practising()
    scene.waitAlone(minutes: 12.1)
    #expect(scene.page.id == "welcome")
    #expect(scene.facts == [])
  }

  @Test func aRaisedHandIsWaitedForHalfAnHour() {
    var scene = Sight.stillThereCalled.scene
    #expect(scene.words.contains("Vous avez appelé. Quelqu'un va venir."))
    #expect(scene.words.contains("Si personne ne touche le clavier, votre visite se termine"))
    scene.waitAlone(minutes: 9.8)
    #expect(scene.room.isHidden)
    #expect(scene.room.learner != nil)
    scene.waitAlone(minutes: 0.4)
    #expect(scene.page.id == "welcome")
  }

  @Test func twoAtOneScreenAreWaitedForHalfAnHour() {
    var scene = Scene.withCard()
    let session = scene.session
    scene.others(write: [.pairingChanged(PairingChanged(session: session, isInPairs: true))])
    scene.waitAlone(minutes: 29)
    #expect(scene.room.isHidden)
    #expect(scene.room.learner != nil)
    scene.waitAlone(minutes: 1.1)
    #expect(scene.endings == [.idle])
  }

  @Test func aWelcomeInAnotherWayGoesBackToHowTheProgramWasStarted() {
    var scene = Scene()
    scene.use("language", "linear")
    scene.show(lineByLine: true)
    scene.waitAlone(minutes: 11.9)
    #expect(!scene.room.isHidden)
    #expect(scene.words.contains("Hello."))
    scene.waitAlone(minutes: 0.2)
    #expect(scene.words.contains("Bonjour."))
    #expect(scene.effects.last == .showLineByLine(false))
  }

  @Test func readingFromKeyToKeyNeverEnds() {
    var scene = Scene.reading()
    for _ in 0..<5 {
      scene.waitAlone(minutes: 9)
      scene.press(.down)
    }
    #expect(scene.page.id.rawValue.hasPrefix("lesson-"))
  }

  @Test func whatSomebodyTypedOnTheWayInGoesToo() {
    var scene = Sight.unknownCard.scene
    scene.waitAlone(minutes: 11)
    #expect(!scene.words.contains("tulipe"))
    scene.waitAlone(minutes: 2)
    #expect(scene.page.id == "welcome")
    #expect(!scene.room.isHidden)
  }

  @Test func theOfferOfACutVisitDoesNotStayForTheNextPerson() {
    var scene = Sight.cutVisit.scene
    #expect(scene.page.offers("resume"))
    scene.waitAlone(minutes: 13)
    #expect(!scene.page.offers("resume"))
  }

  @Test func theWelcomeItselfWaitsForEver() {
    var scene = Scene()
    scene.waitAlone(minutes: 60)
    #expect(scene.screen == Scene().screen)
  }

  @Test func aPlaceMayWaitLongerOrForEver() {
    var facilities = Scene.facilities
    facilities.patience = Patience(minutes: 0)
    var scene = Scene(facilities: facilities)
    scene.press(.enter)
    scene.waitAlone(minutes: 60)
    #expect(scene.page.id == "warm-up-enter")
    #expect(Patience(minutes: -1) == nil)
    #expect(Patience(minutes: 20)?.end(isTogether: false) == 22 * 60_000)
    #expect(Patience(minutes: 0.1)?.end(isTogether: false) == 12_000)
  }

  @Test func aMachineThatSleptEndsTheVisitBeforeAnyKey() {
    var scene = Scene.withCard()
    scene.wait(seconds: 8 * 3600)
    scene.waitAlone(minutes: 0.1)
    #expect(scene.page.id == "welcome")
  }

  @Test func whatTheStoreRefusedIsKeptLaterForItsOwner() {
    var scene = Sight.consent.scene
    scene.consent(false)
    scene.world.keeps = false
    scene.submit("Je vérifie")
    scene.waitAlone(minutes: 13)
    #expect(scene.page.id == "welcome")
    #expect(scene.attempts.count == 1)
    scene.world.keeps = true
    scene.use("start")
    scene.waitAlone(minutes: 1)
    #expect(scene.attempts.count == 2)
    #expect(scene.room.visit?.journey.hasSucceeded == false)
  }
}

extension Scene {
  /// How the sittings ended.
  fileprivate var endings: [SessionClosed.Reason] {
    facts.compactMap { fact in
      if case .sessionClosed(let closing) = fact { closing.reason } else { nil }
    }
  }

  /// The sitting that goes on.
  fileprivate var session: SessionID { room.visit?.session ?? "" }
}
