/// A small course that the tests write themselves: what is taught in `Courses` may change.
///
/// One module « Les portes »: a lesson of two pages, then three exercises a level. « Je tourne »
/// is always right, « Je tire » never.
enum Workshop {
  /// Its files, by their path in the course.
  static var files: [String: String] {
    var files = ["course.yml": manifest, "fr/doors/handles.md": lesson]
    files["fr/doors/exercises/key.md"] = item("key", title: "La clé", level: 1)
    for level in 1...5 {
      for letter in ["a", "b", "c"] {
        files["fr/doors/bank/door-\(level)\(letter).md"] = item(
          "door-\(level)\(letter)", title: "Porte \(level)\(letter)", level: level)
      }
    }
    return files
  }

  private static let manifest = """
    id: workshop
    version: "1.0"
    licence: CC-BY-SA-4.0
    languages: [fr]
    title: L'atelier
    skills:
      - id: open-door
        title: Ouvrir une porte
        axis: digital
        prerequisites: []
        target: 3
    modules:
      - id: doors
        title: Les portes
        objectives: [Ouvrir une porte.]
        minutes: 5
        skills: [open-door]
        lessons: [handles]

    """

  private static let lesson = """
    # Les poignées

    ```yaml
    lesson: handles
    steps: [look, try-it]
    skills: [open-door]
    ```

    ## Une porte a une poignée

    Elle est à droite, ou à gauche.

    ## À vous

    [Exercice : la clé](exercises/key.md)

    > **En bref.** Tournez la poignée.

    """

  private static func item(_ id: String, title: String, level: Int) -> String {
    """
    # \(title)

    ```yaml
    item: \(id)
    kind: choice
    skills: [open-door]
    level: \(level)
    seconds: 10
    misconceptions: [~, pulls]
    ```

    Question de \(title) : que faites-vous ?

    - [x] Je tourne

      > La porte s'ouvre.

    - [ ] Je tire

      > La porte reste fermée.

    > **Indice.** Regardez la poignée.

    > **Indice.** Dans quel sens va-t-elle ?

    > **Explication.** Une poignée se tourne.

    > **Solution.** Tournez la poignée.

    """
  }
}
