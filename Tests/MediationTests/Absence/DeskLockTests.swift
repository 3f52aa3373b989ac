import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

/// What becomes of the desk when nobody touches it any more.
@Suite struct DeskLockTests {
  @Test func afterTenMinutesNothingOfThePageIsThere() {
    var scene = DeskScene.atLearner()
    scene.leaveAlone(minutes: 9)
    #expect(scene.page.id == "learner-tulip")
    scene.leaveAlone(minutes: 10)
    #expect(scene.page.id == "desk-locked")
    #expect(!scene.lines.contains("tulipe"))
    #expect(!scene.room.isOpen)
  }

  @Test func aKeyWithinTheTenMinutesKeepsThePage() {
    var scene = DeskScene.open()
    scene.leaveAlone(minutes: 9)
    scene.press(.tab)
    scene.leaveAlone(minutes: 9)
    #expect(scene.page.id == "room")
  }

  @Test func withoutPatienceItStaysForEver() {
    var scene = DeskScene(patience: nil)
    scene.signIn()
    scene.leaveAlone(minutes: 600)
    #expect(scene.page.id == "room")
  }

  @Test func thePassphraseAloneBringsThePageBack() {
    var scene = DeskScene.atAnswer()
    let before = scene.page.id
    scene.leaveAlone(minutes: 10)
    #expect(scene.layout.focus?.control == "passphrase")
    scene.type("un train bleu")
    scene.press(.enter)
    scene.press(.enter)
    #expect(scene.page.id == before)
    #expect(scene.room.isOpen)
    scene.use("back")
    #expect(scene.page.id == "learner-tulip")
  }

  @Test func anotherAccountBeginsInTheRoom() {
    var scene = DeskScene.atLearner()
    scene.leaveAlone(minutes: 10)
    scene.hear(.action(.edit("name", "Denis")))
    scene.hear(.action(.edit("passphrase", "un train bleu")))
    scene.use("open")
    #expect(scene.page.id == "room")
    scene.use("back")
    #expect(scene.page.id == "room")
  }

  @Test func aWrongPassphraseShowsNothing() {
    var scene = DeskScene.atLearner()
    scene.leaveAlone(minutes: 10)
    scene.hear(.action(.edit("passphrase", "un autre train")))
    scene.use("open")
    #expect(scene.page.id.rawValue.hasPrefix("desk-locked"))
    #expect(scene.lines.contains("Ce nom ou cette phrase de passe ne va pas."))
    scene.works = false
    scene.hear(.action(.edit("passphrase", "un train bleu")))
    scene.use("open")
    #expect(scene.page.statuses.contains { $0.hasPrefix("Cela n'a pas marché.") })
    #expect(!scene.lines.contains("tulipe"))
  }

  @Test func noKeyOfThePageBelowDoesAnything() {
    var scene = DeskScene.atLearner()
    scene.leaveAlone(minutes: 10)
    let count = scene.effects.count
    scene.use("visit", "renew", "back", "came")
    scene.hear(.action(.row("answers", row: 0, action: 0)))
    #expect(scene.effects.count == count)
    #expect(scene.page.id == "desk-locked")
    scene.use("help")
    #expect(scene.page.id == "desk-help")
    scene.use("return")
    #expect(scene.page.id == "desk-locked")
  }

  @Test func whatComesInMeanwhileStaysBelow() {
    var scene = DeskScene.atLearner()
    scene.use("back", "office", "cards")
    scene.leaveAlone(minutes: 10)
    scene.hear(.cardsMade(["sabler ligue lavoir"]))
    #expect(scene.page.id == "desk-locked")
    #expect(!scene.lines.contains("sabler"))
    scene.signIn()
    #expect(scene.lines.contains("sabler ligue lavoir"))
  }

  @Test func aConsentTakenBackMeanwhileClosesThePageBelow() {
    var scene = DeskScene.atLearner()
    scene.leaveAlone(minutes: 10)
    scene.withdraw("tulip")
    scene.hear(.looked(hasNews: true))
    scene.signIn()
    #expect(scene.page.id == "room")
    #expect(!scene.lines.contains("tulipe"))
  }

  @Test func whatWasTypedHalfwayIsGone() {
    var scene = DeskScene()
    scene.hear(.action(.edit("name", "Claire")))
    scene.hear(.action(.edit("passphrase", "un train")))
    scene.leaveAlone(minutes: 10)
    #expect(scene.page.id == "desk-sign-in")
    #expect(scene.page.buttons.first?.unavailable == "Tapez d'abord le nom et la phrase de passe.")
  }
}
