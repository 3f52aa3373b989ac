import Testing
import Text

@testable import Interface

/// One line at a page of one control and a button that isn't the main one.
@Suite struct LinearControlsTests {
  private func state(_ control: Control) -> LinearState {
    var state = LinearState(words: linearWords)
    _ = state.open(Page(id: "p", blocks: [.control(control)]))
    return state
  }

  private let three: [Choice.Option] = [
    .init(label: [.text("A")], isChosen: true), .init(label: [.text("B")]),
    .init(label: [.text("C")]),
  ]

  @Test func severalOptionsAreTheNewSet() {
    var state = state(.choice(Choice(id: "c", label: "", mode: .many, options: three)))
    #expect(
      state.prompt.text
        == "Vos choix, de 1 à 3 (maintenant : 1 ; par exemple 1 3 ; 0 : tout) :"
    )
    let step = state.answer("2, 3")
    #expect(step.echo == ["Choisi : B ; C"])
    #expect(
      step.actions == [
        .choose("c", option: 0), .choose("c", option: 1), .choose("c", option: 2),
      ])
  }

  @Test func whatIsChosenIsTakenBackFromTheList() {
    var state = state(.choice(Choice(id: "c", label: "", mode: .many, options: three)))
    #expect(state.answer("0").echo.contains("1. Enlever : A"))
    #expect(state.answer("1").actions == [.choose("c", option: 0)])
  }

  @Test func whatIsMarkedIsTakenBackFromTheList() {
    var state = LinearState(words: linearWords)
    let span = MarkableSpan(id: "s", label: "ce soir", isMarked: true)
    _ = state.open(Page(id: "p", blocks: [.text([.span(span)])]))
    #expect(state.answer("0").echo.contains("1. Enlever : ce soir"))
    #expect(state.answer("1").actions == [.mark("s")])
  }

  @Test func aNumberIsOne() {
    var state = state(.field(Field(id: "f", label: "Combien ?", kind: .number)))
    #expect(state.answer("douze").echo.count == 1)
    #expect(state.answer("12,5").actions == [.edit("f", "12,5")])
  }

  @Test func whatIsTooLongIsAskedAgain() {
    var state = state(.field(Field(id: "f", label: "Nom", limit: 3)))
    #expect(state.answer("abcd") == LinearStep(echo: ["C'est trop long : 3 signes au plus."]))
    #expect(state.answer("abc").actions == [.edit("f", "abc")])
  }

  @Test(arguments: [".", ";"])
  func severalLinesEndWithAPointAlone(end: String) {
    var state = state(.field(Field(id: "f", label: "Lettre", kind: .lines(height: 4))))
    #expect(state.answer("Bonjour,") == LinearStep())
    #expect(state.prompt.text == "Suite :")
    #expect(state.answer("") == LinearStep())
    #expect(state.answer("Merci.") == LinearStep())
    #expect(
      state.answer(SafeText(end)).actions
        == [.edit("f", SafeText("Bonjour,\n\nMerci.", as: .lines))])
  }

  @Test func lettersAreTextInAField() {
    var state = LinearState(words: linearWords)
    _ = state.open(
      Page(
        id: "p", blocks: [.control(.field(Field(id: "f", label: "Nom")))],
        commands: [Command(id: "a", label: "Appeler", help: "Aide.", key: .character("a"))]))
    #expect(state.prompt.text == "Nom (Entrée seule : tout) :")
    #expect(state.answer("a").actions == [.edit("f", "a")])
  }

  @Test func anOrderBecomesMovesThatMakeIt() {
    let items: [SafeText] = ["lundi", "mardi", "mercredi", "jeudi"]
    var state = state(.reorder(ReorderableList(id: "r", label: "Jours", items: items)))
    #expect(state.prompt.text.string.hasPrefix("Le nouvel ordre (par exemple 2 3 4 1 ;"))
    let step = state.answer("4 2 1 3")
    var moved = items
    for case .move(_, let from, let to) in step.actions {
      moved.insert(moved.remove(at: from), at: to)
    }
    #expect(moved == ["jeudi", "mardi", "lundi", "mercredi"])
    #expect(
      step.echo == ["Nouvel ordre :", "1. jeudi", "2. mardi", "3. lundi", "4. mercredi"])
  }

  @Test func theSameOrderMovesNothing() {
    var state = state(.reorder(ReorderableList(id: "r", label: "", items: ["a", "b"])))
    #expect(state.answer("1 2") == LinearStep(echo: ["L'ordre ne change pas."]))
  }

  @Test func pairsComeTogetherOrOneByOne() {
    func pairing(_ partners: [Int?]) -> Control {
      .pairing(
        Pairing(
          id: "p", label: "Reliez.", left: ["chat", "chien"], right: ["aboie", "miaule"],
          partners: partners))
    }
    var state = state(pairing([nil, nil]))
    #expect(
      state.answer("1b 2a").actions
        == [.pair("p", left: 0, right: 1), .pair("p", left: 1, right: 0)])
    state = self.state(pairing([nil, nil]))
    #expect(
      state.answer("1b")
        == LinearStep(echo: ["chat, avec : miaule"], actions: [.pair("p", left: 0, right: 1)]))
    #expect(state.prompt.text == "Vos paires (0 : tout) :")
    _ = state.open(Page(id: "p", blocks: [.control(pairing([1, nil]))]))
    #expect(state.answer("2a").actions == [.pair("p", left: 1, right: 0)])
    #expect(state.prompt.text.string.hasPrefix("Votre commande"))
  }

  @Test func aPairCanBeParted() {
    var state = state(
      .pairing(Pairing(id: "p", label: "", left: ["a"], right: ["b"], partners: [0])))
    #expect(state.answer("").echo.contains("1. Séparer : a, b"))
    #expect(state.answer("1").actions == [.pair("p", left: 0, right: nil)])
  }

  @Test func aThingGoesIntoAGroup() {
    var state = state(
      .grouping(
        Grouping(
          id: "g", label: "", groups: ["Vrai site", "Copie"], items: ["x", "y"],
          places: [nil, nil])))
    #expect(
      state.answer("2b")
        == LinearStep(echo: ["y, dans : Copie"], actions: [.group("g", item: 1, group: 1)]))
    #expect(state.answer("3a").actions.isEmpty)
  }

  @Test func passagesAreMarkedByNumber() {
    var state = LinearState(words: linearWords)
    let spans = ["2 €", "ce soir"].enumerated().map { index, label in
      Inline.span(
        MarkableSpan(id: ControlID(rawValue: "s\(index)"), label: SafeText(label), isMarked: false))
    }
    _ = state.open(Page(id: "p", blocks: [.text(spans)]))
    #expect(
      state.answer("2") == LinearStep(echo: ["Marqué : ce soir"], actions: [.mark("s1")]))
  }

  @Test func aRowWithSeveralActionsAsksWhich() {
    let table = ActionTable(
      id: "t", label: "La salle",
      rows: [
        .init(
          cells: ["Poste 4", "depuis 2 min"],
          actions: [Button(id: "o", label: "Ouvrir"), Button(id: "q", label: "Appeler")]),
        .init(cells: ["Poste 5"], actions: [Button(id: "o", label: "Ouvrir")]),
      ])
    var state = state(.rows(table))
    #expect(state.prompt.text == "Votre choix, de 1 à 2 (0 : tout) :")
    #expect(state.answer("1").echo == ["Poste 4", "1. Ouvrir", "2. Appeler"])
    #expect(state.answer("2").actions == [.row("t", row: 0, action: 1)])
    #expect(state.answer("2").actions == [.row("t", row: 1, action: 0)])
  }

  @Test func rowsAreToldApartInTheListOfEverything() {
    func row(_ words: SafeText...) -> ActionTable.Row {
      .init(cells: words, actions: [Button(id: "v", label: "Voir")])
    }
    let table = ActionTable(
      id: "t", label: "Mes réponses",
      rows: [
        row("lundi 16:15", "Porte", "Oui."), row("lundi 16:15", "Clé", "Oui."),
        row("mardi 9:00", "Clé", "Oui."), row("jeudi 8:00", "Clé"), row("jeudi 8:00", "Clé"),
      ])
    var state = state(.rows(table))
    #expect(
      state.answer("0").echo.dropFirst().prefix(5) == [
        "1. lundi 16:15, Porte : Voir", "2. lundi 16:15, Clé : Voir", "3. mardi 9:00 : Voir",
        "4. jeudi 8:00, Clé : Voir", "5. jeudi 8:00, Clé : Voir",
      ])
  }

  @Test func aKeyIsOneSign() {
    var state = state(.keyCapture(KeyCapture(id: "k", label: "Appuyez sur la touche a.")))
    #expect(state.answer("entrée").actions.isEmpty)
    #expect(state.answer("a").actions == [.captured("k", .character("a"))])
  }

  @Test func aTargetForTheMouseCanBePassed() {
    var state = state(
      .pointerTarget(
        PointerTarget(id: "t", label: "Le bouton", width: 5, height: 2, isReached: false)))
    #expect(state.prompt.text == "Entrée : passer à la suite (0 : tout) :")
    #expect(state.answer("") == LinearStep())
    #expect(state.prompt.text.string.hasPrefix("Votre commande"))
  }

  @Test func aBlankHasItsNumber() {
    var state = LinearState(words: linearWords)
    let blank = Field(id: "b", label: "le mot")
    _ = state.open(Page(id: "p", blocks: [.text([.text("Un "), .field(blank)])]))
    #expect(state.prompt.text == "À compléter 1, le mot (Entrée seule : tout) :")
    #expect(state.answer("lien").actions == [.edit("b", "lien")])
  }
}
