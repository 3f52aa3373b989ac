extension Number {
  static let example = """
    # Le prix du timbre

    ```yaml
    item: read-amount
    kind: number
    skills: [read-amount]
    level: 1
    seconds: 40
    answer: {value: 12.5, within: 0.01, unit: €}
    misconceptions: [~, drops-decimal-mark]
    ```

    > **Votre facture**
    >
    > Timbre fiscal : 10,00 €
    >
    > Frais d'envoi : 2,50 €

    Combien payez-vous en tout ?

    - [x] 12,50 €

      > Oui : 10 € et 2,50 € font 12,50 €.

    - [ ] 1250 €

      > Regardez la virgule : elle sépare les euros des centimes.

    > **Indice.** Il y a deux lignes à additionner.

    > **Indice.** Commencez par les euros, puis ajoutez les centimes.

    > **Explication.** La virgule sépare les euros des centimes.

    > **Solution.** 10,00 € et 2,50 € font 12,50 €.
    """
}
