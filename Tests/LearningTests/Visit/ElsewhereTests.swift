import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// The same card open at two places.
@Suite struct ElsewhereTests {
  private let notice = "Votre carte est aussi ouverte à une autre place : Poste 9. Tout est gardé."

  @Test func whoWasThereFirstIsToldOnce() {
    var scene = Sight.elsewhere.scene
    #expect(scene.page.statuses == [notice])
    scene.use("continue")
    #expect(scene.page.statuses == [])
    scene.others(write: [.stepReached(StepReached(place: Self.place, step: "one"))])
    #expect(scene.page.statuses == [])
  }

  @Test func whoComesSecondIsToldToo() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("quit", "end")
    scene.opensElsewhere("Poste 9", for: "guest-1")
    scene.signsIn("tulipe velo sept")
    #expect(scene.page.id == "home")
    #expect(scene.page.statuses == [notice])
  }

  @Test func aSittingThatEndedIsNotTold() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("quit", "end")
    scene.opensElsewhere("Poste 9", for: "guest-1")
    scene.closesElsewhere(for: "guest-1")
    scene.signsIn("tulipe velo sept")
    #expect(scene.page.statuses == [])
  }

  @Test func aSittingOfAnotherDayIsNotTold() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("quit", "end")
    scene.opensElsewhere("Poste 9", for: "guest-1")
    scene.wait(seconds: 86_400)
    scene.signsIn("tulipe velo sept")
    #expect(scene.page.statuses == [])
  }

  @Test func whatWasCutOnThisMachineIsNoOtherPlace() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("quit", "end")
    scene.opensElsewhere("Poste 4", for: "guest-1")
    scene.signsIn("tulipe velo sept")
    #expect(scene.page.statuses == [])
  }

  @Test func aHandStaysRaisedWhereItWasRaised() {
    var scene = Scene.withCard()
    scene.consent(false)
    scene.use("call", "call-now")
    scene.opensElsewhere("Poste 9")
    #expect(scene.room.visit?.journey.isHandRaised == true)
    scene.others(write: [.handChanged(HandChanged(session: "elsewhere", isRaised: false))])
    #expect(scene.room.visit?.journey.isHandRaised == true)
  }

  private static let place = LessonPlace(course: "small", module: "traps", lesson: "recognise")
}

extension Scene {
  /// The card is opened at another place too.
  mutating func opensElsewhere(_ place: SafeText) {
    others(write: [Self.opening(at: place)])
  }

  fileprivate mutating func opensElsewhere(_ place: SafeText, for learner: LearnerID) {
    _ = world.write([Self.opening(at: place)], for: learner, at: now.moment, on: "bureau")
  }

  fileprivate mutating func closesElsewhere(for learner: LearnerID) {
    let closing = SessionClosed(session: "elsewhere", reason: .left)
    _ = world.write([.sessionClosed(closing)], for: learner, at: now.moment, on: "bureau")
  }

  /// Opens a visit with the words of a card.
  fileprivate mutating func signsIn(_ card: SafeText) {
    use("card")
    hear(.action(.edit("words", card)))
    use("open")
  }

  private static func opening(at place: SafeText) -> EventBody {
    .sessionOpened(
      SessionOpened(session: "elsewhere", place: place, language: .french, isInPairs: false))
  }
}
