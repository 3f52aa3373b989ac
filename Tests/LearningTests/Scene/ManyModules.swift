import CourseFormat
import Curriculum
import Text

/// A course of many small modules, in French: each has a lesson of two pages, a skill and an item;
/// seven wishes, one of them with three modules.
enum ManyModules {
  /// The course with so many modules, read.
  static func loaded(_ count: Int) -> LoadedCourse {
    var files = FileTree()
    files.add(Array(manifest(count).utf8), at: "course.yml")
    for number in 1...count {
      let folder = "fr/module-\(number)"
      files.add(Array(lesson(number).utf8), at: "\(folder)/lesson-\(number).md")
      files.add(Array(item(number).utf8), at: "\(folder)/bank/item-\(number).md")
    }
    let reading = CourseReader.load(files, catalogues: ShippedCatalogues.all)
    precondition(reading.diagnostics.isEmpty, "The course has faults: \(reading.diagnostics)")
    guard let course = reading.course else { preconditionFailure("The course isn't one.") }
    return course
  }

  private static func manifest(_ count: Int) -> String {
    let skills = (1...count).map {
      "  - {id: skill-\($0), title: Savoir \($0), axis: digital, prerequisites: [], target: 2}"
    }
    let modules = (1...count).map { number in
      """
        - id: module-\(number)
          title: Le module \(number)
          objectives: [Faire la chose \(number).]
          minutes: \(min(10 * number, 600))
          skills: [skill-\(number)]
          lessons: [lesson-\(number)]
          frameworks: {crcn: ["4.2"]}
      """
    }
    let wishes = (1...6).map {
      "  - {id: wish-\($0), title: faire la chose \($0), modules: [module-\(min($0, count))]}"
    }
    return """
      id: many
      version: "1.0"
      licence: CC-BY-SA-4.0
      languages: [fr]
      title: Un grand cours
      skills:
      \(skills.joined(separator: "\n"))
      modules:
      \(modules.joined(separator: "\n"))
      goals:
        - {id: several, title: tout apprendre, modules: [module-1, module-2, module-3]}
      \(wishes.joined(separator: "\n"))
      frameworks: {crcn: "1.0"}
      """
  }

  private static func lesson(_ number: Int) -> String {
    """
    # La leçon \(number)

    ```yaml
    lesson: lesson-\(number)
    steps: [look, keep]
    skills: [skill-\(number)]
    ```

    ## Regarder

    La chose \(number) est simple. Une imprimante écrit sur du papier.

    ## Retenir

    Prenez votre temps.

    > **En bref.** La chose \(number) est simple.
    """
  }

  private static func item(_ number: Int) -> String {
    """
    # La chose \(number)

    ```yaml
    item: item-\(number)
    kind: choice
    skills: [skill-\(number)]
    level: 2
    seconds: 30
    misconceptions: [~, hurries]
    ```

    Que faites-vous de la chose \(number) ?

    - [x] Je vérifie

      > C'est cela.

    - [ ] Je paie

      > Rien ne presse.

    > **Explication.** La chose \(number) est simple.
    """
  }
}
