extension Spot {
  static let example = """
    # Ce qui doit alerter

    ```yaml
    item: spot-pressure-mail
    kind: spot
    skills: [spot-pressure]
    level: 2
    seconds: 60
    ```

    Vous recevez ce message. Marquez ce qui doit vous alerter.

    > **E-mail de Impôts <remboursement@impots-fr.example>**
    >
    > *Bonjour*, vous avez droit à 187 €. Répondez **avant ce soir**, et donnez
    > **votre numéro de carte bancaire**. *Cordialement*.

    - **avant ce soir** : il vous presse.
    - **votre numéro de carte bancaire** : un vrai service ne le demande jamais par e-mail.
    - *Bonjour* : tout le monde commence ainsi.
    - *Cordialement* : c'est une fin ordinaire.

    > **Indice.** Qu'est-ce qui vous presse ?

    > **Indice.** Que vous demande-t-on de donner ?

    > **Explication.** Un message piégé presse, et demande des secrets.

    > **Solution.** On regarde le délai, puis ce qui est demandé.
    """
}
