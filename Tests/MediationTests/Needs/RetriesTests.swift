import Curriculum
import Records
import Testing
import Text

@testable import Mediation

/// Somebody who tries one exercise again and again: one mistake for the rules, many for the room.
@Suite struct RetriesTests {
  private let state = DeskScene.open().room

  private func needs(_ work: Work) -> [Need] { state.standing(of: work.review("a")).needs }

  /// Somebody who gave wrong answers to one exercise of a lesson.
  private func stubborn(tries: Int) -> Work {
    var work = Work("tulip", at: DeskScene.start)
    work.happens(.asked(asked("k1")))
    for number in 0..<tries { work.happens(.answered(attempt("k1", number + 1, .incorrect(nil)))) }
    return work
  }

  @Test func fourTriesAtOneExerciseAreWorthALook() throws {
    #expect(needs(stubborn(tries: 3)) == [])
    let four = try #require(needs(stubborn(tries: 4)).first)
    #expect(four.reason == .retrying("parcel", in: "small"))
    #expect(four.count == 4)
    #expect(state.words(of: four).string.contains("4 essais sur l'exercice"))
    let nine = try #require(needs(stubborn(tries: 9)).first)
    #expect(nine.count == 9)
    #expect(nine.since == four.since)
  }

  @Test func whatIsRightInPartIsATryToo() {
    var work = stubborn(tries: 3)
    work.happens(.answered(attempt("k1", 4, .partly(share: 0.5))))
    #expect(needs(work).count == 1)
  }

  @Test func itIsOverWithTheExerciseTheVisitOrTheSitting() {
    let ends: [EventBody] = [
      .answered(attempt("k1", 5, .correct)), .skipped(Skipped(asking: "k1")), .asked(asked("k2")),
      .visited(Visited(mediator: "claire", skill: nil)),
      .sessionClosed(SessionClosed(session: "sitting", reason: .left)),
    ]
    for end in ends {
      var work = stubborn(tries: 4)
      work.happens(end)
      #expect(needs(work) == [], "\(end)")
    }
  }

  @Test func anAnswerToAnotherExerciseChangesNothing() {
    var work = stubborn(tries: 4)
    work.happens(.answered(attempt("other", 1, .correct)))
    #expect(needs(work).map(\.count) == [4])
  }

  private func asked(_ asking: AskingID) -> Asked {
    Asked(
      asking: asking, session: "sitting", context: .lesson, course: "small", module: "traps",
      item: "parcel", revision: ContentHash(of: []), skills: ["spot"], level: .lowest,
      expectedSeconds: 30, variant: 0, seed: 1, language: .french, decision: nil)
  }

  private func attempt(_ asking: AskingID, _ submission: Int, _ outcome: Outcome) -> Attempt {
    Attempt(
      asking: asking, submission: submission, response: "{}", summary: "Je paie",
      outcome: outcome, help: .none, milliseconds: 9000, language: .french)
  }
}
