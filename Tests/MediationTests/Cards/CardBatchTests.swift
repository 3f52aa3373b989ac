import Interface
import Testing
import Text

@testable import Mediation

@Suite struct CardBatchTests {
  private func scene(canPrint: Bool = true) -> DeskScene {
    var scene = DeskScene(canPrint: canPrint)
    scene.fill()
    scene.signIn()
    scene.use("office", "cards")
    return scene
  }

  @Test func tenCardsAreThreeKeysAway() {
    var scene = DeskScene.open()
    scene.use("office")
    #expect(scene.page.id == "office")
    scene.press(.enter)
    #expect(scene.page.id == "cards")
    scene.use("make")
    #expect(scene.effects.last == .makeCards(10))
    #expect(scene.page.id == "cards-made")
    #expect(scene.screen.contains("10. lac gris 10"))
    scene.use("print")
    #expect(scene.effects.contains(.printCards((1...10).map { SafeText("lac gris \($0)") })))
    #expect(scene.page.statuses == ["C'est fait."])
  }

  @Test func moreCanBeMade() {
    var scene = scene()
    scene.hear(.action(.choose("size", option: 2)))
    scene.use("make")
    #expect(scene.effects.last == .makeCards(30))
  }

  @Test func withoutAPrinterAPageIsSaved() {
    var scene = scene(canPrint: false)
    scene.use("make")
    #expect(scene.page.buttons.first?.id == "save")
    #expect(scene.page.buttons.first?.isMain == true)
    #expect(
      scene.page.buttons.last?.unavailable == "Aucune imprimante n'est prête sur ce poste.")
    scene.use("save")
    #expect(
      scene.page.statuses == [
        "C'est enregistré dans le dossier « Documents ». Ouvrez ce fichier, imprimez-le, puis "
          + "effacez-le : /home/claire/Documents/cartes.html"
      ])
  }

  @Test func aPageInTheHomeFolderIsSaidToBeThere() {
    var scene = scene(canPrint: false)
    scene.use("make")
    scene.hear(.cardsSaved(SavedFile(path: "/home/claire/cartes.html", folder: nil)))
    #expect(scene.page.statuses.first?.contains("dans votre dossier personnel") == true)
    scene.works = false
    scene.use("save")
    #expect(
      scene.page.statuses == [
        "Aucun dossier n'accepte ce fichier. Copiez les mots des cartes sur papier."
      ])
  }

  @Test func whatCannotBeMadeCanBeTriedAgain() {
    var scene = scene()
    scene.works = false
    scene.use("make")
    #expect(scene.page.id == "cards")
    #expect(scene.page.statuses == ["Cela n'a pas marché. Rien n'est changé. Essayez encore."])
    scene.works = true
    scene.use("make")
    #expect(scene.page.id == "cards-made")
  }

  @Test func cardsAreMadeOnce() {
    var scene = scene()
    scene.use("make", "make")
    #expect(scene.effects.filter { $0 == .makeCards(10) }.count == 1)
  }
}
