import Interface
import Testing
import Text

@testable import Learning

@Suite struct TakeAwayPageTests {
  private func saving(_ result: SavedPage.Result? = nil) -> Scene {
    var scene = Scene.afterWork()
    var facilities = Scene.facilities
    facilities.savesTo = "CLE-USB"
    scene.hear(.facilities(facilities))
    scene.world.saving = result
    scene.use("take-away")
    return scene
  }

  @Test func printingIsAskedOnceMoreAndNamesItsPrice() {
    var scene = Sight.takeAwayPrinting.scene
    #expect(scene.words.contains("1 page. L'impression peut être payante. Imprimer ?"))
    #expect(scene.world.printed == [])
    scene.press(.enter)
    #expect(scene.world.printed.count == 1)
    let text = scene.world.printed.first?.first?.string ?? ""
    #expect(text.contains("Messages piégés") && text.contains("Prenez votre temps."))
    #expect(scene.page.id == "take-away")
    #expect(scene.page.statuses == ["La page part à l'imprimante."])
  }

  @Test func thePageOfAModuleLeadsToItsSheet() {
    var scene = Sight.moduleBegun.scene
    scene.use("take-away")
    #expect(scene.page.id == "take-away" && scene.words.contains("Messages piégés"))
    scene.use("back")
    #expect(scene.page.id == "module-small-traps")
  }

  @Test func aNoPrintsNothing() {
    var scene = Sight.takeAwayPrinting.scene
    scene.use("return")
    #expect(scene.page.id == "take-away" && scene.world.printed == [])
  }

  @Test func aPrinterThatRefusesIsTold() {
    var scene = Sight.takeAwayPrinting.scene
    scene.world.canPrint = false
    scene.use("yes")
    #expect(
      scene.page.statuses == ["La page n'a pas pu être imprimée. Demandez à quelqu'un ici."])
  }

  @Test func withoutAPrinterAndAFolderBothSayWhyNot() {
    var scene = Scene.afterWork()
    var without = Scene.facilities
    without.canPrint = false
    scene.hear(.facilities(without))
    scene.use("take-away")
    let reasons = scene.page.buttons.map(\.unavailable)
    #expect(
      reasons == [
        "Il n'y a pas d'imprimante ici.", "Sur ce poste, on n'enregistre pas de fichier.",
        nil,
      ])
    scene.use("print", "save", "save-text")
    #expect(scene.world.printed == [] && scene.world.saved == [])
    #expect(scene.page.id == "take-away")
    scene.press(.enter)
    #expect(scene.page.id == "take-away-text")
  }

  @Test func aPageIsSavedAsADocumentOrAsPlainText() {
    var scene = saving()
    scene.use("save")
    #expect(
      scene.page.statuses
        == ["C'est enregistré : « Déclic - Messages piégés.html », dans « CLE-USB »."])
    scene.use("save-text")
    #expect(scene.world.saved.map(\.format) == [.html, .text])
    #expect(scene.world.saved[0].content.hasPrefix("<!DOCTYPE html>"))
    #expect(scene.world.saved[1].content.contains("Prenez votre temps."))
  }

  @Test(arguments: [
    (
      SavedPage.Result.noFolder,
      "Je ne trouve pas « CLE-USB ». Si c'est une clé USB, branchez-la."
    ),
    (.full, "Il n'y a plus de place dans « CLE-USB ». Rien n'est enregistré."),
    (.refused, "Je ne peux pas écrire dans « CLE-USB ». Demandez à quelqu'un ici."),
  ])
  func whatCanNotBeSavedIsTold(_ result: SavedPage.Result, _ sentence: String) {
    var scene = saving(result)
    scene.use("save")
    #expect(scene.page.statuses == [sentence])
  }

  @Test func thePageIsInTheLanguageOfTheMoment() {
    var scene = saving()
    scene.use("help", "language", "return", "save")
    #expect(scene.world.saved[0].name == "Déclic - Trap messages")
    #expect(scene.world.saved[0].content.contains("<html lang=\"en\">"))
  }
}
