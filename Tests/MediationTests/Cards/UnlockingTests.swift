import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct UnlockingTests {
  private func scene() -> DeskScene {
    var scene = DeskScene.open()
    scene.blocked = [
      BlockedRow(.place("Poste 4"), until: scene.now.milliseconds + 200_000),
      BlockedRow(.card("tulipe velo sept"), until: scene.now.milliseconds + 5_000),
    ]
    scene.use("office", "unlock")
    return scene
  }

  @Test func aCodeIsTakenOffAfterAQuestion() {
    var scene = scene()
    scene.hear(.action(.choose("aim", option: 1)))
    scene.hear(.action(.edit("typed", "tulipe velo sept")))
    scene.use("open")
    #expect(scene.lines.contains("Retirer le code de « tulipe velo sept » ?"))
    #expect(scene.effects.last != .unlockCard(words: "tulipe velo sept", removesCode: true))
    scene.use("yes")
    #expect(scene.effects.contains(.unlockCard(words: "tulipe velo sept", removesCode: true)))
    #expect(scene.page.id == "office")
  }

  @Test func aCardIsOpenedAgain() {
    var scene = scene()
    scene.hear(.action(.edit("typed", "tulipe velo sept")))
    scene.use("open")
    #expect(
      scene.effects.contains(.unlockCard(words: "tulipe velo sept", removesCode: false)))
    #expect(scene.page.id == "office")
    #expect(scene.page.statuses == ["C'est fait."])
  }

  @Test func whatIsBlockedIsListed() {
    let scene = scene()
    #expect(
      scene.page.cells(of: "blocked")
        == [["Poste 4", "encore 4 minutes"], ["tulipe velo sept", "encore 1 minute"]])
  }

  @Test func aPlaceIsOpenedAgain() {
    var scene = scene()
    scene.blocked.removeFirst()
    scene.hear(.action(.row("blocked", row: 0, action: 0)))
    #expect(scene.effects.contains(.unlockPlace("Poste 4")))
    #expect(scene.page.statuses == ["C'est fait."])
    #expect(scene.page.cells(of: "blocked").map(\.first) == ["tulipe velo sept"])
  }

  @Test func aListedCardIsOpenedAgain() {
    var scene = scene()
    scene.hear(.action(.row("blocked", row: 1, action: 0)))
    #expect(
      scene.effects.contains(.unlockCard(words: "tulipe velo sept", removesCode: false)))
  }

  @Test func aPlaceThatIsFreeMeanwhileIsSaid() {
    var scene = scene()
    scene.works = false
    scene.hear(.action(.row("blocked", row: 0, action: 0)))
    #expect(scene.page.statuses == ["Ce poste n'est pas bloqué."])
  }

  @Test func whereNothingIsBlockedThatIsSaid() {
    var scene = scene()
    scene.blocked = []
    scene.hear(.looked(hasNews: true))
    #expect(scene.lines.contains("Aucun poste n'est bloqué en ce moment."))
  }

  @Test func aCardNobodyHasKeepsWhatWasTyped() {
    var scene = scene()
    scene.works = false
    scene.hear(.action(.edit("typed", "tulipe velo cet")))
    scene.use("open")
    #expect(scene.page.id == "unlock")
    #expect(scene.screen.contains("tulipe velo cet"))
    #expect(scene.page.statuses == ["Je ne trouve pas cette carte."])
  }

  @Test func nothingIsOpenedBeforeSomethingIsTyped() {
    var scene = scene()
    let count = scene.effects.count
    #expect(scene.page.buttons.last?.unavailable == "Tapez d'abord les trois mots.")
    scene.use("open")
    #expect(scene.effects.count == count)
  }
}
