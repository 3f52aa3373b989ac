import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct QuitTests {
  @Test func leavingErasesAVisitWithoutACard() {
    var scene = Sight.quit.scene
    #expect(scene.words.contains("Votre travail sera effacé."))
    scene.press(.enter)
    #expect(scene.page.id == "welcome")
    #expect(scene.facts == [])
    #expect(scene.room.learner == nil)
  }

  @Test func leavingKeepsAVisitWithACard() {
    var scene = Sight.quitWithCard.scene
    #expect(scene.words.contains("tulipe velo sept"))
    scene.use("end")
    #expect(scene.page.id == "welcome")
    guard case .sessionClosed(let closing)? = scene.facts.last else {
      Issue.record("\(scene.facts)")
      return
    }
    #expect(closing.reason == .left)
  }

  @Test func stayingGoesBackAndSoDoesRetour() {
    for key in [Key.down, .character("r")] {
      var scene = Sight.quit.scene
      scene.press(key)
      if key == .down { scene.press(.enter) }
      #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    }
  }

  @Test func aLastOfferOfACardStandsThereAfterASuccess() {
    var scene = Sight.feedbackRight.scene
    scene.use("quit", "keep")
    #expect(scene.page.id == "keep")
  }

  @Test func whatWasNotKeptIsTriedOnceMore() {
    var scene = Scene.practising()
    scene.world.keeps = false
    scene.use("hint")
    scene.answersAtOnce = false
    scene.use("quit", "end")
    guard case .record(let bodies, _, _)? = scene.waiting.first, case .leave? = scene.waiting.last
    else {
      Issue.record("\(scene.waiting)")
      return
    }
    #expect(bodies.count == 1)
  }

  @Test func nothingOfTheVisitIsLeftForTheNextPerson() {
    var scene = Sight.quitWithCard.scene
    scene.use("end", "start")
    #expect(!scene.words.contains("tulipe"))
    #expect(scene.page.id == "warm-up-enter")
    scene.use("back")
    #expect(scene.words.contains("Bonjour."))
  }

  @Test func theNextPersonFindsTheLanguageOfThePlace() {
    var scene = Scene()
    scene.use("language", "start")
    #expect(scene.words.contains("Enter"))
    scene.use("quit", "end")
    #expect(scene.words.contains("Bonjour."))
  }

  @Test func theVisitCanBeEndedFromOutside() {
    var room = Scene.practising().room
    let effects = room.leave(because: .idle, at: Scene().now)
    guard case .leave("guest-1", _, .idle)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    var nobody = Scene().room
    #expect(nobody.leave(because: .idle, at: Scene().now) == [])
  }
}
