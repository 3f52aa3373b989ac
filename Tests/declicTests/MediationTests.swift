import TestSupport
import Testing

/// A mediator's desk beside learners at work, all on one store.
struct MediationTests {
  @Test func thePassphraseIsAskedTwiceAndNeverShown() throws {
    let site = try Site()
    let owner = try site.owner("mediator", "create", "Camille")
    try owner.sees("Phrase de passe")
    owner.terminal.type("un deux trois\r")
    try owner.sees("Encore une fois :")
    owner.terminal.type("un deux quatre\r")
    try owner.sees("Les deux phrases de passe diffèrent.")
    #expect(owner.terminal.waitForEnding() == .exited(64))
    #expect(!owner.terminal.screen.text.contains("deux trois"))
    #expect(owner.terminal.isAtRest)
    try site.hasAMediator()
    let list = try site.owner("mediator", "list")
    try list.sees("Camille")
    #expect(list.terminal.waitForEnding() == .exited(0))
  }

  @Test func aWrongPassphraseOpensNothing() throws {
    let site = try Site()
    try site.hasAMediator()
    let mediator = try site.mediator()
    try mediator.opensTheDesk(passphrase: "une autre phrase", sees: "ne va pas")
    #expect(!mediator.words.contains("La salle"))
    #expect(!mediator.words.contains("une autre phrase"))
    try mediator.opensTheDesk()
  }

  @Test func theVeryAnswerAndTheRuleAreSeenWithConsent() throws {
    let site = try Site()
    try site.hasAMediator()
    let person = try site.person()
    let card = try person.practisesWithACard(consents: true)
    let exercise = person.titleOfTheExercise
    try person.answers("Je tire")

    let mediator = try site.mediator()
    try mediator.opensTheDesk()
    try mediator.sees(card)
    try mediator.chooses(card, sees: "Réponses, la plus récente d'abord")
    try mediator.chooses(exercise, sees: "Sa réponse : Je tire")
    try mediator.sees("Question de \(exercise)")
    try mediator.sees("Suite : « Ouvrir une porte », niveau 2.")
    try mediator.sees("Règle N1")
  }

  @Test func aProposalReachesTheOpenHomeOfTheLearner() throws {
    let site = try Site()
    try site.hasAMediator()
    let person = try site.person()
    let card = try person.practisesWithACard(consents: true)
    try person.leaves()
    try person.signsIn(card, sees: "Bonjour, \(card)")

    let mediator = try site.mediator()
    try mediator.opensTheDesk()
    try mediator.sees(card)
    try mediator.chooses(card, sees: "Rien n'est proposé")
    try mediator.presses("p", sees: "Quel module ?")
    try mediator.goes(to: "Les portes")
    try mediator.presses(" ", sees: "(•) Les portes")
    try mediator.fills("Un mot pour la personne", with: "Avant votre rendez-vous.")
    try mediator.chooses("Proposer", sees: "Proposé.")
    try mediator.sees("Retirer : Les portes")

    try person.sees("Proposé par la médiation", within: 10)
    try person.sees("« Avant votre rendez-vous. »")
    try mediator.chooses("Retirer : Les portes", sees: "Rien n'est proposé")
    try person.seesNoMore("Proposé par la médiation", within: 10)
  }

  @Test func withoutConsentOnlyThePlaceOfARaisedHandIsSeen() throws {
    let site = try Site()
    try site.hasAMediator()
    let person = try site.person(at: "Poste 7")
    let card = try person.practisesWithACard(consents: false)
    let mediator = try site.mediator()
    try mediator.opensTheDesk()
    try mediator.sees("Personne n'a encore accepté")

    try person.presses("a", sees: "Un médiateur verra votre place : Poste 7.")
    try person.chooses("Oui, appeler", sees: "C'est fait. Quelqu'un va venir.")
    try mediator.sees("Demande d'aide", within: 10)
    try mediator.sees("Poste 7")
    try mediator.sees("une personne, sans nom")
    #expect(!String(decoding: mediator.terminal.bytes, as: UTF8.self).contains(card))
    #expect(!mediator.words.contains("Porte "))
    try mediator.chooses("Je suis passé", sees: "Personne n'a encore accepté")
    try mediator.seesNoMore("Demande d'aide", within: 10)
  }

  @Test func aConsentTakenBackClosesThePage() throws {
    let site = try Site()
    try site.hasAMediator()
    let person = try site.person()
    let card = try person.practisesWithACard(consents: true)
    try person.leaves()
    try person.signsIn(card, sees: "Bonjour, \(card)")
    let mediator = try site.mediator()
    try mediator.opensTheDesk()
    try mediator.sees(card)
    try mediator.chooses(card, sees: "Réponses, la plus récente d'abord")

    try person.chooses("Réglages", sees: "Qui voit mon travail : le médiateur et moi")
    try person.clicks("Qui voit mon travail", sees: "En ce moment : oui")
    try person.saysWhoSees("Non, personne ne voit", "Qui voit mon travail : moi seulement")
    try mediator.sees("Cette personne ne souhaite plus", within: 10)
    #expect(!mediator.words.contains(card))
  }
}
