import CourseFormat

/// The small course whose first item of the bank has variants and several right answers: what a
/// second try shows, and what stays of an answer that was right in part.
enum FreshCourse {
  /// The course, read.
  static let loaded = SmallCourse.loaded(adding: [
    "fr/traps/bank/spot-2.md": french, "en/traps/bank/spot-2.md": english,
  ])

  /// The values of its variants, in French.
  static let fines = ["35 €", "68 €", "90 €"]

  private static let french = """
    # L'amende

    ```yaml
    item: spot-2
    kind: choice
    mode: many
    skills: [spot]
    level: 2
    seconds: 30
    variants:
      - {fine: 35 €}
      - {fine: 68 €}
      - {fine: 90 €}
    ```

    « Amende de {fine}, à payer avant ce soir. » Quels signes voyez-vous ?

    - [x] Il y a peu de temps

      > Oui, « ce soir » presse.

    - [x] Il faut payer {fine}

      > Oui, on veut de l'argent.

    - [ ] Il y a un point à la fin

      > Un point ne dit rien.

    - [ ] Il commence par une majuscule

      > Une majuscule ne dit rien.

    > **Indice.** Cherchez {fine}.

    > **Solution.** « ce soir » et {fine}.
    """

  private static let english = """
    # The fine

    ```yaml
    item: spot-2
    variants:
      - {fine: €35}
      - {fine: €68}
      - {fine: €90}
    ```

    "Fine of {fine}, to pay before tonight." Which signs do you see?

    - There is little time

      > Yes, "tonight" hurries you.

    - There is {fine} to pay

      > Yes, they want money.

    - There is a full stop at its end

      > A full stop says nothing.

    - It begins with a capital letter

      > A capital letter says nothing.

    > **Hint.** Look for {fine}.

    > **Solution.** "tonight" and {fine}.
    """
}
