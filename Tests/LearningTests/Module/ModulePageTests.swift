import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct ModulePageTests {
  @Test func itSaysWhatOneWillBeAbleToDoAndLeadsToTheLesson() {
    var scene = Sight.module.scene
    #expect(scene.words.contains("Voir ce qui presse."))
    #expect(scene.words.contains("Reconnaître un message piégé · commencée, page 1"))
    scene.use("next")
    #expect(scene.words.contains("page 1 sur 3"))
    scene.use("back")
    #expect(scene.page.id == "module-small-traps")
  }

  @Test func aReadLessonSaysSoAndExercisesComeNext() {
    var scene = Scene.finishedReading()
    scene.use("back", "wish:small/safe")
    #expect(scene.words.contains("Reconnaître un message piégé · lue"))
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    scene.use("back")
    #expect(scene.page.id == "module-small-traps")
    #expect(scene.words.contains("Continuer : Messages piégés, exercice 1"))
  }

  @Test func aReadLessonIsReadAgain() {
    var scene = Scene.finishedReading()
    scene.use("back", "wish:small/safe", "lesson:recognise")
    #expect(scene.words.contains("page 1 sur 3"))
  }

  @Test func whatIsDoneTodayOffersOneMoreExercise() {
    var scene = Sight.moduleDone.scene
    #expect(scene.page.buttons.first { $0.isMain }?.label == "Encore un exercice")
    scene.use("next")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func whatIsDueStandsThereOnALaterDay() {
    var scene = Sight.moduleDone.scene
    #expect(!scene.words.contains("À revoir aujourd'hui"))
    scene.wait(seconds: 5 * 24 * 3600)
    scene.use("back", "module:small/traps", "wish:small/safe")
    #expect(scene.words.contains("À revoir aujourd'hui"))
    #expect(scene.words.contains("Voir ce qui presse"))
  }

  @Test func itIsTheSameInAnotherLanguage() {
    var scene = Sight.module.scene
    scene.use("language")
    #expect(scene.words.contains("Trap messages") && scene.words.contains("See what hurries you."))
    #expect(scene.page.id == "module-small-traps")
  }
}
