import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

/// What every kind must do, so that nothing outside its folder need know it.
@Suite struct ExerciseKindsTests {
  /// Every kind, and every other layout of one.
  static let names = exerciseShapes.map { String(describing: $0) }

  /// The kind, or the layout of one, of a name of Swift: `Choice`.
  static func shape(_ name: String) throws -> any ExerciseKind.Type {
    try #require(exerciseShapes.first { String(describing: $0) == name })
  }

  private func example(of name: String) throws -> Exercise {
    let kind = try Self.shape(name)
    return try exercise(kind.example, as: kind)
  }

  @Test func namesAreUnique() {
    #expect(Set(exerciseKinds.map { $0.name }).count == exerciseKinds.count)
  }

  @Test func layoutBelongsToTheKindThatItIsWrittenUnder() throws {
    for kind in exerciseKinds {
      for layout in kind.layouts.values {
        #expect(layout.name == kind.name)
        let written = try exercise(layout.example, as: kind)
        #expect(written == (try exercise(layout.example, as: layout)))
      }
    }
  }

  @Test(arguments: names) func exampleHasNothingWrongInIt(name: String) throws {
    let kind = try Self.shape(name)
    #expect(Exercise.parse(itemSource(kind.example), as: kind).diagnostics == [])
  }

  @Test(arguments: names) func proofOfTheExampleHolds(name: String) throws {
    let proof = try example(of: name).proof()
    #expect(proof.holds)
    #expect(!proof.isAnsweredWhenBlank)
  }

  @Test(arguments: names) func solutionIsRight(name: String) throws {
    let state = try example(of: name).presented(presentation())
    guard let solution = state.solution else { return withoutSolution(name) }
    #expect(solution.check()?.outcome == .correct)
    #expect(!solution.summary.isEmpty)
  }

  private func withoutSolution(_ name: String) {
    #expect(name == "Rating")
  }

  @Test(arguments: names) func untouchedIsUnanswered(name: String) throws {
    let state = try example(of: name).presented(presentation())
    #expect(!state.isAnswered)
    #expect(state.check() == nil)
    #expect(state.summary == "exercise.unanswered")
  }

  @Test(arguments: names) func everyControlBelongsToTheAnswer(name: String) throws {
    let state = try example(of: name).presented(presentation())
    let controls = state.blocks.flatMap { $0.controls }.filter { !$0.hasPrefix("link/") }
    #expect(!controls.isEmpty)
    #expect(controls.allSatisfy { $0.hasPrefix(ExerciseState.controlPrefix) })
    #expect(Set(controls).count == controls.count)
  }

  @Test(arguments: names) func responseSurvivesJSON(name: String) throws {
    let blank = try example(of: name).presented(presentation())
    let answered = blank.solution ?? blank
    var restored = blank
    let isRestored = restored.restore(answered.responseJSON)
    #expect(isRestored)
    #expect(restored.responseJSON == answered.responseJSON)
  }

  @Test(arguments: names, ["", "[]", "null", "{\"picked\":[99]}", "{\"unknown\":1}"])
  func responseThatDoesNotFitIsRefused(name: String, json: String) throws {
    var state = try example(of: name).presented(presentation())
    let before = state
    if !state.restore(json) { #expect(state == before) }
    #expect(state.check() == nil)
  }

  @Test(arguments: names) func foreignActionChangesNothing(name: String) throws {
    var state = try example(of: name).presented(presentation())
    let before = state
    let actions: [Action] = [
      .press("answer"), .choose("answer", option: 99), .choose("other", option: 0),
      .edit("other", "x"), .move("answer", from: 0, to: 99), .pair("answer", left: 99, right: 0),
      .group("answer", item: 99, group: 0), .mark("answer.99"), .hit("answer"),
    ]
    for action in actions {
      let isDone = state.apply(action)
      #expect(!isDone)
    }
    #expect(state == before)
  }

  @Test(arguments: names) func answeredExerciseStaysAsItIsWhenItIsClosed(name: String) throws {
    var state = try example(of: name).presented(presentation())
    state.presentation.isEnabled = false
    for action in [Action.choose("answer", option: 0), .edit("answer", "x")] {
      let isDone = state.apply(action)
      #expect(!isDone)
    }
    #expect(state.blocks.flatMap { $0.enabledControls } == [])
  }

  @Test(arguments: names) func seedNeverChangesWhatIsRight(name: String) throws {
    let example = try example(of: name)
    let right = example.presented(presentation(seed: 1)).solution?.responseJSON
    for seed in 2..<20 as Range<UInt64> {
      #expect(example.presented(presentation(seed: seed)).solution?.responseJSON == right)
    }
  }

  @Test(arguments: names) func exampleTranslatedByItselfIsTheSameExercise(name: String) throws {
    let kind = try Self.shape(name)
    let words = itemSource(kind.example.withoutOwnKeys, isTranslation: true)
    let translated = try example(of: name).translated(by: words)
    #expect(translated.diagnostics == [])
    #expect(
      translated.exercise?.presented(presentation()).solution?.responseJSON
        == (try example(of: name)).presented(presentation()).solution?.responseJSON)
  }
}
