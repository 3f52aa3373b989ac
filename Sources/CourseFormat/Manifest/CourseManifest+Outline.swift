import Curriculum
import Text

extension CourseManifest {
  /// The outline of the course with its modules, in all its languages; its id is empty where the
  /// author's can't be read.
  func outline(
    _ translations: [Language: CourseWords], modules: [Module], hash: ContentHash
  ) -> CourseOutline {
    CourseOutline(
      id: CourseID(rawValue: id?.value ?? ""), version: version,
      title: words(title.value, translations) { $0.title }, languages: languages,
      skills: SkillGraph(skills.map { skill($0, translations) }), modules: modules,
      goals: goals.map { goal($0, translations) }, hash: hash)
  }

  /// The outline of a module, in all languages of the course.
  func outline(
    of entry: ModuleEntry, _ translations: [Language: CourseWords], lessons: [LessonOutline],
    items: [ItemOutline]
  ) -> Module {
    let id = entry.id.value
    return Module(
      id: ModuleID(rawValue: id),
      title: words(entry.title.value, translations) { $0.modules[id]?.title },
      objectives: entry.objectives.enumerated().map { index, objective in
        words(objective.value, translations) { words in
          let objectives = words.modules[id]?.objectives ?? []
          return objectives.indices.contains(index) ? objectives[index] : nil
        }
      },
      minutes: entry.minutes, skills: entry.skills.map { SkillID(rawValue: $0.value) },
      lessons: lessons, items: items,
      frameworks: Dictionary(entry.frameworks.map { ($0.name.value, $0.places) }) { first, _ in
        first
      })
  }

  private func skill(_ entry: SkillEntry, _ translations: [Language: CourseWords]) -> Skill {
    Skill(
      id: SkillID(rawValue: entry.id.value),
      title: words(entry.title.value, translations) { $0.skills[entry.id.value]?.value },
      axis: entry.axis, prerequisites: entry.prerequisites.map { SkillID(rawValue: $0.value) },
      target: entry.target)
  }

  private func goal(_ entry: GoalEntry, _ translations: [Language: CourseWords]) -> Goal {
    Goal(
      id: GoalID(rawValue: entry.id.value),
      title: words(entry.title.value, translations) { $0.goals[entry.id.value]?.value },
      modules: entry.modules.map { ModuleID(rawValue: $0.value) })
  }

  private func words(
    _ first: SafeText, _ translations: [Language: CourseWords],
    _ translated: (CourseWords) -> SafeText?
  ) -> Words {
    var byLanguage = translations.compactMapValues(translated)
    byLanguage[self.first] = first
    return Words(byLanguage, first: self.first)
  }
}

extension FileTree {
  /// The hash of all files of a course, with their paths.
  var hash: ContentHash {
    ContentHash(
      ofParts: paths.flatMap { path in [Array(path.utf8), bytes(at: path) ?? []] })
  }
}
