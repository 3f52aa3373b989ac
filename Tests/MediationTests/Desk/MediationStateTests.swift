import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct MediationStateTests {
  @Test func theDeskLooksForNewsOnlyWhileItIsOpen() {
    var (closed, open) = (DeskScene().room, DeskScene.open().room)
    #expect(closed.tick(at: 0) == [])
    #expect(open.tick(at: 0) == [.look])
  }

  @Test func newsAreReadOnTheRoomAndOnALearner() {
    var scene = DeskScene.open()
    scene.hear(.looked(hasNews: true))
    #expect(scene.effects.contains(.readRoom(since: 1)))
    scene = .atLearner()
    scene.hear(.looked(hasNews: true))
    #expect(scene.effects.last == .readLearner("tulip"))
    let count = scene.effects.count
    scene.hear(.looked(hasNews: false))
    #expect(scene.effects.count == count)
  }

  @Test func nothingOfAWithdrawnLearnerStaysAnywhere() {
    var scene = DeskScene.atLearner()
    scene.withdraw("tulip")
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.id == "room")
    #expect(scene.page.statuses == ["Cette personne ne souhaite plus que vous voyiez son travail."])
    #expect(!scene.lines.contains("tulipe"))
  }

  @Test func aWithdrawalIsSeenUnderAnAnswerToo() {
    var scene = DeskScene.atAnswer()
    scene.withdraw("tulip")
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.id == "room")
    #expect(!scene.lines.contains("tulipe"))
  }

  @Test func whatHappenedMeanwhileIsReadOnTheWayBack() {
    var scene = DeskScene.atLearner()
    scene.rows = []
    scene.hear(.looked(hasNews: true))
    scene.use("back")
    #expect(scene.page.tables.contains("working") == false)
  }

  @Test func retourNeverClosesTheDesk() {
    var scene = DeskScene.open()
    scene.use("back", "back")
    #expect(scene.page.id == "room")
    scene.use("quit")
    #expect(scene.effects.last == .close)
  }

  @Test func theLanguageCanBeChanged() {
    var scene = DeskScene()
    scene.use("language")
    #expect(scene.room.language == .english)
  }

  @Test func aPassphraseIsNeverDescribed() {
    #expect("\(Passphrase("un train bleu"))" == "•")
  }
}
