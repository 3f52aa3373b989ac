import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Host
@testable import Mediation
@testable import ProgressStore

/// The room reads only what changed, and knows the same as a room that reads everything.
struct MediatorPerformerReadTests {
  private let desk: DeskAtWork

  init() throws {
    desk = try DeskAtWork()
    for learner in ["anna", "bela", "cleo"] as [LearnerID] {
      try desk.takesACard(learner)
      try desk.answers(learner, "k1", rightly: true)
    }
    desk.look()
  }

  /// Looks, and compares with a room that reads everything; answers whose histories were read.
  private func look() -> Set<LearnerID> {
    let count = desk.effects.count
    desk.look()
    let afresh = desk.readAfresh()
    #expect(desk.room.standings == afresh.standings)
    #expect(desk.room.learners == afresh.learners)
    #expect(desk.room.rows == afresh.rows)
    #expect(desk.room.standings.count == desk.room.learners.count)
    let read = desk.effects[count...].flatMap { effect -> [LearnerID] in
      if case .readHistories(let learners) = effect { learners } else { [] }
    }
    #expect(read.count == Set(read).count)
    return Set(read)
  }

  @Test func whoDidSomethingIsReadAndNobodyElse() throws {
    #expect(look() == [])
    let before = desk.room.standings["bela"]
    try desk.answers("bela", "k2", rightly: false)
    #expect(look() == ["bela"])
    #expect(desk.room.standings["bela"] != before)
    #expect(look() == [])
  }

  @Test func aConsentTakenBackAndGivenAgain() throws {
    try desk.happens(.consentChanged(ConsentChanged(isGiven: false, wording: 1)), to: "anna")
    #expect(look() == [])
    #expect(desk.room.standings["anna"] == nil)
    try desk.answers("anna", "k2", rightly: true)
    #expect(look() == [])
    try desk.happens(.consentChanged(ConsentChanged(isGiven: true, wording: 1)), to: "anna")
    #expect(look() == ["anna"])
  }

  @Test func anErasure() throws {
    try desk.store.erase("cleo")
    #expect(look() == [])
    #expect(Set(desk.room.standings.keys) == ["anna", "bela"])
  }

  @Test func aJoinedCard() throws {
    var random = SystemRandomNumberGenerator()
    let visit = try desk.store.join(
      "bela", into: "anna", at: SystemClock().moment(), using: &random)
    #expect(visit == nil)
    #expect(look() == ["anna"])
    #expect(Set(desk.room.standings.keys) == ["anna", "cleo"])
  }

  @Test func aLateMergeOfWhatWasBefore() throws {
    let other = try ProgressStore.inMemory(settings: DeskAtWork.settings(machine: "machine-2"))
    var random = SystemRandomNumberGenerator()
    let yesterday = Moment(
      milliseconds: SystemClock().moment().milliseconds - 86_400_000, zoneMinutes: 60)
    let early = try other.append(
      DeskAtWork.answer("k0", rightly: false), for: "cleo", at: yesterday, using: &random)
    _ = try desk.store.merge(early, erased: ["bela"], at: SystemClock().moment())
    #expect(look() == ["cleo"])
    #expect(Set(desk.room.standings.keys) == ["anna", "cleo"])
  }

  @Test func whatTheDeskItselfWrites() throws {
    desk.hear(.action(.press("people")))
    desk.hear(.action(.row("found", row: 0, action: 0)))
    let learner = try #require(desk.room.learners.first?.learner)
    desk.hear(.action(.press("visit")))
    desk.hear(.action(.press("back")))
    #expect(look().subtracting([learner]) == [])
  }
}

extension DeskAtWork {
  /// A learner is asked something, and answers.
  fileprivate func answers(_ learner: LearnerID, _ asking: AskingID, rightly: Bool) throws {
    for body in Self.answer(asking, rightly: rightly) { try happens(body, to: learner) }
  }

  /// A question and its answer, as facts.
  fileprivate static func answer(_ asking: AskingID, rightly isRight: Bool) -> [EventBody] {
    guard let course, let module = course.moduleList.first, let skill = module.skills.first
    else { return [] }
    let asked = Asked(
      asking: asking, session: "sitting", context: .practice, course: course.id,
      module: module.id, item: "item", revision: ContentHash(of: [1]), skills: [skill],
      level: .lowest, expectedSeconds: 30, variant: 0, seed: 1, language: .french, decision: nil)
    let attempt = Attempt(
      asking: asking, submission: 1, response: "{}", summary: "Je vérifie",
      outcome: isRight ? .correct : .incorrect("trusts-link"), help: .none,
      milliseconds: 12_000, language: .french)
    return [.asked(asked), .answered(attempt)]
  }
}
