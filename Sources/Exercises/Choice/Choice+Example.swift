extension Choice {
  static let example = """
    # Le SMS du colis

    ```yaml
    item: parcel-sms
    kind: choice
    skills: [spot-pressure]
    level: 2
    seconds: 40
    misconceptions: [trusts-link, ~, replies-to-check]
    variants:
      - {carrier: la poste}
      - {carrier: votre transporteur}
    ```

    Vous attendez un colis de {carrier}. Vous recevez ce SMS :

    > **SMS de 06 39 98 00 12**
    >
    > Votre colis est bloqué. Payez 2 € avant ce soir : suivi-livraison.example/colis

    Que faites-vous ?

    - [ ] Je touche le lien, pour ne pas perdre mon colis

      > Stop : c'est une arnaque. Ici, on ne risque rien. Le lien mène à une copie du site.

    - [x] Je tape moi-même l'adresse du transporteur

      > Oui. Vous passez par un chemin que vous connaissez.

    - [ ] Je réponds « STOP » au message

      > Non, pas celle-ci. Une réponse leur apprend que votre numéro est bon.

    > **Indice.** Le message vous presse. Un vrai service laisse du temps.

    > **Indice.** Regardez l'adresse : est-ce celle du transporteur ?

    > **Explication.** Un message piégé presse, et donne un lien tout prêt.

    > **Solution.** Ne touchez pas le lien. Tapez l'adresse que vous connaissez, et regardez là.
    """
}
