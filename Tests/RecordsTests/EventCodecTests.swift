import Curriculum
import Testing
import Text

@testable import Records

@Suite struct EventCodecTests {
  static let hash = ContentHash(of: [1])
  static let decision = DecisionRecord(
    rule: "N1", interpretation: ["L1"], alsoTrue: ["N2"], skill: "trier", level: .lowest, help: 1,
    facts: [DecisionFact("E", .infinity), DecisionFact("run", -2)],
    thresholds: [DecisionThreshold("M1.evidence", 80, source: .author)], rulesHash: hash,
    courseHash: hash, seenEvents: 12)
  static let assignment = Assignment(
    course: "c", module: "m", mediator: "md", note: "Avant votre rendez-vous du 28.")
  static let place = LessonPlace(course: "c", module: "m", lesson: "l")
  static let bodies: [EventBody] = [
    .sessionOpened(
      SessionOpened(session: "s", place: "Poste 4", language: .french, isInPairs: true)),
    .sessionClosed(SessionClosed(session: "s", reason: .idle)),
    .cardMade(CardMade(hasPIN: true)),
    .consentChanged(ConsentChanged(isGiven: true, wording: 2)),
    .stepReached(StepReached(place: place, step: "st")),
    .lessonFinished(LessonFinished(place: place)),
    .asked(
      Asked(
        asking: "a", session: "s", context: .practice, course: "c", module: "m", item: "i",
        revision: hash, skills: ["trier", "lire"], level: .highest, expectedSeconds: 40,
        variant: 2, seed: .max, language: .english, decision: decision)),
    .helpShown(HelpShown(asking: "a", help: .hint, number: 2)),
    .answered(attempt(.partly(share: 0.5))), .answered(attempt(.correct)),
    .answered(attempt(.incorrect(nil))), .answered(attempt(.incorrect("stop"))),
    .answered(attempt(.recorded)), .answered(attempt(.awaitingReview)),
    .skipped(Skipped(asking: "a")),
    .proposalAnswered(ProposalAnswered(rule: "W1", skill: "trier", isAccepted: false)),
    .handChanged(HandChanged(session: "s", isRaised: true)),
    .visited(Visited(mediator: "md", skill: nil)), .visited(Visited(mediator: "md", skill: "lire")),
    .assigned(assignment), .unassigned(assignment),
    .wayTold(WayTold(course: "c", module: "m", way: .wasShown)),
    .realUseTold(RealUseTold(course: "c", skill: "trier", use: .noOccasion)),
    .confidenceTold(ConfidenceTold(course: "c", module: "m", moment: .end, step: 4)),
    .questionPassed(QuestionPassed(.way, course: "c", module: "m", skill: nil)),
    .questionPassed(QuestionPassed(.realUse, course: "c", module: nil, skill: "trier")),
    .pairingChanged(PairingChanged(session: "s", isInPairs: true)),
    .bookmarkChanged(BookmarkChanged(place: place, step: "st", isSet: true)),
    .placementStarted(PlacementStarted(course: "c", module: "m", mediator: "md")),
    .placementStarted(PlacementStarted(course: "c", module: "m", mediator: nil)),
    .placementEnded(PlacementEnded(course: "c", module: "m")),
    .rulesChanged(RulesChanged(mediator: "md", course: "c", overrides: "target: 2\n")),
    .autonomyConfirmed(
      AutonomyConfirmed(mediator: "md", course: "c", module: "m", degree: .guidedWhenNeeded)),
  ]

  static func attempt(_ outcome: Outcome) -> Attempt {
    Attempt(
      asking: "a", submission: 1, response: #"{"text":"« Ça / va »"}"#, summary: "Ça va\nbien",
      outcome: outcome, help: .person, milliseconds: 12_345, language: .french)
  }

  @Test(arguments: bodies)
  func whatIsWrittenIsReadBack(body: EventBody) {
    let (type, version, payload) = EventCodec.encode(body)
    #expect(EventCodec.decode(content(type, version, payload)) == body)
    #expect(EventCodec.encode(body).payload == payload)
  }

  @Test func everyKindIsTried() {
    #expect(
      Set(Self.bodies.map { EventCodec.encode($0).type.rawValue })
        == Set(EventKind.allCases.map(\.rawValue)))
  }

  @Test func thePayloadIsPlainJSONWithItsKeysInOrder() {
    let payload = EventCodec.encode(.handChanged(HandChanged(session: "s/1", isRaised: true)))
      .payload
    #expect(String(decoding: payload, as: UTF8.self) == #"{"isRaised":true,"session":"s/1"}"#)
  }

  @Test func whatThisProgramDoesNotKnowIsNotGuessedAt() {
    let (type, version, payload) = EventCodec.encode(.skipped(Skipped(asking: "a")))
    #expect(EventCodec.decode(content(EventType(rawValue: "danced"), 1, payload)) == nil)
    #expect(EventCodec.decode(content(type, version + 1, payload)) == nil)
    for bytes in [[], Array("{}".utf8), Array("[1]".utf8), [0xFF, 0], Array(payload.dropLast())] {
      #expect(EventCodec.decode(content(type, version, bytes)) == nil)
    }
  }

  private func content(_ type: EventType, _ version: Int, _ payload: [UInt8]) -> Event.Content {
    Event.Content(
      learner: "l1",
      time: EventTime(milliseconds: 0, counter: 0, day: LocalDay(number: 0), zoneMinutes: 0),
      type: type, version: version, payload: payload)
  }
}
