import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct FarewellTests {
  @Test func whoDidNothingGetsAShortPage() {
    let scene = Sight.quitAtOnce.scene
    #expect(scene.page.headings == [1])
    #expect(scene.page.buttons.map(\.id) == ["end", "stay"])
  }

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
