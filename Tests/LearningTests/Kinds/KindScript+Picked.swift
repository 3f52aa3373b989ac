import Text

extension KindScript {
  /// Several answers of a few.
  static let choices = [
    KindScript(
      name: "choice", language: .french, keys: "choice",
      body: """
        Quels signes rassurent ?

        - [x] Le cadenas

          > Le cadenas protège.

        - [x] Une adresse connue

          > Vous la connaissez.

        - [ ] Un beau dessin

          > Un dessin se copie.
        """,
      wrong: KindAnswer(.pick(["Un beau dessin"]), "Un dessin se copie."),
      partly: KindAnswer(.pick(["Le cadenas"]), "Il en manque 1."),
      right: KindAnswer(.pick(["Le cadenas", "Une adresse connue"]), "Le cadenas protège.")),
    KindScript(
      name: "choice", language: .english,
      body: """
        Which signs can you trust?

        - The padlock

          > The padlock protects.

        - A known address

          > You know it.

        - A fine drawing

          > A drawing can be copied.
        """,
      wrong: KindAnswer(.pick(["A fine drawing"]), "A drawing can be copied."),
      partly: KindAnswer(.pick(["The padlock"]), "1 is missing."),
      right: KindAnswer(.pick(["The padlock", "A known address"]), "The padlock protects.")),
  ]

  /// Lines one under another, each with the same answers.
  static let series = [
    KindScript(
      name: "series", language: .french, keys: "choice\nlayout: series",
      body: """
        Est-ce un mot de passe solide ?

        | Mot | Solide ? | Pourquoi |
        |---|---|---|
        | 123456 | Non | Tout le monde y pense. |
        | lac-Gris-nord-7 | Oui | Il est long. |
        | bonjour | Non | Il est dans le dictionnaire. |
        """,
      wrong: KindAnswer(
        .lines(["123456": "Oui", "lac-Gris-nord-7": "Non", "bonjour": "Oui"]),
        "Tout le monde y pense.", "Il est long."),
      partly: KindAnswer(
        .lines(["123456": "Non", "lac-Gris-nord-7": "Oui", "bonjour": "Oui"]),
        "Il est dans le dictionnaire.", "2 lignes sont justes."),
      right: KindAnswer(
        .lines(["123456": "Non", "lac-Gris-nord-7": "Oui", "bonjour": "Non"]), "Il est long.")),
    KindScript(
      name: "series", language: .english,
      body: """
        Is it a strong password?

        | Word | Strong? | Why |
        |---|---|---|
        | 123456 | No | Everybody thinks of it. |
        | lake-Grey-north-7 | Yes | It is long. |
        | hello | No | It is in the dictionary. |
        """,
      wrong: KindAnswer(
        .lines(["123456": "Yes", "lake-Grey-north-7": "No", "hello": "Yes"]),
        "Everybody thinks of it.", "It is long."),
      partly: KindAnswer(
        .lines(["123456": "No", "lake-Grey-north-7": "Yes", "hello": "Yes"]),
        "It is in the dictionary.", "2 lines are right."),
      right: KindAnswer(
        .lines(["123456": "No", "lake-Grey-north-7": "Yes", "hello": "No"]), "It is long.")),
  ]

  /// Parts of a message.
  static let spots = [
    KindScript(
      name: "spot", language: .french, keys: "spot",
      body: """
        Marquez ce qui doit vous alerter.

        > **E-mail**
        >
        > *Bonjour*, répondez **avant ce soir**, avec **votre code**.

        - **avant ce soir** : il vous presse.
        - **votre code** : un code ne se donne pas.
        - *Bonjour* : tout le monde commence ainsi.
        """,
      wrong: KindAnswer(
        .mark(["Bonjour"]), "tout le monde commence ainsi.", "Il en manque 2.", "il vous presse."),
      partly: KindAnswer(
        .mark(["avant ce soir"]), "Il en manque 1.", "un code ne se donne pas."),
      right: KindAnswer(.mark(["avant ce soir", "votre code"]), "il vous presse.")),
    KindScript(
      name: "spot", language: .english,
      body: """
        Mark what should alert you.

        > **E-mail**
        >
        > *Hello*, answer **before tonight**, with **your code**.

        - **before tonight**: it hurries you.
        - **your code**: a code is not given away.
        - *Hello*: everybody begins like this.
        """,
      wrong: KindAnswer(
        .mark(["Hello"]), "everybody begins like this.", "2 are missing.", "it hurries you."),
      partly: KindAnswer(
        .mark(["before tonight"]), "1 is missing.", "a code is not given away."),
      right: KindAnswer(.mark(["before tonight", "your code"]), "it hurries you.")),
  ]

  /// A step on a scale: nothing is wrong.
  static let ratings = [
    KindScript(
      name: "rating", language: .french, keys: "rating",
      body:
        "Comment vous sentez-vous ?\n\n- Pas à l'aise\n- Assez à l'aise\n- Tout à fait à l'aise",
      right: KindAnswer(.pick(["Assez à l'aise"]))),
    KindScript(
      name: "rating", language: .english,
      body: "How do you feel?\n\n- Not at ease\n- Rather at ease\n- Quite at ease",
      right: KindAnswer(.pick(["Rather at ease"]))),
  ]
}
