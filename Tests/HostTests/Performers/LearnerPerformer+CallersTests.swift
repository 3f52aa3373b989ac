import Curriculum
import Learning
import Records
import Testing
import Text

@testable import Host

/// A hand that is raised before a visit, and what a restart finds.
@Suite struct LearnerPerformerCallersTests {
  @Test func theRoomShowsThePlaceAndNothingStaysAfterwards() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (performer, _) = terminal.start()
    let caller = try #require(performer.raisesHand())
    #expect(try terminal.places() == ["Poste 4"])
    #expect(performer.does(.lowerHand(caller)) == [])
    #expect(try terminal.places() == [])
    #expect(try terminal.erased() == [caller])
    performer.close()
  }

  @Test func ofTwoHandsTheOneThatIsLoweredGoes() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (performer, _) = terminal.start()
    let first = try #require(performer.raisesHand())
    let second = try #require(performer.raisesHand())
    _ = performer.does(.lowerHand(first))
    #expect(try terminal.places() == ["Poste 4"])
    #expect(try terminal.erased() == [first])
    _ = performer.does(.lowerHand(second))
    #expect(try terminal.places() == [])
    performer.close()
  }

  @Test func aMediatorWhoCameByIsHeardOf() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (performer, _) = terminal.start()
    let caller = try #require(performer.raisesHand())
    _ = performer.does(.lookForNews(caller))
    try terminal.mediatorComesBy()
    guard case .arrived(let events)? = performer.does(.lookForNews(caller)).first else {
      Issue.record("Nothing arrived.")
      return
    }
    #expect(events.count == 2)
    performer.close()
  }

  @Test func neitherTheEndOfTheProgramNorItsDeathLeavesACaller() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (first, _) = terminal.start()
    _ = first.raisesHand()
    first.close()
    #expect(try terminal.places() == [])
    let (second, _) = terminal.start()
    _ = second.raisesHand()
    let (third, cut) = terminal.start(again: true)
    #expect(try terminal.places() == [])
    #expect(cut == nil)
    for performer in [second, third] { performer.close() }
  }

  @Test func aCallLeavesAVisitThatWasCutToBeOpenedAgain() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (first, _) = terminal.start()
    let learner = try #require(first.opensVisit())
    let (second, cut) = terminal.start(again: true)
    #expect(cut == .withoutCard)
    let caller = try #require(second.raisesHand())
    _ = second.does(.lowerHand(caller))
    guard case .opened(let visit)? = second.does(.resumeGuest(Terminal4.opening("again"))).first
    else {
      Issue.record("The visit is gone.")
      return
    }
    #expect(visit.learner == learner)
    for performer in [first, second] { performer.close() }
  }

  @Test func aRestartTellsThatAVisitWithACardWasCut() throws {
    let scratch = try Scratch()
    let terminal = try Terminal4(in: scratch)
    let (first, _) = terminal.start()
    let learner = try #require(first.opensVisit())
    _ = first.does(.makeCard(learner))
    let (second, cut) = terminal.start(again: true)
    #expect(cut == .withCard)
    let (third, none) = terminal.start(again: true)
    #expect(none == nil)
    for performer in [first, second, third] { performer.close() }
  }
}
