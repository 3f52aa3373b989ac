import Curriculum
import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct TypedTextTests {
  private let site =
    "Le site des impôts ?\n\n- [x] impots.gouv.fr\n\n- [ ] impots-gouv.fr\n\n  > Un tiret."
  private let strict = "```yaml\ntolerance: {punctuation: false, typos: 0.2}\n```\n\n"
  private let printer = "Quoi ?\n\n- [x] imprimante\n\n- [ ] scanner\n\n  > L'inverse."

  private func checked(_ typed: String, in text: String) throws -> Checked {
    var state = try exercise(text, as: TypedText.self).presented(presentation())
    state.apply(.edit("answer", SafeText(typed)))
    return try #require(state.check())
  }

  @Test func acceptedWordsAreRightWhateverTheirCapitals() throws {
    #expect(try checked(" IMPRIMANTE ", in: printer).outcome == .correct)
  }

  @Test func slipIsRightAndTheSpellingIsSaid() throws {
    let checked = try checked("inprimante", in: printer)
    #expect(checked.outcome == .correct)
    #expect(
      checked.remarks == [Remark(.otherLetter), Remark(.spelled, ["answer": .text("imprimante")])])
  }

  @Test(arguments: [
    ("imprimantes", [ExercisePhrase.letterTooMany, .spelled]),
    ("impimante", [.letterMissing, .spelled]), ("imrpimante", [.lettersSwapped, .spelled]),
    ("Im-pri mante!", []),
  ])
  func slipSaysWhatToLookAt(typed: String, phrases: [ExercisePhrase]) throws {
    let checked = try checked(typed, in: printer)
    #expect(checked.outcome == .correct)
    #expect(checked.remarks.map { $0.phrase } == phrases)
  }

  @Test(arguments: [
    ("{accents: false}", "recu", ExercisePhrase.lookAtAccents),
    ("{case: false}", "REÇU", .lookAtCapitals), ("{spaces: false}", "re çu", .lookAtSpaces),
    ("{punctuation: false}", "reçu.", .lookAtSigns), ("{typos: 0}", "reçut", .letterTooMany),
    ("{typos: 0}", "rçeu", .lettersSwapped), ("{typos: 0}", "reçi", .otherLetter),
  ])
  func whatIsNearlyRightSaysWhatToLookAt(
    tolerance: String, typed: String, phrase: ExercisePhrase
  ) throws {
    let text = "```yaml\ntolerance: \(tolerance)\n```\n\nQuoi ?\n\n- [x] reçu"
    let checked = try checked(typed, in: text)
    #expect(checked.outcome == .incorrect(nil))
    #expect(checked.remarks.map { $0.phrase } == [.nearly, phrase])
  }

  @Test func foreseenWrongWordsHaveTheirFeedback() throws {
    let checked = try checked("Scanner", in: printer)
    #expect(checked.outcome == .incorrect(nil))
    #expect(checked.feedback.plainText == "L'inverse.")
  }

  @Test func misconceptionIsTheOneOfTheSamePlace() throws {
    let named = "```yaml\nmisconceptions: [~, confuses]\n```\n\n\(printer)"
    #expect(try checked("scaner", in: named).outcome == .incorrect("confuses"))
  }

  @Test func otherWordsAreWrongWithoutFeedback() throws {
    #expect(try checked("écran", in: printer) == Checked(.incorrect(nil)))
  }

  @Test func foreseenWrongAddressIsNoSlip() throws {
    #expect(try checked("impots-gouv.fr", in: strict + site).outcome == .incorrect(nil))
    #expect(try checked("impots.gouv.fr", in: strict + site).outcome == .correct)
  }

  @Test func proofFindsWrongWordsThatTheToleranceTakesForRight() throws {
    #expect(try !exercise(site, as: TypedText.self).proof().holds)
    #expect(try exercise(strict + site, as: TypedText.self).proof().holds)
  }

  @Test(arguments: ["", "   "]) func blanksAreNoAnswer(typed: String) throws {
    var state = try exercise(printer, as: TypedText.self).presented(presentation())
    state.apply(.edit("answer", SafeText(typed)))
    #expect(!state.isAnswered)
  }

  @Test func privateTextIsNeverKept() throws {
    let text = "```yaml\nprivate: true\n```\n\nVotre adresse ?\n\n- [x] moi@a.example"
    var state = try exercise(text, as: TypedText.self).presented(presentation())
    state.apply(.edit("answer", "moi@a.example"))
    #expect(state.check()?.outcome == .correct)
    #expect(state.responseJSON == #"{"text":""}"#)
    #expect(state.summary == "exercise.privateAnswer")
  }

  @Test func privateTextSurvivesAChangeOfLanguage() throws {
    let text = "```yaml\nprivate: true\n```\n\nVotre adresse ?\n\n- [x] moi@a.example"
    let french = try exercise(text, as: TypedText.self)
    var state = french.presented(presentation())
    state.apply(.edit("answer", "moi@a.example"))
    #expect(state.switched(to: french.presented(presentation()))?.isAnswered == true)
  }

  @Test func typingIsCutAtTheLimit() throws {
    var state = try exercise(printer, as: TypedText.self).presented(presentation())
    state.apply(.edit("answer", SafeText(String(repeating: "a", count: 1_000))))
    #expect(state.summary.string.count == TypedText.limit)
  }

  @Test func wrongAnswersSayWhy() {
    #expect(
      problems(in: "Quoi ?\n\n- [x] a\n\n1️⃣- [ ] b", as: TypedText.self)
        == ["1️⃣ answer-without-feedback"])
  }

  @Test func typosHaveALimit() {
    let text = "```yaml\n1️⃣tolerance: {typos: 0.9}\n```\n\nQuoi ?\n\n- [x] a"
    #expect(problems(in: text, as: TypedText.self) == ["1️⃣ typos-out-of-range"])
  }

  @Test func unknownToleranceIsAProblem() {
    let text = "```yaml\ntolerance: {1️⃣acents: true}\n```\n\nQuoi ?\n\n- [x] a"
    #expect(problems(in: text, as: TypedText.self) == ["1️⃣ unknown-key"])
  }

  @Test func translationAcceptsOtherWordsAndForeseesTheSameWrongOnes() throws {
    let first = try exercise(printer, as: TypedText.self)
    #expect(
      problems(
        inTranslation: "What?\n\n- [x] printer\n- [x] a printer\n- [ ] scanner\n\n  > No.",
        of: first) == [])
    #expect(
      problems(inTranslation: "1️⃣What?\n\n- [x] printer", of: first) == ["1️⃣ translation-shape"])
  }
}
