import Text

extension KindScript {
  /// Things to put in order.
  static let orders = [
    KindScript(
      name: "order", language: .french, keys: "order",
      body: "Dans quel ordre ?\n\n1. Ouvrir\n2. Écrire\n3. Envoyer",
      wrong: KindAnswer(.order(["Envoyer", "Écrire", "Ouvrir"]), "Il y en a 1 à la bonne place."),
      partly: KindAnswer(.order(["Envoyer", "Ouvrir", "Écrire"])),
      right: KindAnswer(.order(["Ouvrir", "Écrire", "Envoyer"]))),
    KindScript(
      name: "order", language: .english,
      body: "In which order?\n\n1. Open\n2. Write\n3. Send",
      wrong: KindAnswer(.order(["Send", "Write", "Open"]), "1 of them is in the right place."),
      partly: KindAnswer(.order(["Send", "Open", "Write"])),
      right: KindAnswer(.order(["Open", "Write", "Send"]))),
  ]

  /// Things to pair.
  static let matches = [
    KindScript(
      name: "match", language: .french, keys: "match",
      body: """
        Que fait chaque touche ?

        | Touche | Effet | Pourquoi |
        |---|---|---|
        | Entrée | valider | Elle dit « c'est prêt ». |
        | Effacer | enlever | Elle recule. |
        | Maj | agrandir | On la tient. |
        """,
      wrong: KindAnswer(
        .join(["Entrée": "enlever", "Effacer": "agrandir", "Maj": "valider"]), "Elle recule."),
      partly: KindAnswer(
        .join(["Entrée": "valider", "Effacer": "agrandir", "Maj": "enlever"]), "On la tient.",
        "Il y en a 1 à la bonne place."),
      right: KindAnswer(
        .join(["Entrée": "valider", "Effacer": "enlever", "Maj": "agrandir"]), "On la tient.")),
    KindScript(
      name: "match", language: .english,
      body: """
        What does each key do?

        | Key | Effect | Why |
        |---|---|---|
        | Enter | confirm | It says "ready". |
        | Backspace | remove | It goes back. |
        | Shift | enlarge | It is held. |
        """,
      wrong: KindAnswer(
        .join(["Enter": "remove", "Backspace": "enlarge", "Shift": "confirm"]), "It goes back."),
      partly: KindAnswer(
        .join(["Enter": "confirm", "Backspace": "enlarge", "Shift": "remove"]), "It is held.",
        "1 of them is in the right place."),
      right: KindAnswer(
        .join(["Enter": "confirm", "Backspace": "remove", "Shift": "enlarge"]), "It is held.")),
  ]

  /// Things to sort into groups.
  static let sorts = [
    KindScript(
      name: "sort", language: .french, keys: "sort",
      body: """
        Que prouve chaque papier ?

        - Mon adresse
          - une facture

            > Elle porte l'adresse.

          - un bail
        - Mon nom
          - un passeport

            > Il porte la photo.
        """,
      wrong: KindAnswer(
        .join(["une facture": "Mon nom", "un bail": "Mon nom", "un passeport": "Mon adresse"]),
        "Il porte la photo."),
      partly: KindAnswer(
        .join(["une facture": "Mon nom", "un bail": "Mon adresse", "un passeport": "Mon nom"]),
        "Elle porte l'adresse.", "Il y en a 2 à la bonne place."),
      right: KindAnswer(
        .join(["une facture": "Mon adresse", "un bail": "Mon adresse", "un passeport": "Mon nom"]),
        "Elle porte l'adresse.")),
    KindScript(
      name: "sort", language: .english,
      body: """
        What does each paper prove?

        - My address
          - a bill

            > It bears the address.

          - a lease
        - My name
          - a passport

            > It bears the photo.
        """,
      wrong: KindAnswer(
        .join(["a bill": "My name", "a lease": "My name", "a passport": "My address"]),
        "It bears the photo."),
      partly: KindAnswer(
        .join(["a bill": "My name", "a lease": "My address", "a passport": "My name"]),
        "It bears the address.", "2 of them are in the right place."),
      right: KindAnswer(
        .join(["a bill": "My address", "a lease": "My address", "a passport": "My name"]),
        "It bears the address.")),
  ]
}
