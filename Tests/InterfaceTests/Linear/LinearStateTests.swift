import Testing
import Text

@testable import Interface

/// The exercise of the sketch: one choice, its button, its commands.
private func exercise(
  chosen: Int? = nil, feedback: SafeText? = nil, isOpen: Bool = true
) -> Page {
  let labels: [SafeText] = [
    "Je touche le lien, pour ne pas perdre mon colis",
    "Je tape moi-même l'adresse du transporteur",
    "Je réponds « STOP » au message",
  ]
  let choice = Choice(
    id: "reponse", label: "Votre choix",
    options: labels.enumerated().map { index, label in
      .init(label: [.text(label)], isChosen: index == chosen)
    }, isEnabled: isOpen)
  let validate = Button(
    id: "valider", label: "Valider", isMain: true,
    unavailable: chosen == nil ? "Choisissez d'abord." : nil)
  let again = Button(id: "encore", label: "Essayer encore", isMain: true)
  return Page(
    id: "exercice-3", place: ["Messages piégés", "Exercice"], progress: "3 sur environ 8",
    blocks: [
      .text([
        .text("Vous attendez un colis de la poste. Vous recevez ce SMS. Que faites-vous ?")
      ]),
      .control(.choice(choice)),
    ] + (feedback.map { [.live($0)] } ?? []) + [.control(.button(isOpen ? validate : again))],
    commands: [
      Command(id: "indice", label: "Un indice", help: "Lire un indice.", key: .character("i")),
      Command(id: "passer", label: "Passer", help: "Aller plus loin.", unavailable: "Un essai."),
      Command(id: "appeler", label: "Appeler", help: "Lever la main.", key: .character("a")),
      Command(id: "aide", label: "Aide (F1)", help: "Lire l'aide.", key: .function(1)),
    ])
}

@Suite struct LinearStateTests {
  private func opened(_ page: Page) -> LinearState {
    var state = LinearState(words: linearWords)
    _ = state.open(page)
    return state
  }

