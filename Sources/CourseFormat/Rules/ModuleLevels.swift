import Curriculum
import Markdown

/// The bank of a module has items of every level, so that there is always one of the right
/// difficulty.
enum ModuleLevels: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let unread = course.unreadBankItems
    for module in course.manifest.modules {
      let levels = Set(
        course.ownItems.filter { $0.isInBank && $0.module == module.id.value }
          .compactMap { $0.file.head.facts?.level.number })
      let missing = (1...5).filter { !levels.contains($0) }
      let unread = unread.count { $0 == module.id.value }
      if missing.count > unread { found.append(.missing(missing, in: module.id)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func missing(_ levels: [Int], in module: Located<String>) -> Diagnostic {
    let list = levels.map { String($0) }.joined(separator: ", ")
    return Diagnostic(
      .error, id: "module-level-missing", at: module.range,
      sentence: "The bank of `\(module.value)` has no item of level \(list).",
      repair: "Add one: 1 is to recognise in one step, 5 is alone in an unfamiliar situation.")
  }
}
