import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct JourneyTests {
  private let place = LessonPlace(course: "small", module: "traps", lesson: "recognise")

  private func attempt(_ outcome: Outcome, submission: Int = 1) -> EventBody {
    .answered(
      Attempt(
        asking: "asking-1", submission: submission, response: "{}", summary: "", outcome: outcome,
        help: .none, milliseconds: 1000, language: .french))
  }

  private func asked(_ context: Asked.Context = .practice) -> EventBody {
    .asked(
      Asked(
        asking: "asking-1", session: "s", context: context, course: "small", module: "traps",
        item: "spot-1", revision: ContentHash(of: []), skills: ["spot"], level: .lowest,
        expectedSeconds: 30, variant: 0, seed: 1, language: .french, decision: nil))
  }

  private func journey(_ facts: EventBody...) -> Journey {
    facts.reduce(into: Journey()) { $0.observe($1) }
  }

  @Test func aFinishedLessonIsNoLongerBeingRead() {
    let reached = EventBody.stepReached(StepReached(place: place, step: "look"))
    #expect(journey(reached).reading == place)
    let finished = journey(reached, .lessonFinished(LessonFinished(place: place)))
    #expect(finished.reading == nil)
    #expect(finished.finished == [place])
  }

  @Test func oneIsWhereOneWasLast() {
    let reached = EventBody.stepReached(StepReached(place: place, step: "look"))
    let finished = EventBody.lessonFinished(LessonFinished(place: place))
    #expect(journey(reached, asked()).reading == nil)
    #expect(journey(asked(), reached).reading == place)
    #expect(journey(reached, asked(.lesson)).reading == place)
    #expect(journey(finished, reached).reading == place)
    #expect(journey(finished, reached, asked()).reading == nil)
  }

  @Test func anItemStaysOpenUntilItIsRight() {
    #expect(journey(asked(), attempt(.incorrect(nil))).openAsking?.submissions == 1)
    #expect(
      journey(asked(), attempt(.incorrect(nil)), attempt(.correct, submission: 2)).openAsking == nil
    )
    #expect(journey(asked(), .skipped(Skipped(asking: "asking-1"))).openAsking == nil)
  }

  @Test func anAnswerWithoutARightOneClosesTheItem() {
    #expect(journey(asked(), attempt(.recorded)).openAsking == nil)
    #expect(journey(asked(), attempt(.awaitingReview)).openAsking == nil)
  }

  @Test func onlyFirstAnswersOfPracticeAreCounted() {
    let first = journey(asked(), attempt(.incorrect(nil)), attempt(.correct, submission: 2))
    #expect(first.answersThisSession == 1)
    #expect(journey(asked(.lesson), attempt(.correct)).answersThisSession == 0)
  }

  @Test func aNewSittingLowersTheHandAndCountsAnew() {
    let raised = EventBody.handChanged(HandChanged(session: "s", isRaised: true))
    let opened = EventBody.sessionOpened(
      SessionOpened(session: "t", place: "Poste 4", language: .french, isInPairs: false))
    #expect(journey(raised).isHandRaised)
    #expect(!journey(raised, opened).isHandRaised)
    #expect(journey(asked(), attempt(.correct), opened).answersThisSession == 0)
  }

  @Test func lateFactsAreFoldedAtTheirPlace() {
    var scene = Scene.withCard()
    scene.consent(true)
    #expect(scene.room.visit?.journey.consent == true)
    var elsewhere = World()
    let early = elsewhere.write(
      [.consentChanged(ConsentChanged(isGiven: false, wording: 1))],
      for: scene.room.learner ?? "", at: Scene().now.moment, on: "poste-9")
    scene.hear(.arrived(early))
    #expect(scene.room.visit?.journey.consent == true)
  }

  @Test func factsOfOneMomentAreFoldedByMachineInWhateverOrderTheyArrive() {
    let yes = consent(true, on: "poste-8")
    let no = consent(false, on: "poste-9")
    for events in [[yes, no], [no, yes]] {
      var scene = Scene.withCard()
      for event in events { scene.hear(.arrived([event])) }
      #expect(scene.room.visit?.journey.consent == false)
    }
  }

  /// A change of consent far in the future, always at the same moment.
  private func consent(_ isGiven: Bool, on device: DeviceID) -> Event {
    let (type, version, payload) = EventCodec.encode(
      .consentChanged(ConsentChanged(isGiven: isGiven, wording: 1)))
    let moment = Moment(milliseconds: 4_000_000_000_000, zoneMinutes: 0)
    return Event(
      device: device, sequence: 1, id: EventID(rawValue: device.rawValue),
      content: Event.Content(
        learner: "learner", time: EventTime(at: moment, after: nil), type: type,
        version: version, payload: payload))
  }
}
