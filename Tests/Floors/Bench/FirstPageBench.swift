import CourseFormat
import Curriculum
import Exercises
import Interface
import Markdown
import Text

/// From the bytes of a lesson of 64 KiB to the cells of its first page, beside cmark that only
/// parses the same bytes: what a learner waits for who opens it.
func measureFirstPage(times: Int) {
  let lesson = longLesson(bytes: 65_536)
  let tree: FileTree = ["course.yml": manifest, "fr/module/long.md": lesson]
  let reading = CourseReader.load(tree, catalogues: [])
  guard let course = reading.course, reading.diagnostics.isEmpty else {
    preconditionFailure("The course can be read.")
  }
  measureByTurns(times: times) { _ in
    (
      processorNanoseconds { CmarkFloor.parse(lesson) },
      processorNanoseconds { layOutFirstPage(of: course) }
    )
  }
}

private func layOutFirstPage(of course: LoadedCourse) {
  guard let step = course.lesson("long", of: "module", in: .french)?.steps.first else {
    preconditionFailure("The lesson can be read.")
  }
  let blocks = step.parts.flatMap { part -> [Block] in
    guard case .prose(let prose) = part else { return [] }
    return Prose(scope: "lesson").blocks(of: prose)
  }
  let heading = Block.heading(level: 1, [.text(step.title)])
  let laidOut = layOut(Page(id: "lesson", blocks: [heading] + blocks))
  precondition(laidOut.viewport.contentHeight > 10, "The page was laid out.")
}

/// A lesson with as many steps as its bytes allow.
private func longLesson(bytes: Int) -> String {
  var steps: [String] = []
  var text = longLesson(steps)
  while true {
    steps.append(LessonText.section(steps.count))
    let longer = longLesson(steps)
    if longer.utf8.count > bytes { return text }
    text = longer
  }
}

private func longLesson(_ steps: [String]) -> String {
  let names = steps.indices.map { "step-\($0)" }.joined(separator: ", ")
  return "# Une longue leçon\n\n```yaml\nlesson: long\nsteps: [\(names)]\n```\n\n"
    + steps.joined()
}

private let manifest = """
  id: bench
  version: "1.0"
  licence: CC-BY-SA-4.0
  languages: [fr]
  title: Une leçon
  skills:
    - {id: skill, title: Lire, axis: digital, prerequisites: [], target: 3}
  modules:
    - id: module
      title: Module
      objectives: [Lire.]
      minutes: 10
      skills: [skill]
      lessons: [long]
  """
