import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

/// Finding where to begin: never on a first visit, at most twelve exercises, no verdict.
@Suite struct PlacingTests {
  private static let begun = Sight.placingExercise.scene

  @Test func aFirstVisitOffersNone() {
    var scene = Scene.withCard()
    scene.consent(false)
    #expect(scene.page.id == "home")
    #expect(!scene.page.offers("placement"))
  }

  @Test func aLaterVisitExplainsItBeforeItBegins() {
    let scene = Sight.placingOffer.scene
    #expect(scene.words.contains("Quelques exercices, 12 au plus, disent par où commencer."))
    #expect(scene.words.contains("Rien n'est noté. Vous arrêtez quand vous voulez."))
    #expect(scene.page.buttons.map { $0.id } == ["begin", "not-now"])
    #expect(!scene.facts.contains { if case .placementStarted = $0 { true } else { false } })
  }

  @Test func sayingNotNowRecordsNothing() {
    var scene = Sight.placingOffer.scene
    let before = scene.facts
    scene.use("not-now")
    #expect(scene.facts == before)
    #expect(scene.page.offers("placement"))
  }

  @Test func rightAnswersFindThatOneIsAtEaseAndNothingIsMastered() {
    var scene = Self.begun
    scene.answerAll("Je vérifie")
    #expect(scene.page.id == "placement-found")
    #expect(scene.words.contains("Voir ce qui presse : déjà à l'aise"))
    #expect(scene.words.contains("Vous êtes déjà à l'aise avec tout cela."))
    #expect((1...12).contains(scene.placed.count))
    #expect(scene.facts.last == .placementEnded(PlacementEnded(course: "small", module: "traps")))
    let facts = scene.room.facts(in: SmallCourse.loaded)
    #expect(facts.skills.isEmpty)
    #expect(facts.mastered(in: CoursePlan(SmallCourse.loaded.outline)) == [])
  }

  @Test func anAnswerIsNeitherPraisedNorBlamed() {
    var scene = Self.begun
    scene.submit("Je paie")
    #expect(scene.page.id != Self.begun.page.id)
    for words in ["Oui.", "Non, pas celle-ci.", "Stop", "Essayer encore"] {
      #expect(!scene.words.contains(words))
    }
    #expect(scene.attempts.last?.outcome == .incorrect("trusts-link"))
  }

  @Test func severalUnknownOnesEndItKindly() {
    var scene = Self.begun
    scene.answerAll("Je paie")
    #expect(scene.page.id == "placement-found")
    #expect(scene.placed.count <= 4)
    #expect(scene.words.contains("Vous pouvez commencer par : Voir ce qui presse."))
    #expect(scene.words.contains("à regarder"))
  }

  @Test func notKnowingIsAnAnswerToo() {
    var scene = Self.begun
    let first = scene.placed.last
    scene.use("skip")
    #expect(scene.facts.contains(.skipped(Skipped(asking: first?.asking ?? ""))))
    #expect(scene.page.id != Self.begun.page.id)
    #expect(scene.room.facts(in: SmallCourse.loaded).placement.answers.first?.result == .notRight)
  }

  @Test func oneMayStopAtAnyExercise() {
    var scene = Self.begun
    scene.use("stop")
    #expect(scene.page.id == "placement-found")
    #expect(scene.words.contains("Voir ce qui presse : à découvrir"))
    #expect(scene.room.openPlacement == nil)
    scene.use("practise")
    #expect(scene.asked.last?.context == .practice)
  }

  @Test func whatWasFoundLeadsToALessonOrHome() {
    var scene = Sight.placingFound.scene
    scene.use("lesson")
    #expect(scene.words.contains("Un message piégé vous presse"))
    scene = Sight.placingFound.scene
    scene.use("home")
    #expect(scene.page.id == "home")
  }

  @Test func whyNamesTheSkillAndTheReason() {
    var scene = Self.begun
    scene.use("why")
    #expect(scene.words.contains("Il fait travailler :"))
    #expect(scene.page.id == "why")
    #expect(!scene.lines.contains("rule."))
    scene.press(.enter)
    #expect(scene.page.id == Self.begun.page.id)
  }

