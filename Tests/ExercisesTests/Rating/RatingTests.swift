import Curriculum
import Interface
import Testing
import Text

@testable import Exercises

@Suite struct RatingTests {
  private let text = "Comment ?\n\n- mal\n- moyen\n- bien"

  @Test func everyStepIsRecordedAndNoneIsScored() throws {
    for step in 0..<3 {
      var state = try exercise(text, as: Rating.self).presented(presentation())
      state.apply(.choose("answer", option: step))
      #expect(state.check() == Checked(.recorded))
      #expect(state.summary.string == ["mal", "moyen", "bien"][step])
    }
  }

  @Test func stepsKeepTheAuthorsOrder() throws {
    for seed in 0..<20 as Range<UInt64> {
      let state = try exercise(text, as: Rating.self).presented(presentation(seed: seed))
      guard case .control(.choice(let choice))? = state.blocks.last else { throw ExpectedAChoice() }
      #expect(
        choice.options.map { $0.label } == [[.text("mal")], [.text("moyen")], [.text("bien")]])
    }
  }

  private struct ExpectedAChoice: Error {}

  @Test func thereIsNoSolution() throws {
    #expect(try exercise(text, as: Rating.self).presented(presentation()).solution == nil)
  }

  @Test func stepIsNeverMarked() {
    #expect(problems(in: "Comment ?\n\n- a\n1️⃣- [x] b", as: Rating.self) == ["1️⃣ marked-step"])
    #expect(problems(in: "1️⃣Comment ?", as: Rating.self) == ["1️⃣ no-steps"])
  }
}
