import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct DeskSignInTests {
  @Test func whoseAccountIsRemovedStandsBeforeTheDoor() {
    var scene = DeskScene.atAnswer()
    scene.hear(.accountRemoved)
    #expect(scene.page.id == "desk-sign-in")
    #expect(
      scene.page.statuses == ["Votre compte a été supprimé. Voyez le responsable du poste."])
    #expect(!scene.lines.contains("tulipe"))
    #expect(!scene.room.isOpen)
    scene.use("back")
    #expect(scene.page.id == "desk-sign-in")
  }

  @Test func aNameAndAPassphraseOpenTheDesk() {
    var scene = DeskScene()
    scene.type("Claire")
    scene.press(.tab)
    scene.type("un train bleu")
    #expect(!scene.screen.contains("un train bleu"))
    scene.use("open")
    #expect(
      scene.effects == [
        .signIn(name: "Claire", passphrase: Passphrase("un train bleu")), .readRoom(since: 0),
      ])
    #expect(scene.page.id == "room")
  }

  @Test func aRefusalSaysHowLongToWait() {
    let scene = DeskSight.refused.scene(80, 24)
    #expect(scene.lines.contains("Ce nom ou cette phrase de passe ne va pas."))
    #expect(scene.lines.contains("Attendez 4 secondes"))
    #expect(scene.page.id.rawValue.hasPrefix("desk-sign-in"))
  }

  @Test func afterARefusalThePassphraseIsTypedAtOnce() {
    var scene = DeskScene()
    scene.hear(.action(.edit("name", "Claire")))
    scene.hear(.action(.edit("passphrase", "un train rouge")))
    scene.press(.backTab, .tab)
    #expect(scene.layout.focus == FocusStop("open"))
    scene.hear(.refused(waitSeconds: 0))
    #expect(scene.layout.focus == FocusStop("passphrase"))
  }

  @Test func nothingIsAskedForWithoutBoth() {
    var scene = DeskScene()
    #expect(scene.page.buttons.first?.unavailable != nil)
    scene.use("open")
    scene.hear(.action(.edit("name", "Claire")))
    scene.use("open")
    #expect(scene.effects == [])
  }

  @Test func aStoreThatFailsLeavesTheDoorUsable() {
    var scene = DeskScene()
    scene.works = false
    scene.signIn()
    #expect(scene.page.statuses == ["Cela n'a pas marché. Rien n'est changé. Essayez encore."])
    scene.works = true
    scene.hear(.action(.edit("passphrase", "un train bleu")))
    scene.use("open")
    #expect(scene.page.id == "room")
  }

  @Test func withoutAnAccountItSaysWhoMakesOne() {
    let scene = DeskSight.noAccount.scene(80, 24)
    #expect(scene.lines.contains("declic mediator create"))
  }
}
