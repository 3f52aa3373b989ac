import CourseFormat
import Curriculum
import Exercises
import Records
import Text

/// Words to look for in the lessons and glossaries of courses.
///
/// A hundred modules are read for it, so the performer does it, some lessons at a time: the screen
/// never waits, and an answer that is to be kept waits for a few lessons only.
public struct CourseSearch: Equatable, Sendable {
  /// What is looked for.
  let sought: SafeText
  /// The language that is read.
  let language: Language
  /// Where it is looked for.
  let courses: [LoadedCourse]
  /// What was found in the lessons that were read before; nil at the beginning.
  var former: CourseFindings?

  /// How many passages are shown at most: nobody reads more, and one more word makes them fewer.
  static let mostPassages = 40
  /// How many lessons are read at once.
  static let lessonsAtOnce = 20

  /// Reads the glossaries, then lesson after lesson: as many as are read at once, or until there are
  /// passages enough.
  public func run() -> CourseFindings {
    let words = SoughtWords(sought.string)
    var found = former ?? begun(with: words)
    let places = courses.flatMap { course in course.lessonPlaces.map { (course, $0) } }
    for (course, place) in places.dropFirst(found.lessonsRead).prefix(Self.lessonsAtOnce)
    where found.passages.count <= Self.mostPassages {
      found.passages += passages(of: words, at: place, in: course)
      found.lessonsRead += 1
    }
    found.isCut = found.passages.count > Self.mostPassages
    found.isWhole = found.isCut || found.lessonsRead >= places.count
    found.passages = Array(found.passages.prefix(Self.mostPassages))
    return found
  }

  private func begun(with sought: SoughtWords) -> CourseFindings {
    var found = CourseFindings(sought: self.sought, language: language)
    found.words = courses.flatMap { meanings(of: sought, in: $0) }
    return found
  }

  private func passages(
    of sought: SoughtWords, at place: LessonPlace, in course: LoadedCourse
  ) -> [FoundPassage] {
    guard let lesson = course.lesson(place.lesson, of: place.module, in: language) else {
      return []
    }
    return lesson.findings(of: sought, drawings: course.drawings(in: language)).map {
      FoundPassage(place: place, step: lesson.steps[$0.step].id, finding: $0)
    }
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
  /// How many lessons were read.
  var lessonsRead = 0
  /// Whether nothing is left to be read for it.
  var isWhole = false
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
