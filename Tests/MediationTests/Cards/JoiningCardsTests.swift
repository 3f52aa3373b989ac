import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct JoiningCardsTests {
  private func scene() -> DeskScene {
    var scene = DeskScene.open()
    scene.use("office", "join")
    return scene
  }

  private func filled() -> DeskScene {
    var scene = scene()
    scene.hear(.action(.edit("first", "tulipe velo sept")))
    scene.hear(.action(.edit("second", "lac gris nord")))
    return scene
  }

  @Test func twoCardsBecomeOneAfterAQuestion() {
    var scene = filled()
    scene.use("join")
    #expect(scene.page.id == "confirm")
    #expect(
      scene.lines.contains("Tout le travail de « lac gris nord » ira sur « tulipe velo sept »."))
    #expect(!scene.effects.contains { $0.isJoining })
    scene.use("yes")
    #expect(
      scene.effects.contains(.joinCards(second: "lac gris nord", first: "tulipe velo sept")))
    #expect(scene.page.id == "office")
    #expect(scene.page.statuses == ["C'est fait."])
  }

  @Test func enterTwiceJoinsNothing() {
    var scene = filled()
    scene.use("join")
    #expect(scene.page.id == "confirm")
    scene.press(.enter)
    #expect(!scene.effects.contains { $0.isJoining })
    #expect(scene.page.id == "join")
    #expect(scene.screen.contains("lac gris nord"))
  }

  @Test func aCardThatIsOpenSomewhereIsSaid() {
    var scene = filled()
    scene.hear(.joining(.inVisit(card: "lac gris nord", place: "Poste 4")))
    #expect(scene.page.id == "join")
    #expect(
      scene.page.statuses == [
        "La carte « lac gris nord » est ouverte ici : Poste 4. Attendez la fin de la visite."
      ])
  }

  @Test func oneCardTwiceIsSaid() {
    var scene = filled()
    scene.hear(.joining(.sameCard))
    #expect(scene.page.statuses == ["Ce sont deux fois les mots de la même carte."])
  }

  @Test func aCardNobodyHasIsNamed() {
    var scene = filled()
    scene.works = false
    scene.use("join")
    #expect(scene.page.statuses == ["Je ne trouve pas la carte « lac gris nord »."])
  }

  @Test func whatWasAskedBeforeThePageWasLeftOpensNothing() {
    var scene = filled()
    scene.use("back")
    scene.hear(.joining(.possible(first: "tulipe velo sept", second: "lac gris nord")))
    #expect(scene.page.id == "office")
  }

  @Test func afterwardsTheCardThatWentIsNotShownAnyMore() {
    var scene = DeskScene.atLearner()
    scene.use("join")
    scene.hear(.action(.edit("first", "lac gris nord")))
    scene.use("join", "yes")
    #expect(scene.page.id == "room")
    #expect(scene.page.statuses == ["C'est fait."])
  }

  @Test func oneCardAloneIsNotJoined() {
    var scene = scene()
    scene.hear(.action(.edit("first", "tulipe velo sept")))
    let count = scene.effects.count
    #expect(scene.page.buttons.last?.unavailable == "Tapez d'abord les mots des deux cartes.")
    scene.use("join")
    #expect(scene.effects.count == count)
  }
}

extension MediationEffect {
  /// Whether two cards become one by it.
  fileprivate var isJoining: Bool {
    if case .joinCards = self { true } else { false }
  }
}
