import CourseFormat
import Curriculum
import Foundation
import Text

/// A small course in French and English: one module, two skills, a lesson of three pages with one
/// exercise, ten items over the levels. Everywhere the right answer is « Je vérifie ».
enum SmallCourse {
  /// The course, read.
  static let loaded = loaded(adding: [:])

  /// The course with some other files, read.
  static func loaded(
    adding others: [String: String], without isLeftOut: (String) -> Bool = { _ in false }
  ) -> LoadedCourse {
    var files = FileTree()
    for path in Self.files.paths where !isLeftOut(path) {
      files.add(Self.files.bytes(at: path) ?? [], at: path)
    }
    for (path, text) in others { files.add(Array(text.utf8), at: path) }
    let reading = CourseReader.load(files, catalogues: ShippedCatalogues.all)
    precondition(reading.diagnostics.isEmpty, "The small course has faults: \(reading.diagnostics)")
    guard let course = reading.course else { preconditionFailure("The small course isn't one.") }
    return course
  }

  /// The course in French only.
  static let frenchOnly = loaded(
    adding: ["course.yml": manifest.replacing("[fr, en]", with: "[fr]")],
    without: { $0.hasPrefix("en/") })

  /// The course without any way to its answers.
  static func loaded(withoutSolutions: Bool) -> LoadedCourse {
    var others: [String: String] = [:]
    for path in files.paths where withoutSolutions && path.contains("/bank/") {
      let text = String(decoding: files.bytes(at: path) ?? [], as: UTF8.self)
      others[path] = text.components(separatedBy: "\n> **Solution.**").first
    }
    return loaded(adding: others)
  }

  /// The course with a second lesson, of one page.
  static let twoLessons = loaded(adding: [
    "course.yml": manifest.replacing("lessons: [recognise]", with: "lessons: [recognise, answer]"),
    "fr/traps/answer.md": """
    # Répondre à un message piégé

    ```yaml
    lesson: answer
    steps: [no]
    skills: [spot]
    ```

    ## Ne répondez pas

    Un message piégé n'attend que cela.
    """,
    "en/traps/answer.md": """
    # Answer a trap message

    ```yaml
    lesson: answer
    steps: [no]
    ```

    ## Do not answer

    A trap message waits for just that.
    """,
  ])

  /// The course with a second module: a lesson of one page, a skill and an item.
  static let twoModules = loaded(adding: [
    "course.yml": manifest.replacing(
      "goals:",
      with: """
          - id: papers
            title: Mes papiers
            objectives: [Garder un papier.]
            minutes: 10
            skills: [keep]
            lessons: [papers]
            frameworks: {crcn: ["4.2"]}
        goals:
        """
    ).replacing(
      "modules:\n",
      with: """
          - {id: keep, title: Garder un papier, axis: digital, prerequisites: [], target: 2}
        modules:

        """),
    "en/course.yml": englishWords.replacing(
      "goals:",
      with: """
          papers: {title: My papers, objectives: [Keep a paper.]}
        goals:
        """
    ).replacing("Read an address}", with: "Read an address, keep: Keep a paper}"),
    "fr/papers/papers.md": """
    # Garder un papier

    ```yaml
    lesson: papers
    steps: [keep]
    skills: [keep]
    ```

    ## Un papier se garde

    Rangez-le tout de suite.
    """,
    "en/papers/papers.md": """
    # Keep a paper

    ```yaml
    lesson: papers
    steps: [keep]
    ```

    ## A paper is kept

    Put it away at once.
    """,
    "fr/papers/bank/keep-2.md": item("keep-2", skill: "keep", level: 2, of: "le papier"),
    "en/papers/bank/keep-2.md": translation("keep-2", of: "the paper"),
  ])

  private static let files: FileTree = [
    "course.yml": manifest,
    "en/course.yml": englishWords,
    "fr/traps/recognise.md": lesson,
    "en/traps/recognise.md": englishLesson,
    "fr/traps/exercises/first.md": item(
      "first", skill: "spot", level: 1, of: "le SMS du téléphone"),
    "en/traps/exercises/first.md": translation("first", of: "the telephone message"),
    "fr/traps/bank/spot-1.md": item("spot-1", skill: "spot", level: 1, of: "le colis"),
    "en/traps/bank/spot-1.md": translation("spot-1", of: "the parcel"),
    "fr/traps/bank/spot-2.md": item("spot-2", skill: "spot", level: 2, of: "l'amende"),
    "en/traps/bank/spot-2.md": translation("spot-2", of: "the fine"),
    "fr/traps/bank/spot-3.md": item("spot-3", skill: "spot", level: 3, of: "le cadeau"),
    "en/traps/bank/spot-3.md": translation("spot-3", of: "the present"),
    "fr/traps/bank/spot-4.md": item("spot-4", skill: "spot", level: 4, of: "la banque"),
    "en/traps/bank/spot-4.md": translation("spot-4", of: "the bank"),
    "fr/traps/bank/spot-1b.md": item("spot-1b", skill: "spot", level: 1, of: "le nouveau numéro"),
    "en/traps/bank/spot-1b.md": translation("spot-1b", of: "the new number"),
    "fr/traps/bank/address-5.md": item("address-5", skill: "address", level: 5, of: "le loyer"),
    "en/traps/bank/address-5.md": translation("address-5", of: "the rent"),
    "fr/traps/bank/address-1.md": item("address-1", skill: "address", level: 1, of: "la mairie"),
    "en/traps/bank/address-1.md": translation("address-1", of: "the town hall"),
    "fr/traps/bank/address-2.md": item("address-2", skill: "address", level: 2, of: "la mutuelle"),
    "en/traps/bank/address-2.md": translation("address-2", of: "the insurance"),
    "fr/traps/bank/address-3.md": item("address-3", skill: "address", level: 3, of: "les impôts"),
    "en/traps/bank/address-3.md": translation("address-3", of: "the taxes"),
    "fr/traps/bank/address-4.md": item("address-4", skill: "address", level: 4, of: "la caisse"),
    "en/traps/bank/address-4.md": translation("address-4", of: "the pension"),
  ]

  private static let manifest = """
    id: small
    version: "1.0"
    licence: CC-BY-SA-4.0
    languages: [fr, en]
    title: Un petit cours
    skills:
      - {id: spot, title: Voir ce qui presse, axis: digital, prerequisites: [], target: 3}
      - {id: address, title: Lire une adresse, axis: digital, prerequisites: [], target: 3}
    modules:
      - id: traps
        title: Messages piégés
        objectives: [Voir ce qui presse.]
        minutes: 40
        skills: [spot, address]
        lessons: [recognise]
        frameworks: {crcn: ["4.2"]}
    goals:
      - {id: safe, title: éviter les arnaques, modules: [traps]}
    frameworks: {crcn: "1.0"}
    """

  private static let englishWords = """
    title: A small course
    skills: {spot: See what hurries you, address: Read an address}
    modules:
      traps: {title: Trap messages, objectives: [See what hurries you.]}
    goals: {safe: avoid scams}
    """
}
