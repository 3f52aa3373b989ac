extension Fill {
  static let example = """
    # Un e-mail à la mairie

    ```yaml
    item: write-town-hall
    kind: fill
    skills: [write-formal-mail]
    level: 3
    seconds: 90
    tolerance: {typos: 0.2}
    ```

    Vous demandez un rendez-vous à la mairie. Complétez le message.

    > **Nouveau message**
    >
    > **[1]**,
    >
    > Je voudrais un **[2]** pour refaire ma carte d'identité.
    >
    > **[3]**

    1. - [x] Madame, Monsieur
       - [ ] Salut

         > « Salut » s'écrit à un ami. Ici, vous ne connaissez pas la personne.

    2. - [x] rendez-vous
       - [x] rdv
    3. - [ ] Bisous

         > « Bisous » s'écrit à un proche.

       - [x] Cordialement

    > **Indice.** Vous ne connaissez pas la personne qui va lire.

    > **Indice.** Le deuxième mot dit que vous voulez venir à une heure précise.

    > **Explication.** On salue, on dit ce qu'on veut, on termine poliment.

    > **Solution.** Madame, Monsieur ; un rendez-vous ; Cordialement.
    """
}
