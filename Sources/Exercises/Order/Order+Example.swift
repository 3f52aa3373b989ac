extension Order {
  static let example = """
    # Envoyer une photo

    ```yaml
    item: send-photo
    kind: order
    skills: [attach-file]
    level: 2
    seconds: 60
    ```

    Vous envoyez une photo par e-mail. Dans quel ordre faites-vous cela ?

    1. Ouvrir un nouveau message
    2. Écrire l'adresse de la personne
    3. Joindre la photo
    4. Appuyer sur Envoyer

    > **Indice.** Par quoi commence une lettre ?

    > **Indice.** On n'envoie qu'à la fin.

    > **Explication.** La photo se joint avant l'envoi, comme on la glisse dans l'enveloppe.

    > **Solution.** D'abord le message, puis l'adresse, puis la photo, enfin l'envoi.
    """
}
