import TestSupport
import Testing

/// A day in a library: three people in turn at one machine, one at another, and a mediator at the
/// desk who has ten seconds now and then. All on one store, with the real program.
///
/// The machine asks after twelve seconds whether somebody is still there: time enough for a key
/// where it is busy, and little to wait for the one who walks away.
struct FullDayTests {
  @Test func aDayInALibrary() throws {
    let site = try Site()
    try site.hasAMediator()
    let desk = try site.mediator()
    try desk.opensTheDesk()
    try desk.sees("Personne n'a encore accepté")
    let machine = try site.person(at: "Poste 1", options: ["--idle", "0.2"])

    // Anna agrees to be seen, works, and walks away without leaving.
    let anna = try machine.practisesWithACard(consents: true)
    try desk.sees("\(anna) Poste 1 Les portes", within: 10)

    try needsHelp(at: site, seenFrom: desk)
    try nobodyIsLeft(of: anna, at: machine)
    try desk.seesNoMore(anna, within: 10)

    try isLockedOut(at: machine, unlockedAt: desk)
    try losesTheCard(at: machine, joinedAt: desk)
  }

  /// Denis answers wrongly until he is offered help: the desk says that he is stuck, where, and on
  /// what; the mediator goes there.
  private func needsHelp(at site: Site, seenFrom desk: Person) throws {
    let person = try site.person(at: "Poste 2")
    let card = try person.practisesWithACard(consents: true)
    try person.answersWronglyUntilHelpIsOffered()
    try person.chooses("Oui, appeler", sees: "Quelqu'un va venir")
    try desk.sees("1 main levée", within: 10)
    try desk.sees("Poste 2")
    try desk.sees("\(card) · bloque :")
    try desk.sees("« Ouvrir une porte »")
    try desk.chooses("Je suis passé", sees: "0 main levée")
    #expect(!desk.words.contains("bloque"))
    try person.leaves()
  }

  /// The machine that Anna left shows nothing of her any more.
  private func nobodyIsLeft(of card: String, at machine: Person) throws {
    try machine.sees("Ici, vous ne pouvez rien casser.", within: 60)
    #expect(!machine.words.contains("Porte"))
    #expect(!machine.words.contains(card))
    #expect(machine.terminal.screen.scrollback.isEmpty)
    try machine.nextPersonSeesNothing(of: [card])
  }

  /// Bruno has a secret code and doesn't wish to be seen: the desk sees the place of his hand. He
  /// mistypes his code until he has to wait; the desk opens his card again, by its words.
  private func isLockedOut(at machine: Person, unlockedAt desk: Person) throws {
    let card = try machine.takesACard(withCode: "1234")
    try machine.practises()
    try machine.presses("a", sees: "Un médiateur verra votre place : Poste 1.")
    try machine.chooses("Oui, appeler", sees: "Quelqu'un va venir")
    try desk.sees("une personne, sans nom", within: 10)
    try desk.sees("Poste 1")
    try desk.chooses("Je suis passé", sees: "0 main levée")
    #expect(!desk.hasEverSeen(card))
    try machine.leaves()
    try machine.nextPersonSeesNothing(of: [card])

    try machine.mistypesTheCode(of: card, until: "Attendez")
    try desk.unlocks(card)
    try machine.signsIn(card, sees: "Tapez votre code secret")
    try machine.fills("Code secret", with: "1234")
    try machine.chooses("Ouvrir", sees: "Bonjour, \(card)")
    try machine.leaves()
    try machine.nextPersonSeesNothing(of: [card])
  }

  /// Chloé lost her card and works on a new one. The mediator finds her by what she did, and brings
  /// both together: the new card opens her work of before.
  private func losesTheCard(at machine: Person, joinedAt desk: Person) throws {
    let lost = try machine.practisesWithACard(consents: true)
    try machine.leaves()
    let new = try machine.getsANewCard()
    try machine.leaves()
    try machine.nextPersonSeesNothing(of: [lost, new])

    try desk.joins(lost, with: new)
    try machine.signsIn(lost, sees: "Je ne trouve pas cette carte")
    try machine.presses(TypedKey.escape, sees: "Retour")
    try machine.presses("r", sees: "J'ai une carte")
    try machine.signsIn(new, sees: "Bonjour, \(new)")
    try machine.sees("Continuer : Les portes")
    try machine.leaves()
  }
}
