import Markdown

/// A lesson has as many steps as `##` headings, at most one exercise a step, and its own name.
enum LessonSteps: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for lesson in course.lessons {
      checkName(of: lesson, into: &found)
      let (ids, sections) = (lesson.head.steps, lesson.sections)
      if ids.count != sections.count {
        found.append(.stepCount(ids.count, sections.count, at: ids[0].range))
      }
      if let block = lesson.preface.first { found.append(.beforeSteps(at: block.range)) }
      for section in sections { found += tooManyExercises(in: section, of: lesson) }
    }
  }

  private static func checkName(of lesson: LessonFile, into found: inout [Diagnostic]) {
    guard case .lesson(_, _, let name) = lesson.text.role, lesson.head.id.value != name
    else { return }
    found.append(.otherName(lesson.head.id, name))
  }

  private static func tooManyExercises(
    in section: LessonFile.Section, of lesson: LessonFile
  ) -> [Diagnostic] {
    let links = section.blocks.filter { block in
      guard let link = block.onlyLink,
        let file = CoursePath.resolved(link, from: lesson.text.file),
        case .item = FileRole(path: file)
      else { return false }
      return true
    }
    return links.dropFirst().map { .secondExercise(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func stepCount(
    _ ids: Int, _ headings: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "steps-mismatch", at: range,
      sentence: "`steps` names \(ids), but the lesson has \(headings) headings `##`.",
      repair: "Give each `##` heading one id, in order.")
  }

  fileprivate static func beforeSteps(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "text-before-steps", at: range,
      sentence: "This stands before the first step of the lesson.",
      repair: "Put a `##` heading above it, and give the step an id.")
  }

  fileprivate static func otherName(_ id: Located<String>, _ name: String) -> Diagnostic {
    Diagnostic(
      .error, id: "lesson-name", at: id.range,
      sentence: "The lesson calls itself `\(id.value)`, its file `\(name)`.",
      repair: "Write `lesson: \(name)`, or rename the file in every language.")
  }

  fileprivate static func secondExercise(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "second-exercise", at: range,
      sentence: "This step already has an exercise.",
      repair: "Begin a new step with a `##` heading: one thing at a time.")
  }
}
