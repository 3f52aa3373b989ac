import Curriculum
import Markdown
import Text

@testable import CourseFormat

/// A small course that breaks no rule: one module, one skill, one lesson, five items.
enum SmallCourse {
  /// The day on which tests check it.
  static let today = [CalendarDay("2026-11-21")].compactMap { $0 }[0]

  /// The labels of French and English.
  static let catalogues = [
    catalogue(.french, "Indice.", "Explication.", "Solution.", "En bref."),
    catalogue(.english, "Hint.", "Explanation.", "Solution.", "In short."),
  ]

  private static func catalogue(
    _ language: Language, _ hint: String, _ explanation: String, _ solution: String,
    _ short: String
  ) -> Catalogue {
    Catalogue(
      language: language,
      templates: [
        "course.label.hint": .init(other: hint),
        "course.label.explanation": .init(other: explanation),
        "course.label.solution": .init(other: solution),
        "course.label.short": .init(other: short),
      ])
  }

  /// `course.yml` in French alone.
  static let manifest = """
    id: small
    version: "1.0"
    licence: CC-BY-SA-4.0
    languages: [fr]
    title: Un petit cours
    skills:
      - id: spot
        title: Voir ce qui presse
        axis: digital
        prerequisites: []
    modules:
      - id: traps
        title: Messages piégés
        objectives:
          - Voir ce qui presse.
        minutes: 40
        skills: [spot]
        lessons: [recognise]
        frameworks: {crcn: ["4.2"]}
    goals:
      - id: safe
        title: éviter les arnaques
        modules: [traps]
    frameworks: {crcn: "1.0"}
    """

  static let lesson = """
    # Reconnaître un message

    ```yaml
    lesson: recognise
    steps: [look, keep]
    skills: [spot]
    ```

    ## Regardez

    Un message presse. Voir [lien](../glossary.md#lien).

    [Exercice : le SMS](exercises/first.md)

    ## À garder

    > **En bref.** Un message qui presse est suspect.
    """

  static let glossary = """
    # Les mots

    ## Lien

    Un mot que l'on touche.
    """

  /// The French item of an id and a level.
  static func item(_ id: String, level: Int) -> String {
    """
    # Un SMS

    ```yaml
    item: \(id)
    kind: choice
    skills: [spot]
    level: \(level)
    ```

    Que faites-vous ?

    - [ ] Je paie

      > Non, pas celle-ci.

    - [x] Je vérifie

      > Oui.

    > **Indice.** Prenez le temps.

    > **Indice.** Qui vous écrit ?
    """
  }

  /// The English words of an item.
  static func translation(_ id: String) -> String {
    """
    # A text message

    ```yaml
    item: \(id)
    ```

    What do you do?

    - I pay

      > No, not this one.

    - I check

      > Yes.

    > **Hint.** Take your time.

    > **Hint.** Who writes to you?
    """
  }

  /// The course in French alone.
  static let french: [String: String] = files([
    "course.yml": manifest, "fr/glossary.md": glossary, "fr/traps/recognise.md": lesson,
    "fr/traps/exercises/first.md": item("first", level: 1),
  ]) {
    "fr/traps/bank/item-\($0).md"
  } text: {
    item("item-\($0)", level: $0)
  }

  /// The course in French and English.
  static let bilingual: [String: String] = {
    let english = files([
      "course.yml": manifest.replacing("[fr]", with: "[fr, en]"),
      "en/course.yml": """
      title: A small course
      skills: {spot: See what hurries you}
      modules:
        traps: {title: Trap messages, objectives: [See what hurries you.]}
      goals: {safe: avoid scams}
      """,
      "en/glossary.md": "# Words\n\n## Link\n\nA word to touch.",
      "en/traps/recognise.md": """
      # Recognise a message

      ```yaml
      lesson: recognise
      steps: [look, keep]
      ```

      ## Look

      A message hurries you. See [link](../glossary.md#link).

      [Exercise: the text message](exercises/first.md)

      ## Keep

      > **In short.** A message that hurries you is suspicious.
      """,
      "en/traps/exercises/first.md": translation("first"),
    ]) {
      "en/traps/bank/item-\($0).md"
    } text: {
      translation("item-\($0)")
    }
    return french.merging(english) { _, own in own }
  }()

  private static func files(
    _ some: [String: String], path: (Int) -> String, text: (Int) -> String
  ) -> [String: String] {
    some.merging((1...5).map { (path($0), text($0)) }) { first, _ in first }
  }
}

extension FileTree {
  /// A tree of texts.
  init(_ files: [String: String]) {
    self.init()
    for (path, text) in files { add(Array(text.utf8), at: path) }
  }
}

/// What the checker finds in a course, where some files are replaced by marked texts (nil: taken
/// away).
func findings(
  in course: [String: String] = SmallCourse.french, replacing files: [String: String?]
) -> [Finding] {
  var tree = course
  var places: [String: [Int: SourcePosition]] = [:]
  for (path, marked) in files {
    let text = marked.map { MarkedText($0) }
    tree[path] = text?.text
    places[path] = text?.places
  }
  let found = CourseChecker.check(
    FileTree(tree), today: SmallCourse.today, catalogues: SmallCourse.catalogues)
  return found.map { diagnostic in
    let marker = places[diagnostic.range.file]?.first { $0.value == diagnostic.range.start }
    return Finding(diagnostic.id, at: marker?.key)
  }
}
