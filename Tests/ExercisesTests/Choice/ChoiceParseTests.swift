import Testing

@testable import Exercises

@Suite struct ChoiceParseTests {
  private func found(_ text: String) -> [String] {
    problems(in: text, as: Choice.self)
  }

  @Test func exerciseWithoutAListAsksNothing() {
    #expect(found("1️⃣Que faites-vous ?") == ["1️⃣ no-answers"])
    #expect(found("") == ["1:1 no-answers"])
  }

  @Test func answerWithoutFeedbackIsAProblem() {
    #expect(
      found("Quoi ?\n\n- [x] a\n\n  > Oui.\n\n1️⃣- [ ] b") == ["1️⃣ answer-without-feedback"])
  }

  @Test func answerWithoutAMarkIsAProblem() {
    #expect(
      found("Quoi ?\n\n- [x] a\n\n  > Oui.\n\n1️⃣- b\n\n  > Non.") == ["1️⃣ unmarked-answer"])
  }

  @Test func noRightAnswerIsAProblem() {
    #expect(
      found("1️⃣Quoi ?\n\n- [ ] a\n\n  > Non.\n\n- [ ] b\n\n  > Non.") == ["1️⃣ no-right-answer"])
  }

  @Test func questionIsAsked() {
    #expect(found("1️⃣- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.") == ["1️⃣ no-prompt"])
  }

  @Test func textAfterTheAnswersIsAProblem() {
    #expect(
      found("Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.\n\n1️⃣Encore.")
        == ["1️⃣ answers-cut"])
  }

  @Test func secondParagraphInAnAnswerIsAProblem() {
    #expect(
      found("Quoi ?\n\n- [x] a\n\n  1️⃣Oui.\n\n  > Oui.\n\n- [ ] b\n\n  > Non.")
        == ["1️⃣ unexpected-in-answer"])
  }

  @Test func oneMisconceptionAnAnswer() {
    let answers = "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non."
    #expect(
      found("```yaml\n1️⃣misconceptions: [x]\n```\n\n\(answers)") == ["1️⃣ misconception-count"])
    #expect(
      found("```yaml\n1️⃣misconceptions: [x, y]\n```\n\n\(answers)")
        == ["1️⃣ misconception-of-right"])
    #expect(found("```yaml\nmisconceptions: [~, y]\n```\n\n\(answers)") == [])
  }

  @Test func chooseIsOneOrMany() {
    let answers = "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non."
    #expect(found("```yaml\n1️⃣choose: mnay\n```\n\n\(answers)") == ["1️⃣ unknown-value"])
    #expect(found("```yaml\nchoose: many\n```\n\n\(answers)") == [])
  }

  @Test func translationIsMatchedByPosition() throws {
    let first = try exercise(
      "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.", as: Choice.self)
    #expect(
      problems(inTranslation: "What?\n\n- A\n\n  > Yes.\n\n- B\n\n  > No.", of: first) == [])
    #expect(
      problems(inTranslation: "1️⃣What?\n\n- A\n\n  > Yes.", of: first)
        == ["1️⃣ choice-too-few", "1️⃣ translation-shape"])
    #expect(
      problems(inTranslation: "What?\n\n1️⃣- [ ] A\n\n  > Yes.\n\n2️⃣- [x] B\n\n  > No.", of: first)
        == ["1️⃣ translation-mark", "2️⃣ translation-mark"])
  }

  @Test func translationHasNoKeysOfItsOwn() throws {
    let first = try exercise(
      "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non.", as: Choice.self)
    let words = "```yaml\n1️⃣shuffle: true\n```\n\nWhat?\n\n- A\n\n  > Yes.\n\n- B\n\n  > No."
    #expect(problems(inTranslation: words, of: first) == ["1️⃣ unknown-key"])
  }
}
