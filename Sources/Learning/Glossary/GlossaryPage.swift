import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

/// A word that the course explains, opened from a text.
struct GlossaryReading: Sendable {
  /// The word.
  let entry: GlossaryEntry
  /// The course whose word it is.
  let course: CourseID
}

extension LearningState {
  /// What a word means.
  func glossaryPage(_ reading: GlossaryReading) -> Page {
    Page(
      id: PageID(rawValue: "glossary-\(reading.entry.anchor)"),
      place: [words(.glossaryPlace)],
      blocks: [.heading(level: 1, [.text(reading.entry.word)])]
        + prose(reading.entry.meaning, scope: "meaning", of: reading.course)
        + [main("return", .helpClose)],
      commands: row())
  }

  /// Opens the word that a link of the text leads to; answers whether it leads to one.
  mutating func openWord(_ link: ControlID) -> Bool {
    guard let destination = Prose.destination(of: link), let id = shownCourse,
      let entry = course(id)?.glossaryEntry(for: destination, in: language)
    else { return false }
    screens.append(.glossary(GlossaryReading(entry: entry, course: id)))
    return true
  }

  /// The course of what is on the screen.
  private var shownCourse: CourseID? {
    switch screen {
    case .lesson(let reading), .lessonShort(let reading): reading.place.course
    case .practice(let practice): practice.course
    case .glossary(let reading): reading.course
    case .answer(let asking): answeredItems.first { $0.asked.asking == asking }?.asked.course
    case .hints: screens.dropLast().last?.sitting?.asked.course
    default: nil
    }
  }
}
