import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct WelcomeTests {
  @Test func enterOpensAVisitWithoutACard() {
    var scene = Scene()
    scene.press(.enter)
    guard case .openGuest(let opening)? = scene.effects.first else {
      Issue.record("\(scene.effects)")
      return
    }
    #expect(opening.place == "Poste 4")
    #expect(opening.language == .french)
    #expect(scene.page.id == "warm-up-enter")
  }

  @Test func theLanguageCanBeChangedBeforeAllElse() {
    var scene = Scene()
    scene.click(on: "English")
    #expect(scene.words.contains("You cannot break anything here."))
    scene.press(.enter)
    #expect(scene.words.contains("The Enter key"))
    #expect(scene.facts.count == 1)
    scene.use("skip")
    #expect(scene.words.contains("A trap message hurries you"))
  }

  @Test func theLanguageComesBack() {
    var scene = Scene()
    scene.use("language", "language")
    #expect(scene.words.contains("Bonjour."))
  }

  @Test func aCutVisitIsOfferedFirst() {
    var scene = Sight.cutVisit.scene
    #expect(scene.page.buttons.map { $0.id } == ["resume", "start"])
    scene.press(.enter)
    guard case .resumeGuest? = scene.effects.first else {
      Issue.record("\(scene.effects)")
      return
    }
  }

  @Test func aCutVisitWithACardAsksForTheCardAndSaysNotWhose() {
    var scene = Scene.withCard()
    scene.restart(cutting: .withCard)
    #expect(scene.words.contains("Le programme s'est arrêté, puis il est revenu."))
    #expect(scene.words.contains("Tapez les trois mots de votre carte."))
    #expect(!scene.lines.contains("tulipe"))
    #expect(scene.page.buttons.map { $0.id } == ["card", "start"])
    scene.press(.enter)
    #expect(scene.page.id == "sign-in")
    scene.use("back", "start", "quit", "end")
    #expect(!scene.words.contains("Le programme s'est arrêté"))
  }

  @Test func aStoreThatKeepsNothingIsTold() {
    let scene = Sight.memoryOnly.scene
    #expect(scene.words.contains("Aujourd'hui, rien ne sera gardé."))
  }

  @Test func aMachineWithoutCoursesSaysSo() {
    #expect(Scene(courses: []).words.contains("Il n'y a pas encore de cours ici."))
  }

  @Test func theProgramClosesOnlyWhereItMay() {
    var scene = Scene()
    scene.use("close")
    #expect(scene.effects == [.close])
    var kiosk = Scene.facilities
    kiosk.canClose = false
    #expect(!Scene(facilities: kiosk).page.commands.contains { $0.id == "close" })
  }

  @Test func slowerAsksForLines() {
    var scene = Scene()
    scene.use("linear")
    #expect(scene.effects == [.showLineByLine(true)])
  }
}
