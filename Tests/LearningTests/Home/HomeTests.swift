import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct HomeTests {
  private let proposal = Assignment(
    course: "small", module: "traps", mediator: "claire", note: "Avant votre rendez-vous du 28.")

  @Test func whatAMediatorGaveComesFirst() {
    var scene = Sight.homeWithProposal.scene
    #expect(scene.page.buttons.map { $0.id } == ["proposed-0", "continue", "module-small-traps"])
    #expect(scene.page.buttons.first { $0.isMain }?.id == "proposed-0")
    #expect(scene.words.contains("« Avant votre rendez-vous du 28. »"))
    scene.use("proposed-0")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func whatWasTakenBackGoes() {
    var scene = Sight.homeWithProposal.scene
    scene.others(write: [.unassigned(proposal)])
    #expect(!scene.page.offers("proposed-0"))
  }

  @Test func aModuleOfACourseThatIsGoneIsNotProposed() {
    var scene = Sight.home.scene
    scene.others(write: [
      .assigned(Assignment(course: "gone", module: "traps", mediator: "claire", note: nil))
    ])
    #expect(!scene.page.offers("proposed-0"))
  }

  @Test func continuingLeadsBackToThePageOfTheLesson() {
    var scene = Scene.trying()
    scene.use("skip", "quit", "stay", "contents", "step-1", "back", "back")
    #expect(scene.page.id == "home")
    scene.press(.enter)
    #expect(scene.words.contains("page 1 sur 3"))
  }

  @Test func continuingLeadsBackToTheOpenItem() {
    var scene = Scene.practising()
    scene.use("back", "continue")
    #expect(scene.asked.count == 2)
    #expect(scene.page.option("Je vérifie") != nil)
  }

  @Test func aModuleThatIsReadLeadsToItsExercises() {
    var scene = Scene.finishedReading()
    scene.use("back", "module-small-traps")
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func theRoomLooksForNewsWhileSomebodyIsHere() {
    var (nobody, somebody) = (Scene().room, Scene.begun().room)
    #expect(nobody.tick(at: Scene().now) == [])
    #expect(somebody.tick(at: Scene().now) == [.lookForNews("guest-1")])
  }
}
