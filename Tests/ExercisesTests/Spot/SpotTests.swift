import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct SpotTests {
  private let text = """
    Marquez **bien**.

    > **Message**
    >
    > *Bonjour*, payez **ce soir** avec **la carte**.

    - **ce soir** : il presse.
    - **la carte** : un secret.
    - *Bonjour* : ordinaire.
    """

  private func checked(_ marked: [Int]) throws -> Checked? {
    var state = try exercise(text, as: Spot.self).presented(presentation())
    for index in marked { state.apply(.mark(ControlID(rawValue: "answer.\(index + 1)"))) }
    return state.check()
  }

  @Test func partsOfThePanelCanBeMarkedAndNothingElse() throws {
    let state = try exercise(text, as: Spot.self).presented(presentation())
    #expect(state.blocks.first == .text([.text("Marquez "), .strong([.text("bien")]), .text(".")]))
    #expect(state.blocks.flatMap { $0.controls } == ["answer.3", "answer.1", "answer.2"])
  }

  @Test func innocentPartsLookLikeSuspiciousOnes() throws {
    var state = try exercise(text, as: Spot.self).presented(presentation())
    state.apply(.mark("answer.3"))
    #expect(
      state.blocks.last
        == .panel(
          title: "Message",
          [
            .text([
              .span(MarkableSpan(id: "answer.3", label: "Bonjour", isMarked: true)),
              .text(", payez "),
              .span(MarkableSpan(id: "answer.1", label: "ce soir", isMarked: false)),
              .text(" avec "),
              .span(MarkableSpan(id: "answer.2", label: "la carte", isMarked: false)), .text("."),
            ])
          ]))
  }

  @Test func allSuspiciousPartsAreCorrectAndSayWhy() throws {
    let checked = try checked([0, 1])
    #expect(checked?.outcome == .correct)
    #expect(checked?.feedback.plainText == "ce soir : il presse.\nla carte : un secret.")
  }

  @Test func missingPartIsAShare() throws {
    let checked = try checked([1])
    #expect(checked?.outcome == .partly(share: 0.5))
    #expect(checked?.remarks == [Remark(.missing, ["count": .count(1)])])
  }

  @Test func falseAlarmsAndMissedPartsAreEachExplained() throws {
    let checked = try checked([0, 2])
    #expect(checked?.feedback.plainText == "Bonjour : ordinaire.")
    #expect(checked?.remarks == [Remark(.missing, ["count": .count(1)])])
    #expect(checked?.missed.plainText == "la carte : un secret.")
    #expect(try self.checked([0, 1, 2])?.missed == [])
  }

  @Test func reasonKeepsTheAuthorsOwnSigns() throws {
    let english = text.replacing(" : ", with: ": ")
    var state = try exercise(english, as: Spot.self).presented(presentation())
    state.apply(.mark("answer.3"))
    #expect(state.check()?.feedback.plainText == "Bonjour: ordinaire.")
  }

  @Test func innocentPartTakesBackASuspiciousOne() throws {
    #expect(try checked([0, 1, 2])?.outcome == .partly(share: 0.5))
    #expect(try checked([0, 2])?.outcome == .incorrect(nil))
    #expect(try checked([0, 2])?.feedback.plainText == "Bonjour : ordinaire.")
  }

  @Test func markTwiceIsNoMark() throws {
    #expect(try checked([0, 0]) == nil)
  }

  @Test func everyPartHasItsReason() {
    let message = "Marquez.\n\n> **Message**\n>\n> **a** *b*\n\n"
    #expect(
      problems(in: "Marquez.\n\n> **Message**\n>\n> **a** 1️⃣*b*\n\n- **a** : x", as: Spot.self)
        == ["1️⃣ part-without-reason"])
    #expect(
      problems(in: message + "- **a** : x\n- *b* : y\n1️⃣- *c* : z", as: Spot.self)
        == ["1️⃣ unseen-part"])
    #expect(
      problems(in: message + "- **a** : x\n1️⃣- *b*", as: Spot.self) == ["1️⃣ part-without-reason"])
    #expect(
      problems(in: message + "- **a** : x\n- *b* : y\n1️⃣- c", as: Spot.self) == ["1️⃣ unexpected-part"]
    )
  }

  @Test func samePartTwiceIsAProblem() {
    #expect(
      problems(in: "Marquez.\n\n> **M**\n>\n> **a** 1️⃣**a**\n\n- **a** : x", as: Spot.self)
        == ["1️⃣ repeated-part"])
  }

  @Test func somethingIsSuspicious() {
    #expect(
      problems(in: "Marquez.\n\n> **M**\n>\n> *a*\n\n1️⃣- *a* : x", as: Spot.self)
        == ["1️⃣ nothing-suspicious"])
  }

  @Test func translationMarksTheSameParts() throws {
    let first = try exercise(text, as: Spot.self)
    let words =
      "> **M**\n>\n> *Hello*, *tonight*, **the card**\n\n1️⃣- *tonight*: x\n- **the card**: y\n- *Hello*: z"
    #expect(problems(inTranslation: words, of: first) == ["1️⃣ translation-mark"])
  }

  @Test func valuesStandInParts() throws {
    let text = "> **M**\n>\n> **{when}**\n\n- **{when}** : il presse."
    let state = try exercise(text, as: Spot.self)
      .presented(presentation(), values: ["when": "ce soir"])
    #expect(state.blocks.flatMap { $0.controls } == ["answer.1"])
    #expect(state.solution?.summary == "ce soir")
  }
}
