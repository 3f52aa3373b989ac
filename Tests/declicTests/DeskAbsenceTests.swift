import TestSupport
import Testing

/// A mediator goes away from the desk without closing it: the page is hidden after twelve seconds
/// here, time enough for a key on a machine that is busy with other tests.
struct DeskAbsenceTests {
  private let impatience = ["--idle", "0.2"]

  @Test func nothingOfTheWorkStaysAndThePassphraseBringsItBack() throws {
    let site = try Site()
    try site.hasAMediator()
    let card = try site.person().practisesWithACard(consents: true)
    let mediator = try site.mediator(options: impatience)
    try mediator.opensTheDesk()
    try mediator.chooses(card, sees: "Réponses, la plus récente d'abord")
    let clearings = mediator.terminal.screen.scrollbackClearings
    try mediator.sees("La page est cachée.", within: 60)
    #expect(!mediator.words.contains(card))
    #expect(mediator.terminal.screen.scrollback.isEmpty)
    #expect(mediator.terminal.screen.scrollbackClearings > clearings)
    try mediator.fills("Phrase de passe", with: "une autre phrase")
    try mediator.chooses("Entrer", sees: "ne va pas")
    #expect(!mediator.words.contains(card))
    try mediator.opensTheDesk(sees: "Réponses, la plus récente d'abord")
    #expect(mediator.words.contains(card))
  }

  @Test func inADialogueItIsTheSame() throws {
    let site = try Site()
    try site.hasAMediator()
    let card = try site.person().practisesWithACard(consents: true)
    let mediator = try site.mediator(options: ["--linear"] + impatience)
    try mediator.presses("Camille\n", sees: "Phrase de passe")
    try mediator.presses("\(Site.passphrase)\n", sees: "Entrée : Entrer")
    try mediator.presses("\n", sees: card)
    try mediator.sees("La page est cachée.", within: 60)
    #expect(!mediator.words.contains(card))
    #expect(mediator.terminal.screen.scrollback.isEmpty)
    try mediator.presses("\(Site.passphrase)\n", sees: "Entrée : Entrer")
    try mediator.presses("\n", sees: card)
    #expect(!mediator.words.contains("soleil"))
  }
}