  @Test func theExerciseIsTheDialogueOfTheSketch() {
    var state = LinearState(words: linearWords)
    var transcript = state.open(exercise()).map { $0.string }
    transcript.append(state.prompt.text.string + " 2")
    let step = state.answer("2")
    transcript += step.echo.map { $0.string }
    transcript += state.open(
      exercise(
        chosen: 1, feedback: "Oui. Vous passez par un chemin que vous connaissez.", isOpen: false)
    ).map { $0.string }
    #expect(
      transcript.joined(separator: "\n") == """
        Messages piégés. Exercice, 3 sur environ 8.
        Vous attendez un colis de la poste. Vous recevez ce SMS. Que faites-vous ?
        1. Je touche le lien, pour ne pas perdre mon colis
        2. Je tape moi-même l'adresse du transporteur
        3. Je réponds « STOP » au message
        Votre choix, de 1 à 3 (i : Un indice ; a : Appeler ; 0 : tout) : 2
        Choisi : Je tape moi-même l'adresse du transporteur
        Oui. Vous passez par un chemin que vous connaissez.
        """)
    #expect(step.actions == [.choose("reponse", option: 1), .press("valider")])
    #expect(state.prompt.text == "Entrée : Essayer encore (0 : tout) :")
  }

  @Test func tryingAgainSaysTheOptionsAgain() {
    var state = opened(exercise(chosen: 0, feedback: "Pas celle-ci.", isOpen: false))
    #expect(state.answer("").actions == [.press("encore")])
    #expect(state.open(exercise()).count == 3)
    #expect(state.prompt.text.string.hasPrefix("Votre choix, de 1 à 3 ("))
  }

  @Test func aReminderIsGivenOnceAPage() {
    var state = opened(exercise())
    _ = state.answer("i")
    #expect(state.prompt.text == "Votre choix, de 1 à 3 (0 : tout) :")
    _ = state.open(Page(id: "autre", blocks: []))
    _ = state.open(exercise())
    #expect(state.prompt.text.string.contains("i : Un indice"))
  }

  @Test func whatIsNotUnderstoodGetsOneSentenceAndTheSamePrompt() {
    var state = opened(exercise())
    let prompt = state.prompt
    let step = state.answer("deux")
    #expect(step.echo == ["Je n'ai pas compris. Tapez un nombre, de 1 à 3, ou 0."])
    #expect(step.actions.isEmpty)
    #expect(state.prompt == prompt)
  }

  @Test(arguments: ["2", "é", " 2 "])
  func anOptionIsChosenByItsNumber(typed: String) {
    var state = opened(exercise())
    #expect(state.answer(SafeText(typed)).actions.first == .choose("reponse", option: 1))
  }

  @Test(arguments: [("i", "indice"), ("A", "appeler"), ("?", "aide")])
  func aLetterIsACommandAtAChoice(typed: String, command: String) {
    var state = opened(exercise())
    #expect(state.answer(SafeText(typed)).actions == [.press(ControlID(rawValue: command))])
  }

  @Test(arguments: ["", "0", "à", "00"])
  func zeroListsEverythingAndSoDoesEnterAloneWhereItHasNoOtherUse(typed: String) {
    var state = opened(exercise())
    #expect(
      state.answer(SafeText(typed)).echo == [
        "Tout ce que vous pouvez faire ici :",
        "Valider. Pas possible maintenant. Choisissez d'abord.",
        "1. Un indice (touche i) : Lire un indice.",
        "Passer. Pas possible maintenant. Un essai.",
        "2. Appeler (touche a) : Lever la main.",
        "3. Aide : Lire l'aide.",
        "4. Relire la page",
      ])
    #expect(state.prompt.text == "Votre commande, de 1 à 4 (Entrée seule : revenir) :")
    #expect(state.answer("6").echo == ["Je n'ai pas compris. Tapez un nombre, de 1 à 4, ou 0."])
    #expect(state.answer("0").echo.count == 7)
    #expect(state.answer("1").actions == [.press("indice")])
    #expect(state.prompt.text.string.hasPrefix("Votre choix, de 1 à 3 ("))
  }

  @Test func anEmptyLineLeavesTheList() {
    var state = opened(exercise())
    _ = state.answer("")
    #expect(state.answer("") == LinearStep())
    #expect(state.prompt.text.string.hasPrefix("Votre choix"))
  }

  @Test func thePageCanBeReadAgain() {
    var state = opened(exercise())
    _ = state.answer("")
    #expect(state.answer("4").echo.count == 5)
  }

  @Test func aPageWithOnlyItsButtonAsksForEnter() {
    var state = opened(
      Page(
        id: "lecon", blocks: [.control(.button(Button(id: "b", label: "Continuer", isMain: true)))])
    )
    #expect(state.prompt.text == "Entrée : Continuer (0 : tout) :")
    #expect(state.answer("") == LinearStep(actions: [.press("b")]))
  }

  @Test func onlyWhatIsNewIsPrintedOnTheSamePage() {
    func page(_ status: SafeText) -> Page {
      Page(id: "p", place: ["Ici"], blocks: [.text([.text("Un texte.")]), .status(status)])
    }
    var state = opened(page("Enregistrement…"))
    #expect(state.open(page("Enregistré.")) == ["Enregistré."])
    #expect(state.open(page("Enregistré.")).isEmpty)
  }

  @Test func aMenuIsPickedByNumber() {
    var state = opened(
      Page(
        id: "menu",
        blocks: [
          .control(.button(Button(id: "main", label: "Continuer", isMain: true))),
          .control(.link(Link(id: "un", label: "Écrire"))),
          .control(.link(Link(id: "deux", label: "Imprimer"))),
        ]))
    #expect(
      state.prompt.text == "Entrée : Continuer ; ou un nombre, de 1 à 3 (0 : tout) :")
    #expect(
      state.answer("3") == LinearStep(echo: ["Choisi : Imprimer"], actions: [.press("deux")]))
  }

  @Test func severalQuestionsAreAskedInTurnThenTheButton() {
    func page(name: SafeText = .empty) -> Page {
      Page(
        id: "carte",
        blocks: [
          .control(.field(Field(id: "nom", label: "Votre carte", value: name))),
          .control(.field(Field(id: "code", label: "Votre code", kind: .secret))),
          .control(.button(Button(id: "entrer", label: "Entrer", isMain: true))),
        ])
    }
    var state = opened(page())
    #expect(state.prompt.text == "Votre carte (Entrée seule : tout) :")
    #expect(state.answer("tulipe") == LinearStep(actions: [.edit("nom", "tulipe")]))
    #expect(state.open(page(name: "tulipe")) == ["À remplir : Votre code"])
    #expect(state.prompt.isSecret)
    #expect(state.prompt.text == "Votre code (Entrée seule : tout) :")
    #expect(
      state.answer("1234") == LinearStep(echo: ["C'est noté."], actions: [.edit("code", "1234")]))
    #expect(!state.prompt.isSecret)
    #expect(state.prompt.text == "Entrée : Entrer (0 : tout) :")
    #expect(state.answer("").actions == [.press("entrer")])
    #expect(state.prompt.text.string.hasPrefix("Votre carte"))
  }

  @Test func aPageThatOpensOnItsButtonAsksNothingBeforeUnlessItNeedsAnAnswer() {
    func page(unavailable: SafeText? = nil) -> Page {
      let button = Button(id: "b", label: "Continuer", isMain: true, unavailable: unavailable)
      return Page(
        id: "p",
        blocks: [
          .control(.field(Field(id: "f", label: "Chercher"))), .control(.button(button)),
        ], focus: "b")
    }
    #expect(opened(page()).prompt.text.string.hasPrefix("Entrée : Continuer"))
    let waiting = opened(page(unavailable: "Écrivez d'abord."))
    #expect(waiting.prompt.text.string.hasPrefix("Chercher"))
  }

  @Test func anAnswerCanBeGivenAgainFromTheList() {
    var state = opened(
      Page(
        id: "p",
        blocks: [
          .control(.field(Field(id: "f", label: "Nom", value: "Lea"))),
          .control(.field(Field(id: "g", label: "Ville"))),
        ]))
    _ = state.answer("Léa")
    let list = state.answer("").echo.map { $0.string }
    #expect(list[2] == "2. Effacer : Nom")
    #expect(list[3] == "3. Répondre : Nom")
    _ = state.answer("3")
    #expect(state.prompt.text == "Nom (Entrée seule : tout) :")
  }

  @Test func aPageWithSeveralQuestionsIsReadDownFromOneToTheNext() {
    func page(status: SafeText = .empty) -> Page {
      Page(
        id: "p",
        blocks: [
          .text([.text("D'abord.")]), .control(.field(Field(id: "f", label: "Nom"))),
          .text([.text("Ensuite.")]), .control(.field(Field(id: "g", label: "Ville"))),
          .text([.text("Pour finir.")]), .status(status),
        ])
    }
    var state = LinearState(words: linearWords)
    #expect(state.open(page()) == ["D'abord.", "À remplir : Nom"])
    _ = state.answer("Léa")
    #expect(
      state.open(page(status: "Enregistré.")) == ["Ensuite.", "À remplir : Ville", "Enregistré."])
    _ = state.answer("")
    #expect(state.answer("1").echo == ["Pour finir."])
    _ = state.answer("")
    #expect(state.answer("1").echo == ["À remplir : Nom"])
  }

  @Test func onAPageToReadARefusalSaysWhatToPress() {
    let read = Button(id: "b", label: "Continuer", isMain: true)
    var state = opened(Page(id: "lecon", blocks: [.control(.button(read))]))
    #expect(
      state.answer("quoi").echo == [
        "Je n'ai pas compris. Appuyez sur Entrée, sans rien taper : Continuer. Ou tapez 0."
      ])
    let links = ["Écrire", "Imprimer"].map { label in
      Block.control(.link(Link(id: ControlID(rawValue: label), label: SafeText(label))))
    }
    state = opened(Page(id: "menu", blocks: [.control(.button(read))] + links))
    #expect(
      state.answer("12").echo == [
        "Je n'ai pas compris. Appuyez sur Entrée : Continuer. Ou tapez un nombre, de 1 à 3, ou 0."
      ])
    #expect(
      state.prompt.text == "Entrée : Continuer ; ou un nombre, de 1 à 3 (0 : tout) :")
  }

  @Test func keysOfTheFullScreenDoNothingAndAreAnsweredKindly() {
    let read = Button(id: "b", label: "Continuer", isMain: true)
    var state = opened(Page(id: "lecon", blocks: [.control(.button(read))]))
    let prompt = state.prompt
    #expect(
      state.hear(.keys)
        == LinearStep(echo: [
          "Ici, les flèches, Tab et F1 ne servent pas. Tapez votre réponse, puis appuyez sur Entrée."
        ]))
    #expect(state.prompt == prompt)
    #expect(state.hear("") == LinearStep(actions: [.press("b")]))
  }

  @Test func aQuestionIsLeftForTheNextOneOnly() {
    let fields = ["Nom", "Ville"].map { label in
      Block.control(.field(Field(id: ControlID(rawValue: label), label: SafeText(label))))
    }
    var state = opened(Page(id: "p", blocks: fields))
    #expect(state.answer("").echo[1] == "1. Laisser cette question, et continuer")
    state = opened(Page(id: "q", blocks: [fields[0]]))
    #expect(state.answer("").echo[1] == "1. Relire la page")
  }
}
