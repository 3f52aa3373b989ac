import Testing

@testable import Exercises

@Suite struct CutAnswersTests {
  private let head = "# Titre\n\n```yaml\nkind: choice\n```\n\nQue dit-on ?\n\n"

  @Test func feedbackWithoutIndentIsToldWhereItStands() {
    let answers = "- [ ] Oui\n\n1️⃣> Non.\n\n- [x] Non\n\n  > Bien.\n"
    #expect(
      problems(in: head + answers, as: Choice.self).contains("1️⃣ answers-cut"))
  }

  @Test func lastFeedbackWithoutIndentIsToldInThePlaceOfAMissingList() {
    #expect(
      problems(in: head + "- [ ] Oui\n\n  > Non.\n\n- [x] Non\n\n1️⃣> Bien.\n", as: Choice.self)
        == ["1️⃣ answers-cut"])
  }

  @Test func feedbackOfABlankWithoutIndentIsFound() {
    let answers = "**[1]**\n\n1. - [x] Madame\n   - [ ] Salut\n\n1️⃣> Un ami.\n"
    #expect(problems(in: head + answers, as: Fill.self) == ["1️⃣ answers-cut"])
  }
}
