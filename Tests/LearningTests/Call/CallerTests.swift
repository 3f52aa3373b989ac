import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// Calling before a visit is open, which is where people are locked out.
@Suite struct CallerTests {
  @Test(arguments: [Sight.signIn, .code, .wrongCode, .lostCard])
  func whoIsLockedOutCalls(_ sight: Sight) {
    var scene = sight.scene
    let page = scene.page.id
    scene.use("call")
    #expect(scene.words.contains("Un médiateur verra votre place : Poste 4."))
    scene.press(.enter)
    #expect(scene.page.id == page)
    #expect(
      scene.page.statuses == ["C'est fait. Quelqu'un va venir. Vous pouvez continuer en attendant."]
    )
    #expect(scene.callers == 1)
  }

  @Test func theHandIsLoweredByTheSameWord() {
    var scene = Sight.calledOutside.scene
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Ne plus appeler")
    scene.use("call")
    #expect(scene.page.statuses == ["L'appel est annulé."])
    #expect(scene.callers == 0)
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Appeler")
  }

  @Test func nothingStaysOfTheCallOfWhoComesIn() {
    var scene = Sight.calledOutside.scene
    scene.hear(.action(.edit("pin", "1954")))
    scene.use("open")
    #expect(scene.page.id == "home")
    #expect(scene.callers == 0)
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Appeler")
  }

  @Test(arguments: [ControlID("quit"), "back"])
  func norOfWhoGoesBackToTheWelcome(_ way: ControlID) {
    var scene = Sight.calledOutside.scene
    scene.use(way)
    #expect(scene.page.id == "welcome")
    #expect(scene.callers == 0)
    #expect(scene.page.statuses == [])
  }

  @Test func norOfWhoWalksAwayWhichTakesHalfAnHour() {
    var scene = Sight.calledOutside.scene
    scene.waitAlone(minutes: 29)
    #expect(scene.callers == 1)
    #expect(scene.words.contains("Vous avez appelé. Quelqu'un va venir."))
    scene.waitAlone(minutes: 2)
    #expect(scene.page.id == "welcome")
    #expect(scene.callers == 0)
  }

  @Test func whoCameByEndsTheCall() {
    var scene = Sight.calledOutside.scene
    scene.others(write: [.visited(Visited(mediator: "claire", skill: nil))])
    #expect(scene.callers == 0)
    #expect(scene.page.statuses == [])
    #expect(scene.page.id == "sign-in-pin")
  }

  @Test func theRoomLooksWhetherSomebodyCame() {
    var scene = Sight.calledOutside.scene
    scene.waitAlone(minutes: 0.1)
    guard case .lookForNews(let caller)? = scene.effects.last else {
      Issue.record("\(scene.effects)")
      return
    }
    #expect(caller == scene.room.caller)
  }

  @Test func aCallThatComesTooLateLeavesNothing() {
    var scene = Sight.code.scene
    scene.answersAtOnce = false
    scene.use("call", "call-now", "quit")
    scene.answer()
    #expect(scene.page.id == "welcome")
    #expect(scene.callers == 0)
    #expect(scene.page.statuses == [])
  }

  @Test func twoPressesRaiseOneHand() {
    var scene = Sight.code.scene
    scene.answersAtOnce = false
    scene.use("call", "call-now", "call-now")
    scene.answer()
    #expect(scene.callers == 1)
  }

  @Test func aCallThatDoesNotGoOutIsTold() {
    var scene = Sight.code.scene
    scene.world.keeps = false
    scene.use("call", "call-now")
    #expect(
      scene.page.statuses == [
        "L'appel n'a pas pu partir. Levez la main, ou demandez à quelqu'un ici."
      ])
  }
}

extension Scene {
  /// How many call without a visit.
  fileprivate var callers: Int {
    Set(world.events.compactMap { $0.content?.learner }.filter { $0.rawValue.hasPrefix("caller") })
      .count
  }
}
