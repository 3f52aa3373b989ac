import CourseFormat
import Exercises
import Interface
import Records
import Text

/// A search in a lesson: what is typed, and what was looked for.
struct LessonSearch: Equatable, Sendable {
  /// What is typed.
  var typed = SafeText.empty
  /// What was looked for; nil before « Chercher » was used.
  var sought: SafeText?
}

/// A passage of a lesson that holds what was looked for.
struct LessonFinding: Equatable, Sendable {
  /// The page it is on, from 0.
  let step: Int
  /// The part of that page, from 0.
  let part: Int
  /// The block of that part, from 0.
  let block: Int
  /// The words around.
  let context: SafeText
}

/// A finding that is shown on its page, and the search that « Retour » leads to.
struct ShownFinding: Equatable, Sendable {
  /// The search.
  let search: LessonSearch
  /// What is shown first.
  let finding: LessonFinding
  /// Whether it was looked for in all courses: the search then lies below the lesson.
  var isOfAllCourses = false
}

extension LearningState {
  /// The passages of a lesson that hold some words, one for each block, in order.
  func findings(of words: SafeText, in reading: LessonReading) -> [LessonFinding] {
    reading.lesson.findings(
      of: SoughtWords(words.string),
      drawings: course(reading.place.course)?.drawings(in: language) ?? [:])
  }

  /// The words of the glossary that are, or whose meaning holds, what was looked for.
  func entries(about words: SafeText, in reading: LessonReading) -> [GlossaryEntry] {
    let sought = SoughtWords(words.string)
    return course(reading.place.course)?.glossary(in: language).filter { $0.holds(sought) } ?? []
  }
}

extension Lesson {
  /// The passages that hold some words, one for each block, in order.
  func findings(of sought: SoughtWords, drawings: [String: [SafeText]]) -> [LessonFinding] {
    let prose = Prose(drawings: drawings, scope: "")
    var found: [LessonFinding] = []
    for (step, content) in steps.enumerated() {
      for (part, content) in content.parts.enumerated() {
        guard case .prose(let blocks) = content else { continue }
        for (index, block) in prose.blocks(of: blocks).enumerated() {
          guard let context = block.texts.lazy.compactMap({ sought.context(in: $0) }).first
          else { continue }
          found.append(
            LessonFinding(step: step, part: part, block: index, context: SafeText(context)))
        }
      }
    }
    return found
  }
}

extension GlossaryEntry {
  /// Whether it is, or its meaning holds, what is looked for.
  func holds(_ sought: SoughtWords) -> Bool {
    sought.isIn(word.string)
      || Prose(scope: "").blocks(of: meaning).contains { $0.texts.contains { sought.isIn($0) } }
  }
}
