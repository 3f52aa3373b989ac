public import Interface
import Text

/// A page that holds every block and every control, in a state worth looking at.
public let everythingPage = Page(
  id: "everything",
  place: ["Messages piégés", "Reconnaître un message piégé"],
  progress: "page 2 sur 5",
  blocks: wordsOfEverything + controlsOfEverything,
  commands: [
    Command(id: "contents", label: "Sommaire", help: "Voir toutes les pages."),
    Command(
      id: "listen", label: "Écouter", help: "Entendre la page.",
      unavailable: "Il n'y a pas de haut-parleur ici."),
  ] + usualCommands)

/// The four commands that end the row of every page.
public let usualCommands = [
  Command(id: "back", label: "Retour", help: "Revenir à la page d'avant.", key: .character("r")),
  Command(id: "call", label: "Appeler", help: "Demander de l'aide.", key: .character("a")),
  Command(id: "help", label: "Aide (F1)", help: "Voir les touches.", key: .function(1)),
  Command(id: "quit", label: "Quitter", help: "Finir pour aujourd'hui.", key: .character("q")),
]

/// Every block that is read.
private let wordsOfEverything: [Block] = [
  .heading(level: 1, [.text("Un message piégé vous presse")]),
  .text([
    .text("Il annonce un problème. Il donne "), .strong([.text("peu de temps")]),
    .text(". Son adresse ("), .code("colis.example"), .text(") n'est pas celle du transporteur."),
    .lineBreak, .text("Lisez "),
    .link(Link(id: "guide", label: "le guide officiel"), address: "cybermalveillance.gouv.fr"),
    .text(" avec "), .emphasis([.text("calme")]), .text("."),
  ]),
  .list(
    start: nil,
    items: [
      [.text([.text("Ne touchez pas le lien.")])],
      [.text([.text("Allez vous-même sur le site.")]), .quote([.text([.text("Sans hâte.")])])],
    ]),
  .list(start: 9, items: [[.text([.text("Lire")])], [.text([.text("Vérifier")])]]),
  .heading(level: 2, [.text("Par exemple")]),
  .panel(
    title: "SMS de 06 39 98 00 12",
    [
      .text([
        .text("Votre colis est bloqué. "),
        .span(MarkableSpan(id: "pay", label: "Payez 2 € avant ce soir", isMarked: true)),
        .text(" : "),
        .span(
          MarkableSpan(id: "address", label: "suivi-livraison.example/colis", isMarked: false)),
      ])
    ]),
  .quote([.text([.text("Un vrai service vous laisse le temps.")])]),
  .code("ls -l\n  total 4"),
  .table(
    Table(
      header: [[.text("Signe")], [.text("Où le voir")], [.text("Fois")]],
      alignments: [.leading, .leading, .trailing],
      rows: [
        [[.text("Urgence")], [.text("« avant ce soir », « dernier rappel »")], [.text("12")]],
        [[.text("Adresse")], [.text("après le nom de l'expéditeur")], [.text("7")]],
      ])),
  .drawing(
    Drawing(
      lines: ["┌───────┐", "│ Envoi │", "└───────┘"], alternative: "Une enveloppe fermée.")),
  .separator,
  .progress("Vous avez lu deux pages sur cinq."),
  .live("Une personne vient vous aider."),
  .status("Enregistrement…"),
]

/// Every control.
private let controlsOfEverything: [Block] = [
  .control(
    .choice(
      Choice(
        id: "one", label: "Que faites-vous ?",
        options: [
          .init(label: [.text("Je touche le lien, pour ne pas perdre mon colis")]),
          .init(
            label: [
              .text(
                "Je tape moi-même l'adresse du transporteur, que j'ai notée sur un papier chez moi")
            ], isChosen: true),
          .init(label: [.text("Je réponds « STOP » au message")]),
        ]))),
  .control(
    .choice(
      Choice(
        id: "many", label: "Quels signes voyez-vous ?", mode: .many,
        options: [
          .init(label: [.text("Une urgence")], isChosen: true),
          .init(label: [.text("Une adresse inconnue")]),
        ]))),
  .control(
    .field(Field(id: "name", label: "Votre prénom", value: "Andrée", width: 20, limit: 40))),
  .control(.field(Field(id: "year", label: "Année", kind: .number, value: "1954", width: 6))),
  .control(
    .field(Field(id: "pin", label: "Votre code", kind: .secret, value: "1234", width: 4, limit: 4))),
  .control(
    .field(
      Field(
        id: "letter", label: "Votre message", kind: .lines(height: 3),
        value: "Bonjour,\nJe cherche un colis.", width: 40))),
  .text([
    .text("La capitale est "), .field(Field(id: "blank", label: "capitale", width: 10)),
    .text(", sur la Seine."),
  ]),
  .control(.link(Link(id: "more", label: "En savoir plus"))),
  .control(
    .reorder(
      ReorderableList(
        id: "order", label: "Mettez dans l'ordre :",
        items: ["Ouvrir le message", "Lire l'adresse", "Répondre"]))),
  .control(
    .pairing(
      Pairing(
        id: "pairs", label: "Reliez :", left: ["Le cadenas", "L'arobase"],
        right: ["une adresse e-mail", "une page protégée"], partners: [1, nil]))),
  .control(
    .grouping(
      Grouping(
        id: "groups", label: "Rangez :", groups: ["Sûr", "Piégé"],
        items: ["Un site en .gouv.fr", "Un lien dans un SMS"], places: [nil, 1]))),
  .control(
    .rows(
      ActionTable(
        id: "rows", label: "Demandes d'aide", header: ["Qui", "Depuis"],
        rows: [
          .init(
            cells: ["Poste 4", "2 min"],
            actions: [
              Button(id: "open", label: "Ouvrir"), Button(id: "later", label: "Plus tard"),
              Button(id: "assign", label: "Proposer", unavailable: "Pas encore de module."),
            ]),
          .init(
            cells: ["lac gris nord", "12 min"], actions: [Button(id: "open", label: "Ouvrir")]),
        ]))),
  .control(.keyCapture(KeyCapture(id: "key", label: "Appuyez sur la touche @", last: "a"))),
  .control(
    .pointerTarget(
      PointerTarget(
        id: "target", label: "Cliquez dans le cadre", width: 12, height: 3, isReached: false))),
  .control(.button(Button(id: "send", label: "Valider", isMain: true))),
  .control(.button(Button(id: "erase", label: "Effacer", unavailable: "Rien n'est écrit."))),
]
