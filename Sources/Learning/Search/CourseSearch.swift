import CourseFormat
import Curriculum
import Exercises
import Records
import Text

/// Words to look for in the lessons and glossaries of courses.
///
/// A hundred modules are read for it, so the performer does it, and the screen never waits.
public struct CourseSearch: Equatable, Sendable {
  /// What is looked for.
  let sought: SafeText
  /// The language that is read.
  let language: Language
  /// Where it is looked for.
  let courses: [LoadedCourse]

  /// How many passages are shown at most: nobody reads more, and one more word makes them fewer.
  static let mostPassages = 40

  /// Reads the glossaries, then lesson after lesson until there are passages enough.
  public func run() -> CourseFindings {
    let words = SoughtWords(sought.string)
    var found = CourseFindings(sought: sought, language: language)
    for course in courses {
      found.words += meanings(of: words, in: course)
      let drawings = course.drawings(in: language)
      for place in course.lessonPlaces where found.passages.count <= Self.mostPassages {
        guard let lesson = course.lesson(place.lesson, of: place.module, in: language) else {
          continue
        }
        found.passages += lesson.findings(of: words, drawings: drawings).map {
          FoundPassage(place: place, step: lesson.steps[$0.step].id, finding: $0)
        }
      }
    }
    found.isCut = found.passages.count > Self.mostPassages
    found.passages = Array(found.passages.prefix(Self.mostPassages))
    return found
  }

  private func meanings(of sought: SoughtWords, in course: LoadedCourse) -> [FoundWord] {
    course.glossary(in: language).filter { $0.holds(sought) }
      .map { FoundWord(course: course.outline.id, word: $0.word, anchor: $0.anchor) }
  }
}

/// What a search in all courses found.
public struct CourseFindings: Equatable, Sendable {
  /// What was looked for.
  let sought: SafeText
  /// The language that was read.
  let language: Language
  /// The words that are explained, or whose meaning holds what was looked for.
  var words: [FoundWord] = []
  /// The passages of lessons, in the authors' order.
  var passages: [FoundPassage] = []
  /// Whether there are more passages than are shown.
  var isCut = false
}

/// A word of a course's glossary that was found.
struct FoundWord: Equatable, Sendable {
  /// The course.
  let course: CourseID
  /// The word.
  let word: SafeText
  /// Its place in the glossary.
  let anchor: String
}

/// A passage of a lesson that was found.
struct FoundPassage: Equatable, Sendable {
  /// The lesson.
  let place: LessonPlace
  /// The page.
  let step: StepID
  /// Where on the page, and the words around.
  let finding: LessonFinding
}

extension LoadedCourse {
  /// The lessons of the course, in the author's order.
  var lessonPlaces: [LessonPlace] {
    outline.moduleList.flatMap { module in
      module.lessons.map {
        LessonPlace(course: outline.id, module: module.id, lesson: $0.id)
      }
    }
  }
}
