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
}

extension LearningState {
  /// The passages of a lesson that hold some words, one for each block, in order.
  func findings(of words: SafeText, in reading: LessonReading) -> [LessonFinding] {
    let sought = SoughtWords(words.string)
    var found: [LessonFinding] = []
    for (step, content) in reading.lesson.steps.enumerated() {
      for (part, content) in content.parts.enumerated() {
        guard case .prose(let blocks) = content else { continue }
        let shown = prose(blocks, scope: "", of: reading.place.course)
        for (index, block) in shown.enumerated() {
          guard let context = block.texts.lazy.compactMap({ sought.context(in: $0) }).first
          else { continue }
          found.append(
            LessonFinding(step: step, part: part, block: index, context: SafeText(context)))
        }
      }
    }
    return found
  }

  /// The words of the glossary that are, or whose meaning holds, what was looked for.
  func entries(about words: SafeText, in reading: LessonReading) -> [GlossaryEntry] {
    let sought = SoughtWords(words.string)
    return course(reading.place.course)?.glossary(in: language).filter { entry in
      sought.isIn(entry.word.string)
        || prose(entry.meaning, scope: "", of: reading.place.course)
          .contains { $0.texts.contains { sought.isIn($0) } }
    } ?? []
  }
}
