import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct PathPageTests {
  @Test func itCountsAnswersAndDaysAndNothingElse() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    scene.use("next", "no")
    scene.wait(seconds: 24 * 3600)
    scene.submit("Je vérifie")
    scene.use("back", "path")
    #expect(scene.words.contains("Vous avez répondu à 2 exercices, en 2 jours."))
    #expect(!scene.screen.contains("%"))
  }

  @Test func aSkillStandsWhereTheRulesSeeIt() {
    let scene = Sight.path.scene
    #expect(scene.screen.contains("Voir ce qui presse  ───────── réussi sans aide"))
    #expect(scene.plainLines.contains("\nVoir ce qui presse : réussi sans aide"))
    #expect(!scene.plainLines.contains("Dessin"))
  }

  @Test func whatWasNeverBegunIsNotOnThePath() {
    var scene = Scene.begun(courses: [ManyModules.loaded(3)])
    scene.use("skip", "back", "path")
    #expect(scene.words.contains("Le module 1"))
    #expect(!scene.words.contains("Le module 2"))
  }

  @Test func whatIsEmptySaysSo() {
    var scene = Scene.begun()
    scene.use("back", "path")
    #expect(scene.words.contains("Votre chemin commence avec le premier exercice."))
    #expect(scene.page.buttons.allSatisfy { $0.unavailable != nil })
  }

  @Test func aCourseThatWentLeavesItsAnswersButNoPath() {
    var scene = Sight.path.scene
    scene.hear(.coursesLoaded([]))
    #expect(!scene.words.contains("Voir ce qui presse"))
    #expect(scene.words.contains("Vous avez répondu à"))
  }

  @Test func aReadLessonIsReadAgainFromItsBeginning() {
    var scene = Scene.finishedReading()
    scene.use("back", "path", "read", "lesson:small/traps/recognise")
    #expect(scene.words.contains("page 1 sur 3"))
    scene.use("back")
    #expect(scene.page.id == "read-lessons")
  }

  @Test func aLessonReadAgainIsGoneOnWithWhereItWasLeft() {
    var scene = Scene.finishedReading()
    scene.use("back", "path", "read", "lesson:small/traps/recognise", "continue", "skip")
    scene.use("back", "back", "back", "back", "back")
    #expect(scene.page.id == "home")
    #expect(scene.words.contains("Continuer : Reconnaître un message piégé, page 1"))
  }

  @Test func itIsReadInAnotherLanguage() {
    var scene = Sight.path.scene
    scene.hear(.action(.press("language")))
    #expect(scene.words.contains("My path") && scene.words.contains("done without help"))
  }
}
