import Exercises
import Markdown

/// Whatever a course refers to by an id is there: skills, modules, lessons, frameworks.
enum UnknownReferences: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let manifest = course.manifest
    let skills = KnownNames(manifest.skills.map { $0.id.value })
    let modules = KnownNames(manifest.modules.map { $0.id.value })
    for skill in manifest.skills {
      found += unknown(skill.prerequisites, among: skills, .skill)
    }
    for module in manifest.modules { check(module, of: course, skills: skills, into: &found) }
    for goal in manifest.goals { found += unknown(goal.modules, among: modules, .module) }
    for item in course.ownItems {
      found += unknown(item.file.head.facts?.skills ?? [], among: skills, .skill)
      found += item.unknownModule(among: modules)
    }
    for lesson in course.lessons { found += unknown(lesson.head.skills, among: skills, .skill) }
  }

  private static func check(
    _ module: ModuleEntry, of course: ParsedCourse, skills: KnownNames,
    into found: inout [Diagnostic]
  ) {
    found += unknown(module.skills, among: skills, .skill)
    let declared = KnownNames(course.manifest.frameworks.keys)
    found += unknown(module.frameworks.map { $0.name }, among: declared, .framework)
    for lesson in module.lessons {
      let file = "\(module.id.value)/\(lesson.value).md".inLanguage(course.manifest.first)
      if course.tree.entries[file] == nil { found.append(.noLesson(file, at: lesson.range)) }
    }
  }

  private static func unknown(
    _ ids: [Located<String>], among names: KnownNames, _ thing: CourseThing
  ) -> [Diagnostic] {
    ids.filter { !names.contains($0.value) }.map { .unknown($0, thing, among: names) }
  }
}

extension ParsedItem {
  /// The folder of an item must be that of a module.
  fileprivate func unknownModule(among modules: KnownNames) -> [Diagnostic] {
    guard !modules.contains(module) else { return [] }
    return [.unknown(Located(module, at: file.head.title.range), .module, among: modules)]
  }
}
