import Glibc
import TestSupport
import Testing

/// A card of three words, from its offer to the next visit.
struct CardTests {
  @Test func aCardOpensTheWorkAgainWhereItWasLeft() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: true)
    #expect(card.split(separator: " ").count == 3)
    let exercise = person.titleOfTheExercise
    try person.leaves()

    let typed = card.split(separator: " ").reversed().joined(separator: " ").uppercased()
    try person.signsIn(typed, sees: "Bonjour, \(card)")
    try person.chooses(
      "Continuer : Les portes", sees: "Question de \(exercise)")
  }

  @Test func nothingOfAVisitStaysOnTheTerminal() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: true)
    let clearings = person.terminal.screen.scrollbackClearings
    try person.leaves()
    #expect(!person.words.contains("Porte"))
    #expect(!person.words.contains(card))
    #expect(person.terminal.screen.scrollback.isEmpty)
    #expect(person.terminal.waits(seconds: 5) { $0.scrollbackClearings > clearings })
    try person.presses("c", sees: "Les trois mots")
    #expect(!person.words.contains(card))
  }

  @Test func withoutACardAllIsErasedOnLeaving() throws {
    let person = try Site().person()
    try person.practisesWithoutACard()
    try person.answers("Je tourne")
    #expect(try person.site.answers().count == 2)
    try person.leaves()
    #expect(try person.site.facts().isEmpty)
  }

  @Test func aSlipInTheWordsOfACardIsUnderstood() throws {
    let person = try Site().person()
    let card = try person.practisesWithACard(consents: false)
    try person.leaves()
    try person.signsIn(card.dropLast() + "x", sees: "Est-ce « \(card) » ?")
    try person.chooses("Oui, c'est ma carte", sees: "Bonjour, \(card)")
  }

  @Test func whoLostACardWorksOnANewOne() throws {
    let person = try Site().person()
    let card = try person.getsANewCard()
    try person.chooses("Commencer : Les portes", sees: "Une porte a une poignée")
    try person.reachesTheExercise()
    try person.answers("Je tourne")
    try person.presses("q", sees: "Montrez cette carte à un médiateur")
    try person.chooses("Finir", sees: "Ici, vous ne pouvez rien casser.")
    #expect(try person.site.answers() == ["Je tourne"])
    try person.signsIn(card, sees: "Bonjour, \(card)")
  }

  @Test func aSecretCodeIsAskedAndNeverShown() throws {
    let person = try Site().person()
    // The row of digits of a French keyboard, without Shift: 1 2 3 4.
    let card = try person.takesACard(withCode: "&é\"'")
    try person.leaves()
    try person.signsIn(card, sees: "Tapez votre code secret")
    try person.fills("Code secret", with: "4321")
    try person.chooses("Ouvrir", sees: "Ce n'est pas ce code.")
    #expect(!String(decoding: person.terminal.bytes, as: UTF8.self).contains("4321"))
    try person.fills("Code secret", with: "1234")
    try person.chooses("Ouvrir", sees: "Bonjour, \(card)")
  }

  @Test func theWaitAfterWrongCodesSurvivesAKill() throws {
    let person = try Site().person()
    let card = try person.takesACard(withCode: "1234")
    try person.leaves()
    try person.signsIn(card, sees: "Tapez votre code secret")
    // Three tries are free, then one waits 5, 15 and 60 seconds; a try within a wait isn't counted.
    for _ in 0..<60 where !person.words.contains("minute") {
      try person.fills("Code secret", with: "4321")
      try person.goes(to: "Ouvrir")
      person.terminal.type(TypedKey.enter)
      person.terminal.listen(seconds: 1)
    }
    #expect(person.words.contains("Attendez une minute avant d'essayer encore."))

    let child = try #require(person.terminal.children().first)
    person.terminal.send(signal: SIGKILL, to: child)
    try person.sees("Ici, vous ne pouvez rien casser.")
    try person.signsIn(card, sees: "Attendez")
    #expect(!person.words.contains("Bonjour, \(card)"))
  }

  @Test func threePicturesAreAskedAndOpenTheCard() throws {
    let person = try Site().person()
    let card = try person.takesACard()
    try person.chooses("Trois images", sees: "Image 1 sur 3")
    try person.clicks("soleil", sees: "Image 2 sur 3")
    try person.clicks("chat", sees: "Image 3 sur 3")
    try person.clicks("lune", sees: "Vos trois images")
    try person.chooses("Garder ces images", sees: "Le médiateur peut-il voir votre travail ?")
    try person.saysWhoSees("Non, personne ne voit", "La leçon est lue")
    try person.leaves()

    try person.signsIn(card, sees: "Choisissez vos trois images")
    for picture in ["lune", "chat"] { try person.clicks(picture, sees: "sur 3") }
    try person.clicks("soleil", sees: "Ce ne sont pas ces images.")
    for picture in ["soleil", "chat"] { try person.clicks(picture, sees: "sur 3") }
    try person.clicks("lune", sees: "Bonjour, \(card)")
  }
}
