import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

@Suite struct SignInTests {
  /// Somebody who was at the second item with one hint read, and left.
  private func away() -> Scene {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    scene.use("next", "yes", "copied", "none")
    scene.consent(false)
    scene.use("hint", "return", "quit", "end")
    return scene
  }

  @Test func theThreeWordsOpenTheVisit() {
    var scene = away()
    scene.click(on: "J'ai une carte")
    scene.type("tulipe velo sept")
    scene.press(.enter)
    if scene.page.id == "sign-in" { scene.press(.enter) }
    #expect(scene.words.contains("Bonjour, tulipe velo sept"))
  }

  @Test func theSameItemComesBackWithItsSeedAndItsHints() {
    var scene = away()
    let before = scene.asked.last
    scene.use("card")
    scene.hear(.action(.edit("words", "tulipe velo sept")))
    scene.use("open", "continue")
    #expect(scene.asked.last == before)
    #expect(scene.asked.count == 3)
    scene.submit("Je vérifie")
    #expect(scene.attempts.last?.asking == before?.asking)
    #expect(scene.attempts.last?.help == .hint)
  }

  @Test func aNearCardIsSuggested() {
    var scene = Sight.suggestion.scene
    #expect(scene.words.contains("Est-ce « tulipe velo sept » ?"))
    #expect(scene.page.offers("yes"))
    scene.use("yes")
    guard case .signIn(let entry, _)? = scene.effects.last else {
      Issue.record("\(scene.effects)")
      return
    }
    #expect(entry.words == "tulipe velo sept")
  }

  @Test func anUnknownCardSaysWhatToDo() {
    let scene = Sight.unknownCard.scene
    #expect(scene.words.contains("Je ne trouve pas cette carte."))
    #expect(!scene.page.offers("yes"))
  }

  @Test func aWrongCodeEndsTheWaitThatTheQuietLineTells() {
    var scene = Sight.code.scene
    scene.answersAtOnce = false
    scene.type("0000")
    scene.press(.enter, .enter, .enter)
    #expect(scene.words.contains("Un instant…"))
    scene.answer()
    #expect(scene.words.contains("Ce n'est pas ce code."))
    #expect(!scene.words.contains("Un instant…"))
    scene.answersAtOnce = true
    scene.type("1954")
    scene.press(.enter, .enter)
    #expect(scene.page.id == "home")
  }

  @Test func theCodeIsAskedAndNeverShown() {
    var scene = Sight.code.scene
    scene.type("9")
    #expect(!scene.screen.contains("9"))
    scene.hear(.action(.edit("pin", "1111")))
    scene.use("open")
    #expect(scene.words.contains("Ce n'est pas ce code."))
    scene.hear(.action(.edit("pin", "1954")))
    scene.use("open")
    #expect(scene.page.id == "home")
  }

  @Test func afterAWrongCodeOneTypesAtOnce() {
    var scene = Sight.code.scene
    for typed in ["1111", "2222"] {
      scene.type(typed)
      scene.press(.enter, .enter)
      #expect(scene.words.contains("Ce n'est pas ce code."))
      #expect(scene.layout.focus == FocusStop("pin"))
    }
    scene.type("1954")
    scene.press(.enter, .enter)
    #expect(scene.page.id == "home")
  }

  @Test func afterATypoTheCardThatWasMeantIsOneEnterAway() {
    var scene = Sight.signIn.scene
    scene.world.suggestion = "tulipe velo sept"
    scene.type("tulipe velo cet")
    scene.press(.enter, .enter)
    #expect(scene.layout.focus == FocusStop("yes"))
    scene.press(.enter)
    guard case .signIn(let entry, _)? = scene.effects.last else {
      Issue.record("\(scene.effects)")
      return
    }
    #expect(entry.words == "tulipe velo sept")
  }

  @Test func afterATypoInTheWordsTheCodeIsExplainedAsEver() {
    var scene = Sight.code.scene
    scene.use("back", "card")
    scene.hear(.action(.edit("words", "tulipe velo cet")))
    scene.use("open")
    scene.hear(.action(.edit("words", "tulipe velo sept")))
    scene.use("open")
    #expect(scene.page.id.rawValue.hasPrefix("sign-in-pin"))
    #expect(scene.words.contains("Les chiffres se cachent."))
  }

