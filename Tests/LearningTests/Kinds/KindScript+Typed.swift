import Text

extension KindScript {
  /// A few words.
  static let texts = [
    KindScript(
      name: "text", language: .french, keys: "text",
      body: """
        Quelle machine met sur du papier ?

        - [x] imprimante

          > Elle a de l'encre.

        - [ ] scanner

          > Il fait l'inverse.
        """,
      wrong: KindAnswer(.write("Scanner"), "Il fait l'inverse."),
      right: KindAnswer(.write("imprimente"), "Elle a de l'encre.", "Cela s'écrit : imprimante")),
    KindScript(
      name: "text", language: .english,
      body: """
        Which machine puts things on paper?

        - [x] printer

          > It has ink.

        - [ ] scanner

          > It does the reverse.
        """,
      wrong: KindAnswer(.write("Scanner"), "It does the reverse."),
      right: KindAnswer(.write("prinetr"), "It has ink.", "It is spelled: printer")),
  ]

  /// A number with its unit.
  static let numbers = [
    KindScript(
      name: "number", language: .french,
      keys: "number\nanswer: {value: 12.5, within: 0.01, unit: [€, euros]}",
      body: """
        Combien en tout ?

        - [x] 12,50 €

          > Le compte y est.

        - [ ] 1250 €

          > Regardez la virgule.
        """,
      wrong: KindAnswer(.write("1 250"), "Regardez la virgule."),
      right: KindAnswer(.write("12,5"), "Le compte y est.")),
    KindScript(
      name: "number", language: .english, keys: "answer: {unit: [€, euros]}",
      body: """
        How much in all?

        - [x] 12.50

          > That is the sum.

        - [ ] 1250

          > Look at the point.
        """,
      wrong: KindAnswer(.write("1250"), "Look at the point."),
      right: KindAnswer(.write("12.5"), "That is the sum.")),
  ]

  /// A blank to type in a sentence, and one to choose for.
  static let fills = [
    KindScript(
      name: "fill", language: .french, keys: "fill",
      body: """
        Complétez : je prends un **[1]**, et je termine par **[2]**.

        1. - [x] rendez-vous
        2. - [x] Cordialement
           - [ ] Bisous

             > C'est pour un proche.
        """,
      wrong: KindAnswer(.blanks("camion", pick: "Bisous"), "C'est pour un proche."),
      partly: KindAnswer(
        .blanks("Rendez vous", pick: "Bisous"), "C'est pour un proche.", "1 case est juste."),
      right: KindAnswer(.blanks("rendez-vous", pick: "Cordialement"))),
    KindScript(
      name: "fill", language: .english,
      body: """
        Complete it: I ask for an **[1]**, and I end with **[2]**.

        1. - [x] appointment
        2. - [x] Sincerely
           - [ ] Kisses

             > That is for a friend.
        """,
      wrong: KindAnswer(.blanks("lorry", pick: "Kisses"), "That is for a friend."),
      partly: KindAnswer(
        .blanks("Appointment", pick: "Kisses"), "That is for a friend.", "1 blank is right."),
      right: KindAnswer(.blanks("appointment", pick: "Sincerely"))),
  ]
}
