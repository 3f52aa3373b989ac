import Curriculum
import Interface
import Records
import TestSupport
import Testing
import Text

@testable import Learning

@Suite struct FarewellTests {
  @Test func whoDidNothingGetsAShortPage() {
    let scene = Sight.quitAtOnce.scene
    #expect(scene.page.headings == [1])
    #expect(scene.page.buttons.map(\.id) == ["end", "stay"])
  }

  @Test func afterALongVisitTheCardAndFinirAreOnTheFirstScreen() {
    let words = textPicture(of: Self.long.laidOut(80, 24).frame)
      .replacing("\u{A0}", with: " ")
    #expect(words.contains("▸ Finir"))
    #expect(words.contains("Pour revenir, tapez ces trois mots : tulipe velo sept"))
  }

  @Test func theRestOfALongVisitIsOnePressAway() {
    var scene = Sight.homeWithEverything.scene
    scene.hear(.action(.press("quit")))
    #expect(!scene.page.offers("all"))
    #expect(Self.long.offers("all"))
    let page = scene.room.allDonePage(Self.farewell)
    for title in ["Réussi sans aide", "Lu", "Et des autres fois"] {
      #expect(textPicture(of: page.laidOut(80, 24).frame).contains(title))
    }
  }

  @Test func allThatWasDoneLeadsBackToTheLastPage() {
    var scene = Sight.quitAfterWork.scene
    scene.use("all", "return")
    #expect(scene.page.id == "quit")
  }

  /// What a whole afternoon came to.
  private static let farewell: Farewell = {
    var farewell = Farewell()
    farewell.read = (1...3).map { number in
      LessonPlace(
        course: "many", module: ModuleID(rawValue: "module-\(number)"),
        lesson: LessonID(rawValue: "lesson-\(number)"))
    }
    let skills = (1...5).map {
      Farewell.CourseSkill(course: "many", skill: SkillID(rawValue: "skill-\($0)"))
    }
    farewell.practised = skills.map { Farewell.Practised(skill: $0, standing: .alone) }
    farewell.before = 4
    farewell.due = skills.map { Farewell.Due(skill: $0, days: 1) }
    farewell.next = .lesson(farewell.read[0])
    farewell.module = ModulePlace(course: "many", module: "module-1")
    return farewell
  }()

  private static var long: Page { Sight.homeWithEverything.scene.room.quitPage(farewell) }

  @Test func aLessonThatWasReadIsTold() {
    let scene = Sight.quit.scene
    #expect(scene.words.contains("Lu : Reconnaître un message piégé"))
    #expect(!scene.words.contains("Réussi"))
  }

  @Test func whatIsDoneWithoutHelpIsTold() {
    let scene = Sight.quitAfterWork.scene
    #expect(scene.words.contains("Réussi sans aide : Voir ce qui presse"))
    #expect(scene.words.contains("Réussi sans aide : Lire une adresse"))
    #expect(!scene.words.contains("avec de l'aide"))
  }

  @Test func whatIsRightWithHelpIsToldAsThat() {
    var scene = Scene.practising()
    scene.use("hint", "return")
    scene.submit("Je vérifie")
    scene.use("quit")
    #expect(scene.words.contains("Réussi avec de l'aide : Voir ce qui presse"))
    #expect(!scene.words.contains("sans aide : Voir"))
  }

  @Test func whatIsNotRightYetIsInProgress() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("quit")
    #expect(scene.words.contains("En cours : Voir ce qui presse"))
    #expect(scene.words.contains("La prochaine fois : « Voir ce qui presse »."))
  }

  @Test func onALaterDayItIsRemembered() {
    let scene = Sight.quitLater.scene
    #expect(scene.words.contains("Retenu : Voir ce qui presse"))
    #expect(!scene.words.contains("Lu :"))
  }

  @Test func whatWasDoneOtherTimesIsCounted() {
    var scene = Scene.returning(afterDays: 5)
    scene.use("pass", "continue", "yes")
    scene.submit("Je vérifie")
    scene.use("quit")
    #expect(scene.words.contains("Retenu : Voir ce qui presse"))
    #expect(scene.words.contains("Et des autres fois : 1 point réussi sans aide"))
    #expect(scene.words.contains("La prochaine fois, on reverra « Lire une adresse »."))
  }

  @Test func whenToComeBackIsToldToWhoHasACard() {
    var guest = Scene.practising()
    guest.practise(answering: "Je vérifie", until: "finished")
    guest.use("quit")
    #expect(!guest.words.contains("Revenez"))
    #expect(guest.words.contains("Votre travail sera effacé."))
    let words = Sight.quitAfterWork.scene.words
    #expect(
      words.contains(
        "Revenez dans quelques jours : on reverra « Voir ce qui presse » et « Lire une adresse »."))
    #expect(Sight.quitLater.scene.words.contains("Revenez dans quelques semaines : on reverra"))
  }

  @Test func whatAMediatorGaveIsWhatToTryNext() {
    var scene = Sight.homeWithProposal.scene
    scene.use("quit")
    #expect(
      scene.words.contains("La prochaine fois, ce que l'on vous propose : « Messages piégés »."))
  }

  @Test func enterLeaves() {
    for sight in [Sight.quitAtOnce, .quit, .quitAfterWork, .quitLater] {
      var scene = sight.scene
      scene.press(.enter)
      #expect(scene.page.id == "welcome", "\(sight)")
    }
  }

  @Test func theSamePageInTheOtherLanguage() {
    var scene = Sight.quitAfterWork.scene
    scene.use("help", "language", "return")
    #expect(scene.words.contains("Done without help: See what hurries you"))
    #expect(scene.words.contains("Come back in a few days"))
  }

  @Test func aPageCanBeTakenAwayFromHere() {
    var scene = Sight.quitAfterWork.scene
    scene.use("take-away")
    #expect(scene.page.id == "take-away")
    scene.use("back", "end")
    #expect(scene.page.id == "welcome")
  }
}
