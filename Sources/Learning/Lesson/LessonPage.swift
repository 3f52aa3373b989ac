import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

extension LearningState {
  /// A page of a lesson; with an exercise, its question, then what the answer deserves.
  func lessonPage(_ reading: LessonReading) -> Page {
    if case .told(let checked)? = reading.sitting?.phase, let sitting = reading.sitting {
      return lessonFeedbackPage(reading, sitting, checked)
    }
    let blocks = reading.step.parts.enumerated().flatMap { lessonBlocks($1, number: $0, reading) }
    return Page(
      id: PageID(
        rawValue: "lesson-\(reading.place.lesson)-\(reading.step.id)-\(tries(in: reading))"),
      place: placeOf(reading), progress: pageNumber(reading),
      blocks: [.heading(level: 1, [.text(reading.step.title)])] + blocks + readOnButton(reading),
      notice: reading.sitting.flatMap(notice),
      commands: row(lessonCommands(reading)), focus: reading.sitting.flatMap(opening))
  }

  /// How many answers were given on the page: each try begins anew at the first line.
  private func tries(in reading: LessonReading) -> Int { reading.sitting?.submissions ?? 0 }

  private func lessonFeedbackPage(
    _ reading: LessonReading, _ sitting: Sitting, _ checked: Checked
  ) -> Page {
    let isSettled = isSettled(checked.outcome)
    let buttons =
      isSettled
      ? [main("next", .exerciseNext)]
      : [
        main("retry", .exerciseRetry),
        .control(.button(Button(id: "next", label: words(.exerciseNext)))),
      ]
    return Page(
      id: PageID(rawValue: "lesson-feedback-\(sitting.asked.asking)-\(sitting.submissions)"),
      place: placeOf(reading), progress: pageNumber(reading),
      blocks: feedbackBlocks(sitting, checked) + buttons,
      commands: row(feedbackCommands(sitting)))
  }

  private func lessonBlocks(
    _ part: LessonPart, number: Int, _ reading: LessonReading
  ) -> [Block] {
    switch part {
    case .prose(let blocks): prose(blocks, scope: "prose-\(number)", of: reading.place.course)
    case .exercise: reading.sitting.map(questionBlocks) ?? []
    }
  }

  /// « Continuer », where the page asks nothing.
  private func readOnButton(_ reading: LessonReading) -> [Block] {
    reading.sitting == nil ? [main("continue", .commandContinue)] : []
  }

  private func lessonCommands(_ reading: LessonReading) -> [Command] {
    if let sitting = reading.sitting { return questionCommands(sitting) }
    let contents = Command(
      id: "contents", label: words(.lessonContents), help: words(.lessonContentsHelp),
      key: .character("s"))
    let short = Command(
      id: "short", label: words(.lessonShort), help: words(.lessonShortHelp),
      key: .character("b"))
    return reading.lesson.short.isEmpty ? [contents] : [contents, short]
  }

  /// « Messages piégés › Reconnaître un message piégé »
  func placeOf(_ reading: LessonReading) -> [SafeText] {
    [title(of: reading.place.module, in: reading.place.course), reading.lesson.title]
  }

  private func pageNumber(_ reading: LessonReading) -> SafeText {
    words(
      .lessonPage,
      [
        "number": .count(reading.index + 1), "total": .count(reading.lesson.steps.count),
      ])
  }

  /// The pages of a lesson, to go to one.
  func lessonContentsPage(_ reading: LessonReading) -> Page {
    let links = reading.lesson.steps.enumerated().map { index, step -> Block in
      let label =
        index == reading.index
        ? words(.lessonContentsHere, ["title": .text(step.title)]) : step.title
      return .control(.button(Button(id: ControlID(rawValue: "step-\(index)"), label: label)))
    }
    return Page(
      id: "lesson-contents", place: placeOf(reading),
      blocks: [.heading(level: 1, [.text(words(.lessonContentsTitle))])] + links, commands: row(),
      focus: ControlID(rawValue: "step-\(reading.index)"))
  }

  /// The lesson in a few lines.
  func lessonShortPage(_ reading: LessonReading) -> Page {
    Page(
      id: "lesson-short", place: placeOf(reading),
      blocks: [.heading(level: 1, [.text(words(.lessonShort))])]
        + prose(reading.lesson.short, scope: "short", of: reading.place.course)
        + [main("return", .helpClose)],
      commands: row())
  }

  /// The lesson is read: now practise.
  func lessonEndPage(_ place: LessonPlace) -> Page {
    Page(
      id: "lesson-end", place: [title(of: place.module, in: place.course)],
      blocks: [
        .heading(level: 1, [.text(words(.lessonEndTitle))]),
        .text([.text(words(.lessonEndText))]),
        main("practise", .lessonEndButton),
      ],
      commands: row())
  }
}
