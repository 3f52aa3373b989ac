import CourseFormat
import Curriculum
import Exercises
import Records
import Text

extension LearningState {
  /// Goes on in the next language of the list: what is open is read again in it, at the same place,
  /// and what was answered stays.
  mutating func changeLanguage() {
    language = nextLanguage
    // Words stand in another order in each language: there is no telling which is the same.
    screens = screens.filter { !$0.isGlossary }.map(translated)
  }

  /// The next language of the list: a third one is reached by pressing twice.
  private var nextLanguage: Language {
    let here = languages.firstIndex(of: language) ?? 0
    return languages.isEmpty ? language : languages[(here + 1) % languages.count]
  }

  private func translated(_ screen: Screen) -> Screen {
    switch screen {
    case .lesson(let reading): .lesson(translated(reading))
    case .lessonContents(let reading): .lessonContents(translated(reading))
    case .lessonShort(let reading): .lessonShort(translated(reading))
    case .lessonSearch(let reading, _): .lessonSearch(translated(reading), LessonSearch())
    case .search(let searching): .search(Searching(typed: searching.typed))
    case .practice(let practice): .practice(translated(practice))
    case .placing(.asking(let sitting, let number)):
      .placing(.asking(translated(sitting), number: number))
    default: screen
    }
  }

  /// The same page of a lesson, found by its id.
  private func translated(_ reading: LessonReading) -> LessonReading {
    let place = reading.place
    guard let lesson = course(place.course)?.lesson(place.lesson, of: place.module, in: language)
    else { return reading }
    let index = lesson.steps.firstIndex { $0.id == reading.step.id }
    return LessonReading(
      place: place, lesson: lesson, index: index ?? min(reading.index, lesson.steps.count - 1),
      sitting: reading.sitting.map(translated))
  }

  private func translated(_ practice: PracticeSitting) -> PracticeSitting {
    var practice = practice
    practice.sitting = translated(practice.sitting)
    practice.example = practice.example.map { translated($0, of: practice.course) }
    return practice
  }

  private func translated(_ example: WorkedExample, of course: CourseID) -> WorkedExample {
    guard let course = self.course(course) else { return example }
    return self.example(example.item.outline.id, variant: example.variant, in: course) ?? example
  }

  /// The same item in the language now, with what was answered.
  private func translated(_ sitting: Sitting) -> Sitting {
    let asked = sitting.asked
    guard let item = item(asked.item, of: asked.course) else { return sitting }
    return sitting.switched(to: item, presented(item, as: asked, restarts: sitting.restarts))
  }
}

extension Screen {
  fileprivate var isGlossary: Bool {
    if case .glossary = self { true } else { false }
  }
}