  @Test func onTheSmallestScreenTheCardThatWasMeantIsInSight() {
    #expect(Sight.suggestion.smallScene.screen.contains("▸ Oui, c'est ma carte"))
  }

  @Test func afterAnUnknownCardOneTypesAtOnce() {
    var scene = Sight.unknownCard.scene
    #expect(scene.layout.focus == FocusStop("words"))
    scene.type("s")
    #expect(scene.screen.contains("tulipe vélo cets"))
  }

  @Test func enterOnAnEmptyFieldStaysThereAndSaysWhatIsMissing() {
    for sight in [Sight.signIn, .code, .pin] {
      var scene = sight.scene
      let before = scene.layout.focus
      scene.press(.enter)
      #expect(scene.layout.focus == before)
      #expect(scene.page.id == sight.scene.page.id)
      // Beside the button, and in the quiet line.
      #expect(scene.screen.ranges(of: "Tapez d'abord").count == 2)
    }
  }

  @Test func whoForgotTheCodeIsToldWhoTakesItOff() {
    #expect(Sight.code.scene.words.contains("Code oublié ? Un médiateur peut l'enlever."))
  }

  @Test func whereNoCardOpensItIsSaidBeforeAnybodyTypes() {
    var scene = Sight.cardClosed.scene
    #expect(scene.words.contains("Aujourd'hui, les cartes ne s'ouvrent pas ici"))
    #expect(scene.words.contains("Prévenez le médiateur."))
    #expect(!scene.page.takesTyping)
    scene.answersAtOnce = false
    scene.use("start", "start")
    #expect(scene.waiting.count == 1)
    scene.answer()
    #expect(scene.page.id == "warm-up-enter")
  }

  @Test func whenTheWaitIsOverThePageSaysSo() {
    var scene = Sight.code.scene
    scene.hear(.signInRefused(.wrongSecret(waitSeconds: 15)))
    scene.waitAlone(minutes: 0.2)
    #expect(scene.words.contains("Attendez 15 secondes"))
    scene.type("19")
    scene.waitAlone(minutes: 0.1)
    #expect(!scene.words.contains("Attendez"))
    #expect(scene.words.contains("L'attente est finie. Vous pouvez essayer encore."))
    scene.type("54")
    scene.press(.enter, .enter)
    #expect(scene.page.id == "home")
  }

  @Test(arguments: [
    (1, "Attendez 1 seconde"), (59, "Attendez 59 secondes"), (60, "Attendez une minute"),
    (61, "Attendez 2 minutes"), (300, "Attendez 5 minutes"), (1800, "Attendez 30 minutes"),
  ])
  func howLongToWaitIsToldInWords(seconds: Int, sentence: String) {
    for sight in [Sight.signIn, .code] {
      var scene = sight.scene
      scene.hear(.signInRefused(.wrongSecret(waitSeconds: seconds)))
      #expect(scene.words.contains(sentence))
    }
  }

  @Test func waitingIsToldAndAsksOnce() {
    var scene = Scene()
    scene.answersAtOnce = false
    scene.use("card")
    scene.hear(.action(.edit("words", "a b c")))
    scene.use("open", "open")
    #expect(scene.waiting.count == 1)
    #expect(scene.page.buttons.first?.unavailable == "Un instant…")
  }

  @Test func aLostCardDoesNotKeepAnybodyOut() {
    var scene = Sight.signIn.scene
    scene.use("lost")
    #expect(scene.page.id == "lost-card")
  }

  @Test func retourAndQuitterLeadBackToTheWelcome() {
    var scene = Sight.signIn.scene
    #expect(scene.page.commands.first { $0.id == "back" }?.unavailable == nil)
    scene.use("back")
    #expect(scene.page.id == "welcome")
    scene.use("card", "quit")
    #expect(scene.page.id == "welcome")
  }

  @Test func anAnswerThatComesUnderAnotherPageIsNotLost() {
    var scene = Scene()
    scene.answersAtOnce = false
    scene.use("card")
    scene.hear(.action(.edit("words", "a b c")))
    scene.use("open", "help")
    scene.answer()
    scene.use("return")
    #expect(scene.words.contains("Je ne trouve pas cette carte."))
  }
}
