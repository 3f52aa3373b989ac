import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct HomeTests {
  private let proposal = Assignment(
    course: "small", module: "traps", mediator: "claire", note: "Avant votre rendez-vous du 28.")

  @Test func homeHasOneMainActionThenWhatWasProposedThenTheWishes() {
    var scene = Sight.homeWithProposal.scene
    #expect(
      scene.page.buttons.map { $0.id } == [
        "continue", "proposed:small/traps", "wish:small/safe", "courses", "keep", "pairs",
        "settings",
      ])
    #expect(scene.page.buttons.first { $0.isMain }?.id == "continue")
    #expect(scene.words.contains("« Avant votre rendez-vous du 28. »"))
    scene.use("proposed:small/traps")
    #expect(scene.page.id == "module-small-traps")
  }

  @Test func aProposalIsTheMainActionForSomebodyWhoBeganNothing() {
    var scene = Scene.begun()
    scene.others(write: [.assigned(proposal)])
    scene.use("back")
    #expect(scene.page.buttons.first { $0.isMain }?.id == "proposed:small/traps")
    #expect(!scene.page.offers("continue"))
  }

  @Test func aProposalIsPutAsideForThisVisitOnly() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.others(write: [.assigned(proposal)])
    let told = scene.facts
    scene.use("proposed:small/traps", "not-now")
    #expect(scene.facts == told)
    #expect(scene.page.id == "home")
    #expect(!scene.page.offers("proposed:small/traps"))
    scene.use("courses")
    #expect(scene.page.offers("proposed:small/traps"))
    scene.use("proposed:small/traps")
    #expect(!scene.page.offers("not-now"))
    scene.comeBack(afterDays: 1)
    #expect(scene.page.offers("proposed:small/traps"))
  }

  @Test func onlyWhatSomebodyProposedIsPutAside() {
    var scene = Sight.home.scene
    scene.use("wish:small/safe")
    #expect(!scene.page.offers("not-now"))
  }

  @Test func aModuleThatWasProposedTwiceStandsOnce() {
    var scene = Sight.homeWithProposal.scene
    scene.others(write: [
      .assigned(Assignment(course: "small", module: "traps", mediator: "ali", note: nil))
    ])
    #expect(scene.page.buttons.count { $0.id == "proposed:small/traps" } == 1)
    #expect(!scene.words.contains("« Avant votre rendez-vous du 28. »"))
  }

  @Test func whatWasTakenBackGoes() {
    var scene = Sight.homeWithProposal.scene
    scene.others(write: [.unassigned(proposal)])
    #expect(!scene.page.offers("proposed:small/traps"))
    scene.use("proposed:small/traps")
    #expect(scene.page.id == "module-small-traps")
  }

  @Test func aProposalThatComesLateNeverMovesAnotherUnderThePress() {
    var scene = Scene.withEverything()
    let pressed = scene.page.buttons[1].id
    scene.others(write: [
      .assigned(Assignment(course: "many", module: "module-7", mediator: "claire", note: nil))
    ])
    #expect(scene.page.buttons[1].id != pressed)
    scene.use(pressed)
    #expect(scene.page.id == "module-many-module-4")
  }

  @Test func aModuleOfACourseThatIsGoneIsNotProposed() {
    var scene = Sight.home.scene
    scene.others(write: [
      .assigned(Assignment(course: "gone", module: "traps", mediator: "claire", note: nil))
    ])
    #expect(!scene.page.buttons.contains { $0.id.rawValue.hasPrefix("proposed") })
  }

  @Test func continuingNamesThePageOfTheLessonAndLeadsBackToIt() {
    var scene = Scene.trying()
    scene.use("back", "back")
    #expect(scene.page.id == "home")
    #expect(scene.words.contains("Continuer : Reconnaître un message piégé, page 1"))
    scene.press(.enter)
    #expect(scene.words.contains("page 1 sur 3"))
  }

  @Test func continuingNamesTheExerciseAndLeadsBackToTheOpenItem() {
    var scene = Scene.practising()
    scene.use("back")
    #expect(scene.words.contains("Continuer : Messages piégés, exercice 1"))
    scene.use("continue")
    #expect(scene.asked.count == 2)
    #expect(scene.page.option("Je vérifie") != nil)
  }

  @Test func aLessonThatIsLeftStandsBesideTheExercisesThatWereBegun() {
    var scene = Sight.lessonEndOfTwo.scene
    scene.use("practise")
    scene.submit("Je vérifie")
    scene.use("next", "no", "back", "back")
    #expect(scene.page.id == "home")
    #expect(scene.page.buttons.map { $0.id }.prefix(2) == ["continue", "lesson"])
    #expect(scene.words.contains("Leçon suivante : Répondre à un message piégé"))
    #expect(scene.room.wishesAtHome == 5 && Sight.home.scene.room.wishesAtHome == 6)
    scene.use("lesson", "continue", "back")
    #expect(!scene.page.offers("lesson"))
    #expect(!Sight.home.scene.page.offers("lesson"))
  }

  @Test func afterTheLastExerciseComesTheNextModule() {
    var scene = Scene.begun(courses: [ManyModules.loaded(2)])
    scene.use("skip", "continue", "continue", "practise")
    scene.practise(answering: "Je vérifie", until: "finished")
    scene.use("home")
    #expect(scene.words.contains("Commencer : Le module 2"))
    scene.use("continue", "pass")
    #expect(scene.page.place == ["Le module 2", "La leçon 2"])
  }

  @Test func theHourIsInWordsAndFollowsTheClock() {
    var scene = Sight.home.scene
    #expect(scene.page.progress?.string.hasPrefix("jeudi 14") == true)
    scene.wait(seconds: 24 * 3600)
    scene.use("settings", "back")
    #expect(scene.page.progress?.string.hasPrefix("vendredi 14") == true)
  }

  @Test func homeWithEverythingIsOneScreen() {
    let scene = Sight.homeWithEverything.scene
    #expect(scene.screen.contains("Le module 4") && scene.screen.contains("Réglages"))
  }

  @Test func theRoomLooksForNewsWhileSomebodyIsHere() {
    var (nobody, somebody) = (Scene().room, Scene.begun().room)
    #expect(nobody.tick(at: Scene().now) == [])
    #expect(somebody.tick(at: Scene().now) == [.lookForNews("guest-1")])
  }
}
