import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

/// A first visit with keys and mouse alone, as a scripted session.
@Suite struct FirstVisitTests {
  @Test func fromTheWelcomeToTheSecondItem() {
    var scene = Scene()
    #expect(scene.words.contains("Ici, vous ne pouvez rien casser."))
    scene.press(.enter)
    #expect(scene.words.contains("La touche Entrée"))
    scene.press(.enter)
    #expect(scene.words.contains("La flèche vers le bas"))
    scene.press(.down, .down, .enter)
    #expect(scene.words.contains("C'est tout ce qu'il faut savoir"))
    scene.press(.enter)
    #expect(scene.words.contains("Un message piégé vous presse"))
    #expect(scene.words.contains("page 1 sur 3"))
    scene.press(.enter)
    #expect(scene.words.contains("Que faites-vous ?"))
    scene.click(on: "Je paie")
    scene.click(on: "Valider")
    #expect(scene.words.contains("Stop : c'est une arnaque. Ici, on ne risque rien."))
    #expect(scene.words.contains("Votre réponse : Je paie tout de suite"))
    scene.press(.enter)
    scene.click(on: "Un indice")
    #expect(scene.words.contains("Relisez le message lentement."))
    scene.press(.enter)
    scene.click(on: "Je vérifie")
    scene.click(on: "Valider")
    #expect(scene.words.contains("Oui."))
    #expect(scene.words.contains("Un message piégé donne peu de temps."))
    scene.press(.enter)
    #expect(scene.words.contains("Voulez-vous garder ce que vous avez fait ?"))
    scene.click(on: "Non, continuer sans carte")
    #expect(scene.words.contains("Le bon réflexe"))
    scene.press(.enter)
    #expect(scene.words.contains("La leçon est lue"))
    scene.press(.enter)
    #expect(scene.words.contains("Messages piégés › Exercice"))
    scene.wait(seconds: 20)
    scene.click(on: "Je vérifie")
    scene.click(on: "Valider")
    #expect(scene.words.contains("Oui."))
    scene.press(.enter)
    #expect(scene.words.contains("2 sur environ"))
  }

  @Test func theWholeVisitIsKeptInOrder() {
    var scene = Scene.trying()
    scene.submit("Je paie")
    scene.use("retry", "hint", "return")
    scene.submit("Je vérifie")
    scene.use("next", "no", "continue", "practise")
    scene.use("skip")
    #expect(
      scene.facts.map { $0.name } == [
        "sessionOpened", "stepReached", "stepReached", "asked", "answered", "helpShown", "answered",
        "stepReached", "lessonFinished", "asked", "skipped", "asked",
      ])
  }

  @Test func theSameSeedGivesTheSameVisit() {
    let (first, second) = (Sight.feedbackRight.scene, Sight.feedbackRight.scene)
    #expect(first.facts == second.facts)
    #expect(first.page == second.page)
  }
}

extension EventBody {
  /// The name of the fact.
  fileprivate var name: String {
    EventCodec.encode(self).type.rawValue
  }
}
