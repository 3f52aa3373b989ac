/// A long lesson in French, the same in every run.
enum LessonText {
  /// A text of at least some bytes: titles, paragraphs, a list, a quote and a code in turn; texts
  /// that begin at other numbers are other texts.
  static func markdown(bytes: Int, from first: Int = 0) -> String {
    var text = ""
    var number = first
    while text.utf8.count < bytes {
      text += section(number)
      number += 1
    }
    return text
  }

  /// One step of a lesson: a heading and what follows it.
  static func section(_ number: Int) -> String {
    """
    ## \(titles[number % titles.count])

    \(paragraph(number, sentences: 4))

    - \(sentence(3 * number))
    - **\(sentence(3 * number + 1))**
    - \(sentence(3 * number + 2))

    \(paragraph(number + 5, sentences: 3))

    > \(sentence(number + 7))

    1. \(sentence(number + 2))
    2. \(sentence(number + 4))

    ```
    https://suivi-livraison.example/colis/\(number)
    ```

    \(paragraph(number + 9, sentences: 5))


    """
  }

  private static func paragraph(_ number: Int, sentences: Int) -> String {
    (0..<sentences).map { sentence(number * 2 + $0) }.joined(separator: " ")
  }

  private static func sentence(_ number: Int) -> String { sentences[number % sentences.count] }

  private static let titles = [
    "Un message piégé vous presse", "Regarder l'adresse du site", "Choisir un mot de passe",
    "Ranger ses documents", "Écrire à sa famille", "Où est passé mon fichier ?",
  ]

  private static let sentences = [
    "Il annonce un problème, et il donne peu de temps.",
    "Un vrai service vous laisse le temps de vérifier, plus tard, par un autre chemin.",
    "Le nom du site se lit juste avant la *première* barre, de droite à gauche.",
    "Tapez vous-même l'adresse, au lieu de toucher le lien.",
    "Une banque ne demande jamais un code au téléphone.",
    "Votre dossier `Documents` garde ce que vous avez enregistré.",
    "Ici, vous ne pouvez rien casser : recommencez autant de fois que vous voulez.",
    "Où que vous soyez, la touche Échap vous ramène à la page d'avant.",
    "Le médiateur peut vous aider : appelez-le, il viendra dès qu'il sera libre.",
    "Votre colis est bloqué ? Payez 2 € « avant ce soir » : c'est un piège.",
    "Gardez le message, ne répondez pas, puis signalez-le au 33700.",
    "Si vous avez un doute, **raccrochez** et composez vous-même le numéro.",
    "L'œil s'arrête sur le début de l'adresse ; c'est la fin du nom qui compte.",
  ]
}
