import Curriculum
import Exercises
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

/// A second try: fresh where nothing was right, what was right in part stays.
@Suite struct RetryTests {
  private static let retried = wrong(again: true)

  /// Somebody whose first answer had nothing right, at « Essayer encore » or past it.
  private static func wrong(again: Bool) -> Scene {
    var scene = Scene(courses: [FreshCourse.loaded])
    scene.press(.enter)
    scene.use("skip", "continue", "skip", "continue", "practise")
    scene.pick("Il y a un point")
    scene.use("validate")
    if again { scene.use("retry") }
    return scene
  }

  @Test func aWrongAnswerIsFollowedByOtherValuesAndAnotherOrder() {
    let before = Self.wrong(again: false)
    let scene = Self.retried
    let first = before.asked.last?.variant ?? 0
    #expect(scene.words.contains(FreshCourse.fines[(first + 1) % 3]))
    #expect(!scene.words.contains(FreshCourse.fines[first]))
    let shown = scene.room.screen.sitting
    let asked = scene.asked.last.flatMap { asked in
      scene.room.item(asked.item, of: asked.course).map {
        scene.room.presented($0, as: asked, restarts: 0)
      }
    }
    #expect(asked?.blocks.choiceLabels.map(\.sign) != shown?.state.blocks.choiceLabels.map(\.sign))
    #expect(scene.page.choices.first?.options.contains { $0.isChosen } == false)
  }

  @Test func eachTryShowsAnotherVariantThanTheOneBefore() {
    var scene = Self.retried
    var shown = [scene.fine]
    for _ in 0..<4 {
      scene.pick("Il y a un point")
      scene.use("validate", "retry")
      shown.append(scene.fine)
    }
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $0 != $1 })
    #expect(Set(shown).count == 3)
  }

  @Test func afterSomeTriesTheSolutionComesFirst() {
    var scene = Self.retried
    for tries in 2...4 {
      scene.pick("Il y a un point")
      scene.use("validate")
      let main = scene.page.buttons.first { $0.isMain }
      #expect(main?.id == (tries < 3 ? "retry" : "solution"))
      #expect(scene.page.offers("retry"))
      #expect(scene.page.commands.contains { $0.id == "solution" } == (tries < 3))
      if tries < 4 { scene.use("retry") }
    }
    scene.press(.enter)
    #expect(scene.page.buttons.first { $0.isMain }?.id == "retry")
    #expect(
      scene.facts.last
        == .helpShown(HelpShown(asking: scene.attempts[0].asking, help: .example, number: 1)))
  }

  @Test func onlyTheFirstAnswerCounts() {
    var scene = Self.retried
    scene.pick("Il y a peu")
    scene.pick("Il faut payer")
    scene.use("validate")
    #expect(scene.attempts.map { $0.submission } == [1, 2])
    #expect(scene.attempts.last?.outcome == .correct)
    let facts = scene.room.facts(in: FreshCourse.loaded)
    #expect(facts.skills["spot"]?.answers == 1)
    #expect(facts.skills["spot"]?.run == -1)
  }

  @Test func aSecondTryThatIsRightOffersNoHint() {
    var scene = Self.retried
    scene.pick("Il y a peu")
    scene.pick("Il faut payer")
    scene.use("validate")
    #expect(scene.words.contains("Oui"))
    #expect(!scene.words.contains("Un indice est là"))
  }

  @Test func whatWasRightInPartStays() {
    var scene = Self.retried
    let fine = scene.fine
    let options = scene.page.choices.first?.options.map { $0.label }
    scene.pick("Il y a peu")
    scene.use("validate")
    #expect(scene.words.contains("En partie."))
    scene.use("retry")
    #expect(scene.fine == fine)
    #expect(scene.page.choices.first?.options.map { $0.label } == options)
    #expect(scene.page.choices.first?.options.count { $0.isChosen } == 1)
  }

  @Test func afterAStopTheSameTryIsThere() {
    var scene = Self.retried
    let before = scene.page
    scene.cutAndResume()
    #expect(scene.page.blocks == before.blocks)
    #expect(scene.page.id == before.id)
  }

  @Test func afterAStopWhatWasRightInPartIsThere() {
    var scene = Self.retried
    scene.pick("Il y a peu")
    scene.use("validate", "retry")
    let before = scene.page
    scene.cutAndResume()
    #expect(scene.page.blocks == before.blocks)
  }

  @Test func anotherLanguageShowsTheSameTry() {
    var scene = Self.retried
    let place = scene.page.option("Il y a un point")
    let fine = scene.fine
    scene.pick("Il y a peu")
    scene.use("help", "language", "return")
    #expect(scene.page.option("There is a full stop") == place)
    #expect(scene.words.contains("€" + fine.prefix(2)))
    #expect(scene.page.choices.first?.options.count { $0.isChosen } == 1)
    scene.use("help", "language", "return")
    #expect(scene.page.option("Il y a un point") == place)
    #expect(scene.fine == fine)
  }

  @Test func aHintTellsTheValuesThatAreShown() {
    var scene = Self.retried
    let fine = scene.fine
    scene.use("hint")
    #expect(scene.words.contains("Cherchez \(fine)"))
  }

  @Test func anAnswerThatCouldNotBeKeptBeginsNoNewTry() {
    var scene = Self.retried
    let before = scene.fine
    scene.world.keeps = false
    scene.pick("Il y a un point")
    scene.use("validate")
    #expect(scene.page.offers("keep"))
    scene.world.keeps = true
    scene.use("keep", "retry")
    #expect(scene.fine != before)
    #expect(scene.attempts.map { $0.submission } == [1, 2])
  }

  @Test func afterAStopInALessonTheSameTryIsThere() {
    var scene = Scene.trying()
    scene.submit("Je réponds")
    scene.use("retry")
    let before = scene.page
    scene.cutAndResume()
    #expect(scene.page.blocks == before.blocks)
    #expect(scene.page.id == before.id)
    scene.submit("Je vérifie")
    #expect(scene.attempts.map { $0.submission } == [1, 2])
  }

  @Test func lineByLineBothWaysOnHaveANumber() {
    var scene = Scene.trying()
    scene.submit("Je réponds")
    #expect(scene.lines.contains("1. Essayer encore\n2. Continuer"))
  }
}

extension Scene {
  /// Marks an answer by its first words.
  fileprivate mutating func pick(_ option: String) {
    wait(seconds: 10)
    hear(.action(.choose("answer", option: page.option(option) ?? 99)))
  }

  /// The value that the page shows.
  fileprivate var fine: String { FreshCourse.fines.first { words.contains($0) } ?? "none" }

  /// The program is killed, starts again, and the learner goes on.
  fileprivate mutating func cutAndResume() {
    restart()
    use("resume", "continue")
  }
}

extension [Block] {
  /// The labels of the choice, in the order shown.
  fileprivate var choiceLabels: [[Inline]] {
    compactMap { block -> [[Inline]]? in
      if case .control(.choice(let choice)) = block { choice.options.map(\.label) } else { nil }
    }.joined().map { $0 }
  }
}

extension [Inline] {
  /// What a label is about, whatever its values are.
  fileprivate var sign: String {
    let words = compactMap { inline -> String? in
      if case .text(let text) = inline { text.string } else { nil }
    }.joined()
    return String(words.prefix(12))
  }
}
