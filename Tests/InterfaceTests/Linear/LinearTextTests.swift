import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct LinearTextTests {
  /// The lines of a page of these blocks.
  private func lines(_ blocks: Block...) -> [String] {
    LinearText.lines(of: Page(id: "page", blocks: blocks), words: linearWords).map { $0.string }
  }

  @Test func placeAndProgressAreOneSentence() {
    let page = Page(
      id: "page", place: ["Messages piégés", "Exercice"], progress: "3 sur environ 8", blocks: [])
    #expect(
      LinearText.lines(of: page, words: linearWords)
        == ["Messages piégés. Exercice, 3 sur environ 8."])
  }

  @Test func aPlaceAloneIsASentenceToo() {
    let page = Page(id: "page", place: ["Accueil"], blocks: [])
    #expect(LinearText.lines(of: page, words: linearWords) == ["Accueil."])
  }

  @Test func aPanelIsSaidAndNotDrawn() {
    #expect(
      lines(.panel(title: "SMS", [.text([.text("Payez 2 €.")])]))
        == ["Cadre : SMS", "Payez 2 €.", "Fin du cadre."])
  }

  @Test func aDrawingIsItsAlternative() {
    #expect(
      lines(.drawing(Drawing(lines: ["┌──┐", "└──┘"], alternative: "une fenêtre")))
        == ["Dessin : une fenêtre"])
  }

  @Test func aTableIsLabelsAndValues() {
    let table = Table(
      header: [[.text("Touche")], [.text("Effet")]],
      rows: [[[.text("Entrée")], [.text("valider")]], [[.text("Échap")], []]])
    #expect(
      lines(.table(table))
        == ["Tableau de 2 lignes :", "Touche : Entrée ; Effet : valider", "Touche : Échap"])
  }

  @Test func aLinkSaysItsAddress() {
    let link = Link(id: "l", label: "le site")
    #expect(
      lines(.text([.text("Voyez "), .link(link, address: "https://ameli.fr"), .text(".")]))
        == ["Voyez le site (lien : https://ameli.fr)."])
  }

  @Test func nestedListsKeepTheirNumbers() {
    let inner = Block.list(start: nil, items: [[.text([.text("a")])], [.text([.text("b")])]])
    #expect(
      lines(
        .list(start: 3, items: [[.text([.text("trois")]), inner], [.text([.text("quatre")])]]))
        == ["3. trois", "-- a", "-- b", "4. quatre"])
  }

  @Test func aQuestionJustReadIsNotSaidTwice() {
    let choice = Choice(
      id: "c", label: "Que faites-vous ?", options: [.init(label: [.text("Rien")])])
    #expect(
      lines(.text([.text("Un SMS arrive. Que faites-vous ?")]), .control(.choice(choice)))
        == ["Un SMS arrive. Que faites-vous ?", "1. Rien"])
    #expect(lines(.control(.choice(choice))) == ["Que faites-vous ?", "1. Rien"])
  }

  @Test func statesAreSaidInWords() {
    let choice = Choice(
      id: "c", label: "Votre choix",
      options: [.init(label: [.text("Oui")], isChosen: true), .init(label: [.text("Non")])])
    let field = Field(id: "f", label: "Ville", value: "Paris")
    #expect(
      lines(.control(.choice(choice)), .control(.field(field)))
        == [
          "Votre choix", "1. Oui (choisi)", "2. Non", "À remplir : Ville. Maintenant : Paris",
        ])
  }

  @Test func aSecretIsNeverPrinted() {
    let field = Field(id: "f", label: "Code", kind: .secret, value: "1234")
    let printed = lines(.control(.field(field)), .text([.field(field)])).joined()
    #expect(!printed.contains("1234"))
  }

  @Test func offersAreNumberedOnAPageThatAsksNothing() {
    #expect(
      lines(
        .control(.link(Link(id: "l", label: "Imprimer"))),
        .control(.button(Button(id: "b", label: "Chercher", unavailable: "C'est fermé."))),
        .control(.button(Button(id: "m", label: "Continuer", isMain: true))))
        == [
          "1. Imprimer", "Chercher. Pas possible maintenant. C'est fermé.", "2. Continuer",
        ])
  }

  @Test func partsToMarkAreNumberedAfterTheirText() {
    let span = MarkableSpan(id: "s", label: "avant ce soir", isMarked: true)
    #expect(
      lines(.text([.text("Payez "), .span(span)]))
        == ["Payez avant ce soir", "Passages de ce texte :", "1. avant ce soir (marqué)"])
  }

  @Test func theWholeVocabularyIsSaid() {
    assertSnapshot(
      LinearText.lines(of: everythingPage, words: linearWords).map { $0.string }
        .joined(separator: "\n"),
      named: "everything-linear")
  }

  @Test func spacesOfAnExactTextAreKept() {
    #expect(
      lines(.code(SafeText("si oui\n  alors", as: .lines))) == [
        "Texte exact, sur plusieurs lignes :", "si oui", "  alors", "Fin du texte exact.",
      ])
  }

  @Test func nothingIsDrawnInBoxes() {
    let printed = LinearText.lines(of: everythingPage, words: linearWords).map { $0.string }
      .joined()
    #expect(!printed.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
  }
}
