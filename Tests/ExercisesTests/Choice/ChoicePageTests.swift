import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct ChoicePageTests {
  private let one = "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.\n\n- [ ] c\n\n  > Non."
  private let many = "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.\n\n- [x] c\n\n  > Oui."

  private func control(of state: ExerciseState) throws -> Interface.Choice {
    guard case .control(.choice(let choice))? = state.blocks.last else {
      throw ExpectedAChoice()
    }
    return choice
  }

  private struct ExpectedAChoice: Error {}

  private func labels(_ state: ExerciseState) throws -> [[Inline]] {
    try control(of: state).options.map { $0.label }
  }

  private func fixed(_ text: String) -> String {
    "```yaml\nshuffle: false\n```\n\n\(text)"
  }

  @Test func questionStandsAboveTheAnswers() throws {
    let state = try exercise(fixed(one), as: Choice.self).presented(presentation())
    #expect(state.blocks.first == .text([.text("Quoi ?")]))
    #expect(try labels(state) == [[.text("a")], [.text("b")], [.text("c")]])
    #expect(try control(of: state).mode == .one)
  }

  @Test func pickIsShownAndReplacesTheOneBefore() throws {
    var state = try exercise(fixed(one), as: Choice.self).presented(presentation())
    state.apply(.choose("answer", option: 2))
    state.apply(.choose("answer", option: 1))
    #expect(try control(of: state).options.map { $0.isChosen } == [false, true, false])
    #expect(state.summary == "b")
  }

  @Test func samePickAgainChangesNothing() throws {
    var state = try exercise(fixed(one), as: Choice.self).presented(presentation())
    state.apply(.choose("answer", option: 2))
    let isDone = state.apply(.choose("answer", option: 2))
    #expect(!isDone)
  }

  @Test func severalPicksAreTakenAndTakenBack() throws {
    var state = try exercise(fixed(many), as: Choice.self).presented(presentation())
    for option in [2, 0, 1, 1] { state.apply(.choose("answer", option: option)) }
    #expect(state.responseJSON == #"{"picked":[0,2]}"#)
    #expect(state.summary == "a · c")
    #expect(state.check()?.outcome == .correct)
    #expect(try control(of: state).mode == .many)
  }

  @Test func orderComesFromTheSeedAndTheResponseFromTheAuthor() throws {
    let exercise = try exercise(one, as: Choice.self)
    let orders = try (0..<30 as Range<UInt64>).map { seed in
      try labels(exercise.presented(presentation(seed: seed)))
    }
    #expect(Set(orders.map { "\($0)" }).count == 6)
    for seed in 0..<30 as Range<UInt64> {
      var state = exercise.presented(presentation(seed: seed))
      let shown = try #require(try labels(state).firstIndex(of: [.text("a")]))
      state.apply(.choose("answer", option: shown))
      #expect(state.responseJSON == #"{"picked":[0]}"#)
    }
  }

  @Test func otherLanguageKeepsOrderAndPicks() throws {
    let french = try exercise(one, as: Choice.self)
    let words = "What?\n\n- A\n\n  > Yes.\n\n- B\n\n  > No.\n\n- C\n\n  > No."
    let english = try #require(
      french.translated(by: itemSource(words, isTranslation: true)).exercise)
    var state = french.presented(presentation(seed: 7))
    state.apply(.choose("answer", option: 1))
    let switched = try #require(state.switched(to: english.presented(presentation(seed: 7))))
    #expect(switched.summary.string == state.summary.string.uppercased())
    #expect(switched.responseJSON == state.responseJSON)
    #expect(try control(of: switched).options.map { $0.isChosen } == [false, true, false])
  }

  @Test func valuesStandInQuestionAnswersAndFeedback() throws {
    let text =
      "Un colis de {carrier} ?\n\n- [x] {carrier}\n\n  > Oui, {carrier}.\n\n- [ ] b\n\n  > Non."
    var state = try exercise(fixed(text), as: Choice.self)
      .presented(presentation(), values: ["carrier": "la poste"])
    #expect(state.blocks.first == .text([.text("Un colis de la poste ?")]))
    #expect(try labels(state)[0] == [.text("la poste")])
    state.apply(.choose("answer", option: 0))
    let said = try #require(state.check()).feedback
    #expect(state.blocks(of: said, scope: "feedback") == [.text([.text("Oui, la poste.")])])
  }

  @Test func longAnswersAreShortenedInTheSummary() throws {
    let long = String(repeating: "très ", count: 300)
    var state = try exercise(
      fixed("Quoi ?\n\n- [x] \(long)\n\n  > Oui.\n\n- [ ] b\n\n  > Non."), as: Choice.self
    ).presented(presentation())
    state.apply(.choose("answer", option: 0))
    #expect(state.summary.string.utf8.count <= ExerciseState.summaryLimit)
  }
}
