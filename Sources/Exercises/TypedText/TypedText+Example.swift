extension TypedText {
  static let example = """
    # Le nom de la machine

    ```yaml
    item: name-printer
    kind: text
    skills: [name-devices]
    level: 2
    seconds: 45
    misconceptions: [~, ~, confuses-devices]
    tolerance: {case: true, accents: true, spaces: true, punctuation: true, typos: 0.2}
    ```

    Vous voulez votre billet de train **sur du papier**.

    Comment s'appelle la machine qu'il vous faut ?

    - [x] imprimante

      > Oui. Elle met sur du papier ce que montre l'écran.

    - [x] une imprimante

    - [ ] scanner

      > Le scanner fait l'inverse : il met dans l'ordinateur ce qui est sur du papier.

    > **Indice.** Elle a besoin d'encre et de papier.

    > **Indice.** Son nom commence par « impri ».

    > **Explication.** L'imprimante met sur du papier ce que montre l'écran.

    > **Solution.** Pour avoir un papier, il faut imprimer : la machine est une imprimante.
    """
}
