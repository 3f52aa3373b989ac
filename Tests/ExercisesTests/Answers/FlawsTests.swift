import Testing
import Text

@testable import Exercises

@Suite struct FlawsTests {
  /// An item of a kind: its metadata but `kind`, and what follows the question.
  private func text(_ kind: String, _ metadata: String = "", _ answers: String) -> String {
    "# Titre\n\n```yaml\nkind: \(kind)\n\(metadata)\n```\n\nQue dit-on ?\n\n\(answers)\n"
  }

  /// The flaws of an exercise, each with the mark it stands at.
  private func flaws(
    _ marked: String, values: [String: SafeText] = [:], as kind: any ExerciseKind.Type
  ) throws -> [String] {
    let text = MarkedText(marked)
    return try exercise(text.plain, as: kind).proof(values: values).flaws.map { text.name($0) }
  }

  @Test func typedAnswerThatComparesLikeOneAboveIsNeverReached() throws {
    #expect(
      try flaws(text("text", "", "- [x] Une clé\n1️⃣- [x] une CLE !\n"), as: TypedText.self)
        == ["1️⃣ repeated-answer"])
    #expect(
      try flaws(
        text("text", "", "- [x] oui\n- [ ] clé\n\n  > Non.\n\n1️⃣- [ ] cle\n\n  > Non plus."),
        as: TypedText.self) == ["1️⃣ repeated-answer"])
  }

  @Test func strictToleranceKeepsAnswersApart() throws {
    let strict = "tolerance: {case: false, accents: false, punctuation: false, spaces: false}"
    #expect(
      try flaws(text("text", strict, "- [x] Une clé\n- [x] une cle\n"), as: TypedText.self) == [])
  }

  @Test func answerThatIsLongerThanTheFieldCanNotBeTyped() throws {
    let long = String(repeating: "a", count: 201)
    #expect(
      try flaws(text("text", "", "- [x] mot\n1️⃣- [x] \(long)\n"), as: TypedText.self)
        == ["1️⃣ unreachable-answer"])
  }

  @Test func answerThatNobodyCanTypeIsFound() throws {
    #expect(
      try flaws(text("text", "", "- [x] mot\n1️⃣- [x] <br>\n"), as: TypedText.self)
        == ["1️⃣ unreachable-answer"])
  }

  @Test func blankIsLookedAtLikeATypedAnswer() throws {
    let answers = "**[1]**\n\n1. - [x] rendez-vous\n   1️⃣- [x] Rendez vous"
    #expect(
      try flaws(text("fill", "", answers), as: Fill.self) == ["1️⃣ repeated-answer"])
  }

  @Test func pickedAnswersThatReadAlikeAreFound() throws {
    let fill = "**[1]**\n\n1. - [x] Madame\n   1️⃣- [ ] Madame"
    #expect(try flaws(text("fill", "", fill), as: Fill.self) == ["1️⃣ repeated-answer"])
    let choice = "- [x] Oui\n\n  > Bien.\n\n1️⃣- [ ] Oui\n\n  > Non."
    #expect(try flaws(text("choice", "", choice), as: Choice.self) == ["1️⃣ repeated-answer"])
  }

  @Test func answersThatReadAlikeInAVariantAreFound() throws {
    let choice = "- [x] Oui, {who}\n\n  > Bien.\n\n1️⃣- [ ] Oui, la poste\n\n  > Non."
    let marked = text("choice", "", choice)
    #expect(try flaws(marked, values: ["who": "la mairie"], as: Choice.self) == [])
    #expect(
      try flaws(marked, values: ["who": "la poste"], as: Choice.self) == ["1️⃣ repeated-answer"])
  }

  @Test func choiceOfOneAmongRightAnswersOnlyIsNoChoice() throws {
    let answers = "1️⃣- [x] Oui\n\n  > Bien.\n\n- [x] Non\n\n  > Bien."
    #expect(
      try flaws(text("choice", "choose: one", answers), as: Choice.self) == ["1️⃣ no-wrong-answer"])
    #expect(try flaws(text("choice", "", answers), as: Choice.self) == [])
  }

  @Test func numberThatIsForeseenTwiceIsFound() throws {
    let answers = "- [x] 12,5\n- [x] 12.50\n- [ ] 125\n\n  > Non.\n\n1️⃣- [ ] 125,0\n\n  > Non."
    #expect(
      try flaws(text("number", "answer: {value: 12.5}", answers), as: Number.self)
        == ["1️⃣ repeated-answer"])
  }

  @Test func numberOfAVariantThatDisagreesIsFound() throws {
    let marked = text("number", "answer: {from: 10, to: 12}", "- [x] 11\n1️⃣- [x] {sum}\n")
    #expect(try flaws(marked, values: ["sum": "12"], as: Number.self) == [])
    #expect(try flaws(marked, values: ["sum": "13"], as: Number.self) == ["1️⃣ number-disagrees"])
  }

  @Test func reasonThatNobodyIsToldIsFound() throws {
    #expect(
      try flaws(text("order", "", "1. Ouvrir\n\n   > 1️⃣D'abord.\n\n2. Fermer"), as: Order.self)
        == ["1️⃣ reason-never-told"])
    let groups = "- Où\n\n  > 1️⃣Le lieu.\n\n  - ici\n- Quand\n  - demain"
    #expect(try flaws(text("sort", "", groups), as: Sort.self) == ["1️⃣ reason-never-told"])
  }

  @Test(arguments: [
    ("order", "1️⃣1. Ouvrir\n2. Fermer"), ("sort", "1️⃣- Où\n  - ici\n- Quand\n  - demain"),
    ("rating", "1️⃣- Oui\n- Non"),
    ("match", "| a | b |\n|---|---|\n| 1️⃣un | deux |\n| trois | quatre |"),
  ])
  func exerciseThatAsksNothingIsFound(kind: String, answers: String) throws {
    let marked = text(kind, "", answers).replacing("Que dit-on ?\n\n", with: "")
    let kind = try #require(exerciseKind(named: kind))
    #expect(try flaws(marked, as: kind) == ["1️⃣ no-prompt"])
  }
}
