import CourseFormat
import Curriculum
import Text

/// A small course in French: two modules, of which the first has items at three levels. The second
/// answer of each is right.
enum SmallCourse {
  /// The course, read.
  static let loaded: LoadedCourse = {
    let reading = CourseReader.load(files, catalogues: ShippedCatalogues.all)
    precondition(reading.diagnostics.isEmpty, "The small course has faults: \(reading.diagnostics)")
    guard let course = reading.course else { preconditionFailure("The small course isn't one.") }
    return course
  }()

  private static let files: FileTree = [
    "course.yml": manifest,
    "fr/traps/recognise.md": lesson("recognise", skill: "spot", title: "Reconnaître un message"),
    "fr/files/tidy.md": lesson("tidy", skill: "folders", title: "Ranger ses fichiers"),
    "fr/traps/bank/parcel.md": item("parcel", skill: "spot", level: 1, title: "Le SMS du colis"),
    "fr/traps/bank/fine.md": item("fine", skill: "spot", level: 2, title: "L'amende"),
    "fr/traps/bank/present.md": item("present", skill: "spot", level: 3, title: "Le cadeau"),
    "fr/files/bank/photo.md": item("photo", skill: "folders", level: 1, title: "La photo"),
  ]

  private static let manifest = """
    id: small
    version: "1.0"
    licence: CC-BY-SA-4.0
    languages: [fr]
    title: Un petit cours
    skills:
      - {id: spot, title: Voir ce qui presse, axis: digital, prerequisites: [], target: 3}
      - {id: folders, title: Ranger dans un dossier, axis: digital, prerequisites: [], target: 1}
    modules:
      - id: traps
        title: Messages piégés
        objectives: [Voir ce qui presse.]
        minutes: 40
        skills: [spot]
        lessons: [recognise]
        frameworks: {crcn: ["4.2"]}
      - id: files
        title: Fichiers et dossiers
        objectives: [Ranger.]
        minutes: 30
        skills: [folders]
        lessons: [tidy]
        frameworks: {crcn: ["1.3"]}
    goals:
      - {id: safe, title: éviter les arnaques, modules: [traps]}
    frameworks: {crcn: "1.0"}
    """

  private static func lesson(_ id: String, skill: String, title: String) -> String {
    """
    # \(title)

    ```yaml
    lesson: \(id)
    steps: [look, keep]
    skills: [\(skill)]
    ```

    ## Regardez

    Prenez votre temps.

    ## À garder

    > **En bref.** Prenez votre temps.
    """
  }

  private static func item(_ id: String, skill: String, level: Int, title: String) -> String {
    """
    # \(title)

    ```yaml
    item: \(id)
    kind: choice
    skills: [\(skill)]
    level: \(level)
    seconds: 30
    shuffle: false
    misconceptions: [trusts-link, ~]
    ```

    Que faites-vous ?

    - [ ] Je paie tout de suite

      > Le lien mène à une copie.

    - [x] Je vérifie par un autre chemin

      > Vous prenez votre temps.

    > **Indice.** Relisez lentement.

    > **Indice.** Qui vous écrit ?
    """
  }
}
