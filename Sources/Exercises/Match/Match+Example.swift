extension Match {
  static let example = """
    # Les touches du clavier

    ```yaml
    item: match-keys
    kind: match
    skills: [find-keys]
    level: 1
    seconds: 60
    ```

    Que fait chaque touche ?

    | Touche | Ce qu'elle fait | Pourquoi |
    |---|---|---|
    | Entrée | valider, ou aller à la ligne | La grande touche de droite veut dire « voilà, c'est prêt ». |
    | Effacer ← | enlever la lettre d'avant | La flèche montre de quel côté elle enlève. |
    | Maj | écrire une majuscule | On la tient, puis on appuie sur la lettre. |

    > **Indice.** Commencez par celle que vous connaissez.

    > **Indice.** La flèche montre ce qui se passe.

    > **Explication.** Chaque touche de service fait une seule chose.

    > **Solution.** Entrée valide, la flèche efface, Maj fait les majuscules.
    """
}
