import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct StandingTests {
  private let state = DeskScene.open().room

  private func needs(_ work: Work) -> [Need] { state.standing(of: work.review("a")).needs }

  @Test func aReasonHasHeldSinceItBegan() throws {
    var work = Work("tulip", at: DeskScene.start)
    for _ in 0..<9 where needs(work).isEmpty { work.answer(rightly: false) }
    let first = try #require(needs(work).first)
    #expect(first.reason == .stuck("spot", in: "small"))
    #expect(first.count == 4)
    let refusal = ProposalAnswered(rule: "W1", skill: "spot", isAccepted: false)
    work.happens(.proposalAnswered(refusal))
    #expect(needs(work).first == first)
  }

  @Test func aVisitEndsTheReason() {
    var work = Work("tulip", at: DeskScene.start)
    for _ in 0..<9 { work.answer(rightly: false) }
    #expect(!needs(work).isEmpty)
    work.happens(.visited(Visited(mediator: "claire", skill: nil)))
    #expect(needs(work) == [])
  }

  @Test func whoAlwaysHasHelpIsWorthALook() {
    var work = Work("tulip", at: DeskScene.start)
    for _ in 0..<8 { work.answer(rightly: true, help: .hint) }
    #expect(needs(work).map(\.reason) == [.aided("spot", in: "small")])
    #expect(needs(work).first?.count == 8)
  }

  @Test func theMostPressingReasonComesFirst() {
    let reasons: [Need.Reason] = [
      .idle, .rapid(in: "small"), .left("spot", in: "small"), .unread,
      .aided("spot", in: "small"), .retrying("parcel", in: "small"),
      .stuck("spot", in: "small"),
    ]
    let needs = reasons.map { Need(reason: $0, count: 1, since: 0) }.sorted()
    #expect(needs.map(\.reason) == reasons.reversed())
  }

  @Test func ofTwoAlikeTheLongerComesFirst() {
    let needs = [3, 1, 2].map { Need(reason: .idle, count: 0, since: $0) }.sorted()
    #expect(needs.map(\.since) == [1, 2, 3])
  }

  @Test func aWrittenAnswerWaitsUntilSomebodyCame() {
    var work = Work("tulip", at: DeskScene.start)
    work.answer(rightly: true)
    work.happens(
      .answered(
        Attempt(
          asking: "essay", submission: 1, response: "{}", summary: "Bonjour",
          outcome: .awaitingReview,
          help: .none, milliseconds: 20_000, language: .french)))
    #expect(needs(work).map(\.reason) == [.unread])
    work.happens(.visited(Visited(mediator: "claire", skill: "spot")))
    #expect(needs(work) == [])
  }
}
