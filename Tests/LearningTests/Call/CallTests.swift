import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct CallTests {
  @Test func aHandIsRaisedAfterAYesOnly() {
    var scene = Sight.call.scene
    #expect(scene.hands == [])
    scene.press(.enter)
    #expect(scene.hands == [true])
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
    #expect(
      scene.page.statuses == ["C'est fait. Quelqu'un va venir. Vous pouvez continuer en attendant."]
    )
  }

  @Test func aRaisedHandIsLoweredAtOnce() {
    var scene = Sight.called.scene
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Ne plus appeler")
    scene.use("call")
    #expect(scene.hands == [true, false])
    #expect(scene.page.statuses == ["L'appel est annulé."])
  }

  @Test func aVisitLowersTheHand() {
    var scene = Sight.called.scene
    scene.others(write: [.visited(Visited(mediator: "claire", skill: nil))])
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Appeler")
  }

  @Test func thatSomebodyComesIsNoLongerSaidWhenTheyCame() {
    var scene = Sight.called.scene
    scene.others(write: [.visited(Visited(mediator: "claire", skill: nil))])
    #expect(scene.page.statuses == [])
  }

  @Test func withoutAMediatorOneIsSentToSomebodyThere() {
    var scene = Sight.callAlone.scene
    #expect(scene.words.contains("Demandez à quelqu'un ici."))
    #expect(!scene.page.offers("call-now"))
    scene.press(.enter)
    #expect(scene.page.id.rawValue.hasPrefix("practice-"))
  }

  @Test func aCallThatDoesNotGoOutIsTold() {
    var scene = Sight.call.scene
    scene.world.keeps = false
    scene.use("call-now")
    #expect(
      scene.page.statuses == [
        "L'appel n'a pas pu partir. Levez la main, ou demandez à quelqu'un ici."
      ])
    #expect(scene.hands == [])
  }

  @Test func aLoweringThatIsNotKeptIsNotTold() {
    var scene = Sight.called.scene
    scene.world.keeps = false
    scene.use("call")
    #expect(scene.page.statuses != ["L'appel est annulé."])
    #expect(scene.page.commands.first { $0.id == "call" }?.label == "Ne plus appeler")
  }
}

extension Scene {
  /// The hands that were raised and lowered.
  fileprivate var hands: [Bool] {
    facts.compactMap { fact in
      if case .handChanged(let hand) = fact { hand.isRaised } else { nil }
    }
  }
}