  @Test func afterAStopItGoesOnAtTheSameExercise() {
    var scene = Self.begun
    scene.submit("Je vérifie")
    let before = scene.page
    scene.restart()
    scene.signIn()
    #expect(scene.words.contains("Continuer : où commencer, Messages piégés"))
    scene.use("continue")
    #expect(scene.page.blocks == before.blocks)
    #expect(scene.page.progress == before.progress)
  }

  @Test func anotherLanguageShowsTheSameExerciseWithWhatWasChosen() {
    var scene = Self.begun
    let place = scene.page.option("Je vérifie") ?? 0
    scene.hear(.action(.choose("answer", option: place)))
    scene.use("help", "language", "return")
    #expect(scene.page.option("I check another way") == place)
    #expect(scene.page.choices.first?.options.map { $0.isChosen }.firstIndex(of: true) == place)
    #expect(scene.words.contains("12 at most"))
  }

  @Test func whatIsNotKeptDoesNotBegin() {
    var scene = Sight.placingOffer.scene
    scene.world.keeps = false
    scene.use("begin")
    #expect(scene.page.id == "placement")
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
    scene.world.keeps = true
    scene.use("begin")
    #expect(scene.placed.count == 1)
  }

  @Test func anAnswerThatIsNotKeptStaysOnThePage() {
    var scene = Self.begun
    scene.world.keeps = false
    scene.submit("Je vérifie")
    #expect(scene.page.id == Self.begun.page.id)
    #expect(scene.page.offers("keep"))
    scene.world.keeps = true
    scene.use("keep")
    #expect(scene.placed.count == 2)
    #expect(scene.attempts.map { $0.submission } == [1])
  }

  @Test func whatIsKeptWhileHelpIsReadWaitsForIt() {
    var scene = Self.begun
    scene.answersAtOnce = false
    scene.submit("Je vérifie")
    scene.use("help")
    scene.answer()
    #expect(scene.page.id == "help")
    scene.answersAtOnce = true
    scene.use("return")
    #expect(scene.words.contains("C'est noté."))
    scene.press(.enter)
    #expect(scene.placed.count == 2)
  }

  @Test func aMediatorProposesItAtTheNextVisit() {
    var scene = Sight.placingProposed.scene
    #expect(scene.words.contains("Quelqu'un ici vous le propose."))
    scene.use("begin")
    #expect(scene.placed.count == 1)
    #expect(
      scene.facts.count { if case .placementStarted = $0 { true } else { false } } == 1)
  }

  @Test func aProposalThatIsDeclinedIsGone() {
    var scene = Sight.placingProposed.scene
    scene.use("not-now")
    #expect(scene.page.id == "home")
    #expect(scene.room.openPlacement == nil)
    scene.comeBack(afterDays: 1)
    #expect(scene.page.id == "home")
  }

  @Test func whatWasDeclinedWaitsOnThePageOfTheModule() {
    var scene = Sight.placingProposed.scene
    scene.use("not-now")
    #expect(!scene.page.offers("placement"))
    scene.use("wish:small/safe", "placement", "begin")
    #expect(scene.placed.count == 1)
  }

  @Test func aProposalThatComesDuringAVisitWaitsAtHome() {
    var scene = Scene.secondDay()
    scene.others(write: [.placementStarted(proposed)])
    #expect(scene.page.id == "home")
    #expect(scene.words.contains("Trouver où commencer : Messages piégés"))
    scene.use("placement")
    #expect(scene.words.contains("Quelqu'un ici vous le propose."))
  }

  private let proposed = PlacementStarted(course: "small", module: "traps", mediator: "claire")
}

extension Scene {
  /// The exercises that were asked to find where to begin.
  fileprivate var placed: [Asked] { asked.filter { $0.context == .placement } }

  /// Gives the same answer to every exercise of a placement.
  fileprivate mutating func answerAll(_ option: String) {
    for _ in 0..<20 where page.option(option) != nil { submit(option) }
  }
}
