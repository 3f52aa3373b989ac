import Markdown

/// Every id names one thing only: a skill, a module, a goal, an item, a step of a lesson.
enum DuplicateIDs: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let manifest = course.manifest
    found += repeats(of: manifest.skills.map { $0.id }, "skill")
    found += repeats(of: manifest.modules.map { $0.id }, "module")
    found += repeats(of: manifest.goals.map { $0.id }, "goal")
    found += repeats(of: course.ownItems.map { $0.id }, "item")
    for module in manifest.modules { found += repeats(of: module.lessons, "lesson") }
    for lesson in course.lessons { found += repeats(of: lesson.head.steps, "step") }
    for glossary in course.glossaries {
      found += repeats(of: glossary.entries.map { $0.map { $0.anchor } }, "word")
    }
  }

  private static func repeats(of ids: [Located<String>], _ thing: String) -> [Diagnostic] {
    var first: [String: Located<String>] = [:]
    return ids.compactMap { id in
      if let other = first[id.value] { return .duplicate(id, thing, first: other.range) }
      first[id.value] = id
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicate(
    _ id: Located<String>, _ thing: String, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "duplicate-id", at: id.range,
      sentence:
        "The \(thing) `\(id.value)` already stands at \(first.file):\(first.start.line).",
      repair: "Give this one an id of its own; answers are kept under it.")
  }
}
