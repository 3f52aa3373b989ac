extension Rating {
  static let example = """
    # Comment vous sentez-vous ?

    ```yaml
    item: confidence-messages
    kind: rating
    skills: [spot-pressure]
    level: 1
    seconds: 20
    ```

    Devant un message bizarre, comment vous sentez-vous ?

    - Je ne sais pas quoi faire
    - Je demande à quelqu'un
    - Je vérifie moi-même, lentement
    - Je vérifie moi-même, sans difficulté

    > **Indice.** Il n'y a pas de bonne réponse.

    > **Indice.** Pensez au dernier message reçu.

    > **Explication.** Cette réponse aide à vous proposer la suite.
    """
}
