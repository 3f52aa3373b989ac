import TestSupport
import Testing

/// What someone without a card goes through, from the welcome on.
struct VisitTests {
  @Test func aGuestGetsFromTheWelcomeToTheFeedback() throws {
    let person = try Site().person()
    try person.sees("Ici, vous ne pouvez rien casser.")
    try person.chooses("Commencer", sees: "La touche Entrée")
    try person.chooses("J'appuie sur Entrée", sees: "La flèche vers le bas")
    try person.chooses("Pas ici", sees: "Encore plus bas.")
    try person.chooses("Me voici", sees: "C'est tout ce qu'il faut savoir")
    try person.chooses("Aller à la leçon", sees: "Une porte a une poignée")
    try person.sees("page 1 sur 2")
    try person.reachesTheExercise()
    try person.answers("Je tire")
    try person.sees("Non, pas celle-ci.")
    try person.sees("La porte reste fermée.")
    try person.chooses("Essayer encore", sees: "( ) Je tourne")
    try person.answers("Je tourne")
    try person.sees("Oui.")
    try person.sees("La porte s'ouvre.")
  }

  @Test func theMouseAloneIsEnoughWhereNothingIsTyped() throws {
    let person = try Site().person()
    try person.sees("Commencer")
    try person.clicks("Commencer", sees: "La touche Entrée")
    try person.clicks("Je connais", sees: "Une porte a une poignée")
    try person.clicks("Continuer", sees: "Question de La clé")
    try person.clicks("Un indice", sees: "Regardez la poignée.")
    try person.clicks("Revenir à l'exercice", sees: "Question de La clé")
    try person.clicks("Je tourne", sees: "(•) Je tourne")
    try person.clicks("Valider", sees: "Votre réponse : Je tourne")
    try person.clicks("Quitter", sees: "Finir votre visite ?")
    try person.clicks("Finir", sees: "Commencer")
  }

  @Test func anEnterHeldDownTurnsOnePage() throws {
    let person = try Site().person()
    try person.beginsAVisit()
    try person.goes(to: "Continuer")
    // All at once: a pause of this process would look like a finger that was lifted.
    try person.presses(
      String(repeating: TypedKey.enter, count: 60), sees: "Question de La clé")
    #expect(!person.words.contains("(•)"))
  }

  @Test func anEnterSoonAfterAnotherIsSeenToAct() throws {
    let person = try Site().person(columns: 40, rows: 12)
    try person.sees("Commencer")
    try person.presses("?", sees: "Suite de la page")
    try person.presses(TypedKey.enter, sees: "Remonter")
    // It comes 0.4 s after the first, waits for another, and acts by time alone.
    person.terminal.listen(seconds: 0.3)
    let before = person.terminal.screen.text
    person.terminal.type(TypedKey.enter)
    #expect(person.terminal.waits(seconds: 5) { $0.text != before })
  }

  @Test func theShippedCoursesCanBeTaken() throws {
    let person = try Site().person(onShippedCourses: true)
    try person.sees("Commencer")
    try person.chooses("Commencer", sees: "La touche Entrée")
    try person.presses("p", sees: "page 1 sur")
    try person.chooses("Continuer", sees: "page 2 sur")
    try person.presses("q", sees: "Finir votre visite ?")
    try person.chooses("Finir", sees: "Commencer")
    try person.goes(to: "Fermer Déclic")
    person.terminal.type(TypedKey.enter)
    #expect(person.terminal.waitForEnding() == .exited(0))
    #expect(person.terminal.isAtRest)
  }
}
