import Interface
import TestSupport
import Testing
import Text

/// The screens that the look was drawn from.
@Suite struct SketchTests {
  @Test func welcome() {
    let page = Page(
      id: "welcome",
      blocks: [
        .heading(level: 1, [.text("Déclic")]),
        .text([.text("Bonjour.")]),
        .text([.text("Ici, vous ne pouvez rien casser.")]),
        .text([.text("Appuyez sur la touche Entrée ↵, à droite du clavier.")]),
        .control(.button(Button(id: "start", label: "Commencer", isMain: true))),
      ],
      commands: [
        Command(id: "language", label: "English", help: ""),
        Command(id: "card", label: "J'ai une carte", help: ""),
        Command(id: "linear", label: "Plus lentement, ligne par ligne", help: ""),
      ])
    assertSnapshot(pictures(of: page), named: "sketch-welcome")
  }

  @Test func exercise() {
    let page = Page(
      id: "exercise", place: ["Messages piégés", "Exercice"], progress: "3 sur environ 8",
      blocks: [
        .text([
          .text("Vous attendez un colis de la poste. Vous recevez ce SMS."), .lineBreak,
          .text("Que faites-vous ?"),
        ]),
        .control(
          .choice(
            Choice(
              id: "answer", label: "Que faites-vous ?",
              options: [
                .init(label: [.text("Je touche le lien, pour ne pas perdre mon colis")]),
                .init(label: [.text("Je tape moi-même l'adresse du transporteur")]),
                .init(label: [.text("Je réponds « STOP » au message")]),
              ]))),
        .control(
          .button(
            Button(
              id: "check", label: "Valider", isMain: true,
              unavailable: "Choisissez d'abord une réponse."))),
      ],
      commands: [
        Command(id: "hint", label: "Un indice", help: ""),
        Command(id: "skip", label: "Passer", help: ""),
      ] + usualCommands, focus: "answer")
    assertSnapshot(pictures(of: page), named: "sketch-exercise")
  }

  @Test func feedback() {
    let page = Page(
      id: "feedback", place: ["Messages piégés", "Exercice"], progress: "3 sur environ 8",
      blocks: [
        .text([.strong([.text("Stop : c'est une arnaque. Ici, on ne risque rien.")])]),
        .text([
          .text("Le lien mène à une copie du site. Elle demande votre carte bancaire."),
          .lineBreak, .text("Regardez l'adresse : est-ce celle du transporteur ?"),
        ]),
        .control(.button(Button(id: "again", label: "Essayer encore", isMain: true))),
      ],
      commands: [
        Command(id: "solution", label: "Voir la solution", help: ""),
        Command(id: "why", label: "Pourquoi ?", help: ""),
      ] + usualCommands)
    assertSnapshot(pictures(of: page), named: "sketch-feedback")
  }

  private func pictures(of page: Page) -> String {
    [(80, 24), (40, 12)].map { picture(of: page.laidOut($0, $1).frame) }.joined(separator: "\n\n")
  }
}
