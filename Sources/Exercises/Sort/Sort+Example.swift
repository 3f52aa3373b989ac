extension Sort {
  static let example = """
    # Les papiers à préparer

    ```yaml
    item: sort-papers
    kind: sort
    skills: [choose-document]
    level: 2
    seconds: 75
    ```

    On vous demande des justificatifs. Que prouve chaque papier ?

    - Où j'habite
      - une facture d'électricité

        > Elle porte votre nom et votre adresse.

      - une quittance de loyer
    - Qui je suis
      - une carte d'identité
      - un passeport

        > Il porte votre nom et votre photo, et pas votre adresse.

    > **Indice.** Cherchez où votre adresse est écrite.

    > **Indice.** Une photo dit qui vous êtes.

    > **Explication.** Un papier d'identité dit qui vous êtes, une facture dit où vous habitez.

    > **Solution.** Facture et quittance portent l'adresse ; carte et passeport portent la photo.
    """
}
