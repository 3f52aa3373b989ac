import TestSupport
import Testing

extension Site {
  /// The passphrase of the mediator Camille.
  static let passphrase = "un deux trois soleil"

  /// Makes the account of Camille.
  func hasAMediator() throws {
    let owner = try owner("mediator", "create", "Camille")
    try owner.sees("Phrase de passe")
    owner.terminal.type("\(Self.passphrase)\r")
    try owner.sees("Encore une fois :")
    owner.terminal.type("\(Self.passphrase)\r")
    try owner.sees("Compte créé : Camille. Ouvrez la salle avec :")
    #expect(owner.words.contains("declic room --store"))
    #expect(owner.terminal.waitForEnding() == .exited(0))
    #expect(!owner.terminal.screen.text.contains("soleil"))
  }
}

extension Person {
  /// Opens the desk of Camille.
  func opensTheDesk(passphrase: String = Site.passphrase, sees text: String = "La salle") throws {
    try sees("Phrase de passe")
    if !words.contains("Camille") { try fills("Nom", with: "Camille") }
    try sees("Camille")
    try fills("Phrase de passe", with: passphrase)
    try chooses("Entrer", sees: text)
  }

  /// Lets a card be tried again at once.
  func unlocks(_ card: String) throws {
    try presses("c", sees: "Débloquer une carte ou un poste")
    try chooses("Débloquer une carte ou un poste", sees: "Les trois mots d'une carte")
    try fills("Les trois mots d'une carte", with: card)
    try sees(card)
    try chooses("Débloquer", sees: "C'est fait.")
    try presses("r", sees: "0 main levée")
  }

  /// Finds somebody who lost a card in the list of all people, and joins the work to a new card.
  func joins(_ lost: String, with new: String) throws {
    try chooses("Toutes les personnes", sees: "Chercher : quelques lettres")
    try sees(lost)
    try chooses(lost, sees: "Pour cette personne")
    try chooses("Réunir avec sa nouvelle carte", sees: "La carte qui reste")
    try fills("La carte qui reste", with: new)
    try sees(new)
    try chooses("Réunir", sees: "Les mots « \(lost) » n'ouvriront plus rien.")
    try chooses("Oui, réunir", sees: "C'est fait.")
  }
}
