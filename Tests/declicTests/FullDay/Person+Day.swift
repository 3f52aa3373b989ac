import TestSupport
import Testing

extension Person {
  /// Answers wrongly, exercise after exercise, until somebody is offered; after a moment each time:
  /// what is answered faster than anybody reads doesn't count (A1).
  func answersWronglyUntilHelpIsOffered() throws {
    for _ in 0..<14 {
      if words.contains("Ce passage est difficile") { return }
      if words.contains("J'ai vu, j'essaie") {
        try chooses("J'ai vu, j'essaie", leaves: "Comment on trouve")
      }
      if words.contains("( ) Je tire") {
        terminal.listen(seconds: 1.2)
        try answers("Je tire")
      }
      if words.contains("Un autre exercice") {
        try chooses("Un autre exercice", leaves: "Votre réponse")
      } else {
        try leavesWithEnter()
      }
    }
    throw NotSeen(wanted: "Ce passage est difficile", screen: terminal.screen.text)
  }

  /// Goes to a line, says yes to it, and waits until a text has gone.
  private func chooses(_ label: String, leaves text: String) throws {
    try goes(to: label)
    terminal.type(TypedKey.enter)
    try seesNoMore(text)
    settles()
  }

  /// Presses Enter on what the page offers first, and waits for another page.
  private func leavesWithEnter() throws {
    let before = words
    terminal.type(TypedKey.f5)
    terminal.type(TypedKey.enter)
    _ = terminal.waits(seconds: 20) { _ in words != before }
    settles()
  }

  /// Mistypes a secret code until it has to wait.
  func mistypesTheCode(of card: String, until text: String) throws {
    try signsIn(card, sees: "Tapez votre code secret")
    for _ in 0..<6 where !words.contains(text) {
      try fills("Code secret", with: "9999")
      try goes(to: "Ouvrir")
      let before = words
      terminal.type(TypedKey.enter)
      guard terminal.waits(seconds: 20, until: { _ in words != before }) else { break }
      // A code takes its time to be looked at.
      try seesNoMore("(Ouvrir) Un instant…")
      settles()
    }
    try sees(text)
    try presses(TypedKey.escape, sees: text)
    try presses("r", sees: "J'ai une carte")
  }

  /// Works although the card is lost, and copies the new one.
  func getsANewCard() throws -> String {
    try sees("J'ai une carte")
    try presses("c", sees: "Les trois mots")
    try clicks("J'ai perdu ma carte", sees: "Ce n'est pas grave.")
    try chooses("Avoir une nouvelle carte", sees: "Montrez cette carte à un médiateur")
    let card = wordsOfTheCard
    try chooses("C'est recopié", sees: "Bonjour, \(card)")
    return card
  }

  /// The next person who opens a card at this machine sees nothing of those before.
  func nextPersonSeesNothing(of cards: [String]) throws {
    let before = terminal.bytes.count
    #expect(!words.contains("Porte"))
    #expect(terminal.screen.scrollback.isEmpty)
    try presses("c", sees: "Les trois mots")
    for card in cards {
      #expect(!words.contains(card))
      #expect(
        !Self.words(of: String(decoding: terminal.bytes[before...], as: UTF8.self)).contains(card))
    }
    try presses(TypedKey.escape, sees: "Les trois mots")
    try presses("r", sees: "J'ai une carte")
  }

  /// Whether words were ever drawn at this terminal.
  func hasEverSeen(_ text: String) -> Bool {
    String(decoding: terminal.bytes, as: UTF8.self).contains(text)
  }
}
