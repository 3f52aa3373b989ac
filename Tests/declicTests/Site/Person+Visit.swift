import TestSupport

extension Person {
  /// Begins a visit without a card, and passes over the warm-up.
  func beginsAVisit() throws {
    try sees("Commencer")
    try chooses("Commencer", sees: "La touche Entrée")
    try presses("p", sees: "Une porte a une poignée")
  }

  /// Reads to the exercise of the lesson.
  func reachesTheExercise() throws {
    try chooses("Continuer", sees: "Question de La clé")
  }

  /// Answers the exercise on the screen, and sees that the answer is kept.
  func answers(_ option: String) throws {
    try goes(to: option)
    try presses(" ", sees: "(•) \(option)")
    try chooses("Valider", sees: "Votre réponse : \(option)")
  }

  /// From the welcome to the first success, and to the offer of a card that follows it.
  func succeedsOnce() throws {
    try beginsAVisit()
    try reachesTheExercise()
    try answers("Je tourne")
    try chooses("Continuer", sees: "Voulez-vous garder ce que vous avez fait ?")
  }

  /// Goes on without a card to the first exercise of practice.
  func practisesWithoutACard() throws {
    try succeedsOnce()
    try chooses("Non, continuer sans carte", sees: "La leçon est lue")
    try practises()
  }

  /// Takes a card and goes on to the first exercise of practice. Returns the card's three words.
  func practisesWithACard(consents: Bool) throws -> String {
    let card = try takesACard()
    try chooses("Non merci, pas de code", sees: "Le médiateur peut-il voir votre travail ?")
    try saysWhoSees(consents ? "Oui, il peut voir" : "Non, personne ne voit", "La leçon est lue")
    try practises()
    return card
  }

  /// Takes a card after the first success, and is asked about a secret. Returns the card's three words.
  func takesACard() throws -> String {
    try succeedsOnce()
    try chooses("Oui, avoir une carte", sees: "Recopiez ces trois mots.")
    let card = wordsOfTheCard
    try chooses("C'est recopié", sees: "Voulez-vous un code secret ?")
    return card
  }

  /// Takes a card with a secret code, and doesn't wish to be seen. Returns the card's three words.
  func takesACard(withCode code: String) throws -> String {
    let card = try takesACard()
    try chooses("Quatre chiffres", sees: "rien qu'à vous")
    try fills("Quatre chiffres", with: code)
    try chooses("Continuer", sees: "Tapez-le encore une fois")
    try fills("Quatre chiffres", with: code)
    try chooses("Garder ce code", sees: "Votre code est gardé.")
    try saysWhoSees("Non, personne ne voit", "La leçon est lue")
    return card
  }

  /// Answers the question about consent, and waits for what comes after it.
  func saysWhoSees(_ option: String, _ text: String) throws {
    try goes(to: option, by: TypedKey.up)
    try presses(" ", sees: "(•) \(option)")
    try chooses("Valider", sees: text)
  }

  /// From the end of the lesson to the exercises.
  func practises() throws {
    try chooses("S'exercer", sees: "Question de Porte")
  }

  /// The title of the exercise on the screen: « Porte 1a ».
  var titleOfTheExercise: String {
    guard let start = words.firstRange(of: "Question de ") else { return "" }
    return String(words[start.upperBound...].prefix { $0 != ":" }.dropLast())
  }

  /// What stands in the frame of the card.
  var wordsOfTheCard: String {
    let lines = terminal.screen.text.split(separator: "\n")
    guard let top = lines.firstIndex(where: { $0.contains("┌─ Déclic") }) else { return "" }
    return lines[top + 1].filter { $0 != "│" }.split(separator: " ").joined(separator: " ")
  }

  /// Ends the visit.
  func leaves() throws {
    try presses("q", sees: "Finir votre visite ?")
    try chooses("Finir", sees: "Ici, vous ne pouvez rien casser.")
  }

  /// Opens a visit with the words of a card.
  func signsIn(_ card: String, sees text: String) throws {
    try sees("J'ai une carte")
    // After a stop of the program the card is the main button.
    try presses(isMarked("J'ai une carte") ? TypedKey.enter : "c", sees: "Les trois mots")
    try fills("Les trois mots", with: card)
    try sees(card)
    try chooses("Ouvrir", sees: text)
  }
}
