import Curriculum
import Markdown
import Text

/// What a module leaves in the hand is one page: its lessons in short, and whom to ask.
enum TakeAwayLength: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for module in course.manifest.modules {
      for language in course.manifest.languages {
        let lessons = course.lessons(of: module, in: language)
        let page = TakeAway(
          title: .empty, parts: lessons.map(\.takeAwayPart), objectives: [],
          contacts: course.tree.facts(
            course.facts, toldIn: ModuleID(rawValue: module.id.value), language),
          in: language)
        guard let last = lessons.last?.labelled.parts.last, !TakeAwayPaper.holds(page)
        else { continue }
        found.append(.tooLong(module.id.value, at: last.range))
      }
    }
  }
}

extension ParsedCourse {
  fileprivate func lessons(of module: ModuleEntry, in language: Language) -> [LessonFile] {
    module.lessons.compactMap { lesson in
      let file = "\(module.id.value)/\(lesson.value).md".inLanguage(language)
      return lessons.first { $0.text.file == file }
    }
  }
}

extension LessonFile {
  fileprivate var takeAwayPart: TakeAway.Part {
    TakeAway.Part(
      title: head.title.value, blocks: labelled.blocks(of: .short).flatMap { $0 })
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ module: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "take-away-too-long", at: range,
      sentence:
        "The page to take away of `\(module)` is longer than a sheet: its last sentences are left out.",
      repair: "Shorten its lessons in short, the longest first.")
  }
}
