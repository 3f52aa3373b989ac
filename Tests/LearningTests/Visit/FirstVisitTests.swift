import Curriculum
import Interface
import Records
import Testing

@testable import Learning

/// A first visit from the welcome to the second item, as a scripted session.
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
    scene.answer("Je paie")
    #expect(scene.words.contains("Stop : c'est une arnaque. Ici, on ne risque rien."))
    scene.press(.enter)
    scene.click(on: "Un indice")
    #expect(scene.words.contains("Relisez le message lentement."))
  }
}
