/// What is read in the small course.
extension SmallCourse {
  /// The lesson, in French.
  static let lesson = """
    # Reconnaître un message piégé

    ```yaml
    lesson: recognise
    steps: [look, try, keep]
    skills: [spot]
    ```

    ## Un message piégé vous presse

    Il annonce un problème. Il donne peu de temps. Par exemple :

    > **SMS de 06 39 98 00 12**
    >
    > Votre colis est bloqué. Payez 2 € avant ce soir : suivi-livraison.example/colis

    Un vrai service vous laisse le temps.

    ## À vous

    [Exercice : le SMS du téléphone](exercises/first.md)

    ## Le bon réflexe

    - Je prends mon temps.
    - Je tape moi-même l'adresse que je connais.

    > **En bref.** Un message piégé vous presse. Prenez votre temps.
    """

  /// The same, in English.
  static let englishLesson = """
    # Recognise a trap message

    ```yaml
    lesson: recognise
    steps: [look, try, keep]
    ```

    ## A trap message hurries you

    It tells of a problem. It gives little time. For example:

    > **Text message from 06 39 98 00 12**
    >
    > Your parcel is held. Pay €2 before tonight: suivi-livraison.example/colis

    A real service leaves you time.

    ## Your turn

    [Exercise: the telephone message](exercises/first.md)

    ## The right habit

    - I take my time.
    - I type the address I know myself.

    > **In short.** A trap message hurries you. Take your time.
    """
}
