import CourseFormat

/// A lesson of one page that holds all that Markdown has, in the typography of both languages.
enum EverythingLesson {
  /// The small course, with this lesson in the place of its own.
  static let course = SmallCourse.loaded(adding: [
    "fr/traps/recognise.md": french,
    "en/traps/recognise.md": english,
    "fr/glossary.md": "# Glossaire\n\n## Lien\n\nDes mots à toucher. Un lien ouvre une page.",
    "en/glossary.md": "# Glossary\n\n## Link\n\nWords to touch. A link opens a page.",
    "fr/drawings/key.txt": drawing,
    "en/drawings/key.txt": drawing,
  ])

  private static let drawing = """
    ┌─────────┐
    │         │
    │ Entrée ↵│
    └───┐     │
        └─────┘
    """

  private static let french = #"""
    # Tout ce qu'une leçon peut contenir

    ```yaml
    lesson: recognise
    steps: [look, try, keep]
    skills: [spot]
    ```

    ## Un message piégé vous presse

    Il annonce un *problème*. Il donne **peu de temps** ! Vous demande-t-il un code ? Alors : « doucement ».
    Ici la ligne est coupée\
    exprès, et `suivi-livraison.example` est une adresse.

    ### Des listes

    - Je prends mon temps.
    - Je vérifie par un autre chemin :
      - j'ouvre **moi-même** le site, dont l'adresse est sur mon courrier ;
        1. je la tape ;
        2. je la relis.
      - ou j'appelle.
    - [x] C'est fait.
    - [ ] C'est à faire.

    9. Neuf.
    10. Dix, avec un second paragraphe.

        Le voici.

    ### Des liens

    Un [lien](../glossary.md#lien) s'explique. Un autre sort d'ici : [le guide officiel](https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/hameconnage-phishing). Une adresse seule : <https://signal-spam.fr>. Un e-mail : <aide@mairie.example>.

    ### Des cadres et des citations

    > **SMS de 06 39 98 00 12**
    >
    > Votre colis est bloqué. Payez 2 € avant ce soir : suivi-livraison.example/colis
    >
    > - Répondez OUI
    > - ou NON

    > Un vrai service vous laisse le temps.
    >
    > > Toujours.

    ```
    ls -l /home/andree/Documents/une-longue-ligne-de-texte-exact-qui-ne-finit-pas
      total 4
    ```

    ***

    ### Un tableau

    | Signe | Où le voir | Fois |
    |:------|:----------:|-----:|
    | Urgence | « avant ce soir », « dernier rappel » | 12 |
    | **Adresse** | après le nom de l'expéditeur, et jusqu'à la barre « / » qui finit le vrai nom du site | 1 500 |
    | [Lien](../glossary.md#lien) | `colis.example` | |

    ### Un dessin

    ![La touche Entrée.](../drawings/key.txt)

    ### D'autres écritures

    Crème brûlée, cœur, Noël ; e\u{301}te\u{301} (marques) ; 東京の図書館で本を読みます。 Emoji : 📱 et 👍🏽. Grec : καλημέρα. Prix : 1 234,56 €, soit 100 %.

    <b>Ceci reste écrit.</b>

    ## À vous

    [Exercice : le SMS du téléphone](exercises/first.md)

    ## Le bon réflexe

    - Je prends mon temps.

    > **En bref.** Un message piégé vous presse. Prenez votre temps.
    """#.replacing(#"\u{301}"#, with: "\u{301}")

  private static let english = #"""
    # All that a lesson can hold

    ```yaml
    lesson: recognise
    steps: [look, try, keep]
    ```

    ## A trap message hurries you

    It tells of a *problem*. It gives **little time**! Does it want a code? Then: “gently”.
    Here the line is cut\
    on purpose, and `suivi-livraison.example` is an address.

    ### Lists

    - I take my time.
    - I check another way:
      - I open the site **myself**; its address is on my letters;
        1. I type it;
        2. I read it again.
      - or I telephone.
    - [x] Done.
    - [ ] To do.

    9. Nine.
    10. Ten, with a second paragraph.

        Here it is.

    ### Links

    A [link](../glossary.md#link) is explained. Another one leads out: [the official guide](https://www.cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/hameconnage-phishing). An address alone: <https://signal-spam.fr>. An e-mail: <aide@mairie.example>.

    ### Frames and quotations

    > **Text message from 06 39 98 00 12**
    >
    > Your parcel is held. Pay €2 before tonight: suivi-livraison.example/colis
    >
    > - Answer YES
    > - or NO

    > A real service leaves you time.
    >
    > > Always.

    ```
    ls -l /home/andree/Documents/une-longue-ligne-de-texte-exact-qui-ne-finit-pas
      total 4
    ```

    ***

    ### A table

    | Sign | Where to see it | Times |
    |:-----|:---------------:|------:|
    | Hurry | “before tonight”, “last reminder” | 12 |
    | **Address** | after the name of the sender, and up to the slash that ends the real name of the site | 1,500 |
    | [Link](../glossary.md#link) | `colis.example` | |

    ### A drawing

    ![The Enter key.](../drawings/key.txt)

    ### Other scripts

    Crème brûlée, cœur; 東京の図書館で本を読みます。 Emoji: 📱 and 👍🏽. Greek: καλημέρα. Price: €1,234.56, or 100%.

    <b>This stays as it is written.</b>

    ## Your turn

    [Exercise: the telephone message](exercises/first.md)

    ## The right habit

    - I take my time.

    > **In short.** A trap message hurries you. Take your time.
    """#
}
