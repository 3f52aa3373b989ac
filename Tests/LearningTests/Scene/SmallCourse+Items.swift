/// What is asked in the small course.
extension SmallCourse {
  /// An exercise about one thing, in French.
  static func item(_ id: String, skill: String, level: Int, of thing: String) -> String {
    """
    # Le message : \(thing)

    ```yaml
    item: \(id)
    kind: choice
    skills: [\(skill)]
    level: \(level)
    seconds: 30
    misconceptions: [trusts-link, ~, replies-to-check]
    ```

    Vous recevez ce SMS :

    > **SMS de 06 39 98 14 52**
    >
    > Pour \(thing), payez 2 € avant ce soir : ligne-active.example

    Que faites-vous ?

    - [ ] Je paie tout de suite

      > **Stop : c'est une arnaque. Ici, on ne risque rien.**
      >
      > Le lien mène à une copie du site.

    - [x] Je vérifie par un autre chemin

      > Vous passez par un chemin que vous connaissez.

    - [ ] Je réponds « STOP »

      > Une réponse leur apprend que votre numéro est bon.

    > **Indice.** Relisez le message lentement.

    > **Indice.** Quels mots parlent du temps ?

    > **Explication.** Un message piégé donne peu de temps.

    > **Solution.** Prenez les mots un par un.
    >
    > 1. « avant ce soir » presse.
    > 2. Le lien n'est pas connu.
    """
  }

  /// The same, in English.
  static func translation(_ id: String, of thing: String) -> String {
    """
    # The message: \(thing)

    ```yaml
    item: \(id)
    ```

    You get this text message:

    > **Text message from 06 39 98 14 52**
    >
    > For \(thing), pay €2 before tonight: ligne-active.example

    What do you do?

    - I pay at once

      > **Stop: this is a scam. Here you risk nothing.**
      >
      > The link leads to a copy of the site.

    - I check another way

      > You go a way you know.

    - I answer "STOP"

      > An answer tells them that your number is a good one.

    > **Hint.** Read the message again, slowly.

    > **Hint.** Which words are about time?

    > **Explanation.** A trap message gives little time.

    > **Solution.** Take the words one by one.
    >
    > 1. "before tonight" hurries you.
    > 2. The link is not known.
    """
  }
}
