import Curriculum
import Interface
import LearnerModel
import Records
import Testing
import Text

@testable import Learning

@Suite struct SittingTests {
  @Test func nothingIsSaidBeforeTheAnswerIsKept() {
    var scene = Scene.practising()
    scene.answersAtOnce = false
    scene.submit("Je vérifie")
    #expect(scene.page.buttons.first { $0.isMain }?.unavailable == "Enregistrement…")
    #expect(!scene.words.contains("Oui."))
    #expect(scene.page.buttons.first { $0.id == "validate" }?.unavailable != nil)
    scene.answer()
    #expect(scene.words.contains("Oui."))
    #expect(scene.attempts.count == 1)
  }

  @Test func anAnswerThatIsNotKeptIsNotAcknowledged() {
    var scene = Scene.practising()
    scene.world.keeps = false
    scene.submit("Je vérifie")
    #expect(!scene.words.contains("Oui."))
    #expect(scene.words.contains("Votre réponse n'a pas pu être gardée."))
    #expect(scene.page.offers("keep"))
    scene.use("keep")
    #expect(scene.page.offers("keep"))
    #expect(scene.attempts.isEmpty)
  }

  @Test func tryingAgainKeepsItOnce() {
    var scene = Scene.practising()
    scene.world.keeps = false
    scene.submit("Je vérifie")
    scene.use("keep")
    scene.world.keeps = true
    scene.use("keep")
    #expect(scene.words.contains("Oui."))
    #expect(scene.attempts.map { $0.submission } == [1])
  }

  @Test func whatCouldNotBeKeptGoesWithTheNextFact() {
    var scene = Scene.practising()
    scene.world.keeps = false
    scene.use("hint")
    #expect(scene.page.statuses == ["Cela n'a pas pu être gardé. Prévenez le médiateur."])
    scene.use("return")
    scene.world.keeps = true
    scene.submit("Je vérifie")
    let last = Array(scene.facts.suffix(2))
    guard case .helpShown? = last.first, case .answered? = last.last else {
      Issue.record("\(last)")
      return
    }
  }

  @Test func aSecondTryIsNumberedAndNotScored() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("retry")
    scene.submit("Je vérifie")
    #expect(scene.attempts.map { $0.submission } == [1, 2])
    #expect(scene.attempts.map { $0.outcome } == [.incorrect("trusts-link"), .correct])
    #expect(Set(scene.attempts.map { $0.asking }).count == 1)
    let course = SmallCourse.loaded
    #expect(scene.room.facts(in: course).skills["spot"]?.answers == 1)
  }

  @Test func theTimeOfAnAnswerIsMeasuredFromThePage() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    #expect(scene.attempts.map { $0.milliseconds } == [21_000])
  }

  @Test func helpThatWasReadIsToldWithTheAnswer() {
    var scene = Scene.practising()
    scene.use("hint", "hint", "return")
    scene.submit("Je vérifie")
    #expect(scene.attempts.map { $0.help } == [.hint])
  }

  @Test func eachHintIsReadOnceAndStaysReadable() {
    var scene = Scene.practising()
    scene.use("hint", "hint")
    #expect(scene.words.contains("Indice 1 sur 2"))
    #expect(scene.words.contains("Indice 2 sur 2"))
    #expect(!scene.page.commands.contains { $0.id == "hint" })
    scene.use("return", "hint")
    #expect(scene.words.contains("Quels mots parlent du temps ?"))
    let shown = scene.facts.compactMap { fact -> Int? in
      if case .helpShown(let help) = fact { help.number } else { nil }
    }
    #expect(shown == [1, 2])
  }

  @Test func theSolutionCountsAsAnExample() {
    var scene = Scene.practising()
    scene.submit("Je paie")
    scene.use("solution")
    #expect(scene.words.contains("Comment on trouve"))
    #expect(!scene.page.commands.contains { $0.id == "solution" })
    scene.use("retry")
    scene.submit("Je vérifie")
    #expect(scene.attempts.map { $0.help } == [.none, .example])
  }

  @Test func nothingIsSubmittedBeforeAChoice() {
    var scene = Scene.practising()
    scene.use("validate")
    #expect(scene.attempts.isEmpty)
    #expect(
      scene.page.buttons.first { $0.id == "validate" }?.unavailable
        == "Choisissez d'abord une réponse.")
  }

  @Test(arguments: [
    ("sort", "Il reste"), ("text", "Écrivez d'abord votre réponse."),
    ("number", "Écrivez d'abord un nombre."), ("choice", "Choisissez d'abord une réponse."),
  ])
  func whatIsLackingIsSaidInTheWordsOfTheKind(name: String, words: String) throws {
    let script = try #require(
      KindScript.all.first { $0.name == name && $0.language == .french })
    let validate = Scene.at(script).page.buttons.first { $0.id == "validate" }
    #expect(validate?.unavailable?.string.hasPrefix(words) == true)
  }

  @Test func passingOverIsKeptAndLeadsToAnotherItem() {
    var scene = Scene.practising()
    let first = scene.asked.last
    scene.use("skip")
    let skipped = scene.facts.contains(.skipped(Skipped(asking: first?.asking ?? "")))
    #expect(skipped)
    #expect(scene.asked.last?.item != first?.item)
  }

  @Test func whyNamesTheSkillAndTheReason() {
    var scene = Scene.practising()
    scene.submit("Je vérifie")
    scene.use("why")
    #expect(scene.words.contains("Il fait travailler : Voir ce qui presse."))
    scene.press(.enter)
    #expect(scene.words.contains("Oui."))
  }

  @Test func aWrongAnswerIsNeverCalledWrong() {
    var scene = Scene.practising()
    scene.submit("Je réponds")
    #expect(scene.words.contains("Non, pas celle-ci."))
    scene.use("retry")
    scene.submit("Je paie")
    #expect(scene.words.contains("Stop : c'est une arnaque."))
    #expect(!scene.words.contains("Non, pas celle-ci."))
  }
}
