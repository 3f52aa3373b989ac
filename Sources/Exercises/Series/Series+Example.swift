extension Series {
  static let example = """
    # Les adresses de la mairie

    ```yaml
    item: town-hall-addresses
    kind: choice
    layout: series
    skills: [read-address]
    level: 3
    seconds: 75
    ```

    Le site de votre mairie est **bourg.example**. Ces adresses mènent-elles chez elle ?

    | Adresse | Chez elle ? | Pourquoi |
    |---|---|---|
    | bourg.example/etat-civil | Oui | Après la barre « / », c'est une page du même site. |
    | bourg-mairie.example | Non | Le tiret fait un autre nom, que n'importe qui peut prendre. |
    | rdv.bourg.example | Oui | « bourg.example » est à la fin : c'est une partie de son site. |
    | bourg.example.rdv-vite.example | Non | La fin dit chez qui l'on est : rdv-vite.example. |

    > **Indice.** Cherchez la première barre « / ». Que lit-on juste avant ?

    > **Indice.** Le début d'une adresse peut dire ce qu'il veut. La fin du nom dit chez qui l'on est.

    > **Explication.** Le nom du site est à la fin, juste avant la première barre « / ».

    > **Solution.** Pour chaque adresse, on lit la fin du nom. Deux noms finissent par bourg.example : ceux-là sont chez elle.
    """
}
