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
    let parts = reading.step.parts.enumerated().map { lessonBlocks($1, number: $0, reading) }
    let found = reading.finding.map { $0.finding }
    return Page(
      id: pageID(of: reading), place: placeOf(reading), progress: pageNumber(reading),
      blocks: [.heading(level: 1, [.text(reading.step.title)])] + parts.joined()
        + readOnButton(reading),
      notice: reading.sitting.flatMap(notice) ?? untranslated(reading),
      commands: row(lessonCommands(reading)), focus: reading.sitting.flatMap(opening),
      firstInSight: found.map { found in
        1 + parts.prefix(found.part).reduce(0) { $0 + $1.count } + found.block
      })
  }

  /// Each page, each try of its exercise, and each passage found begins at a line of its own.
  private func pageID(of reading: LessonReading) -> PageID {
    let found = reading.finding.map { "-\($0.search.sought ?? "")-\($0.finding.block)" } ?? ""
    let tries = reading.sitting?.submissions ?? 0
    return PageID(
      rawValue: "lesson-\(reading.place.lesson)-\(reading.step.id)-\(tries)\(found)")
  }

  /// Said where a lesson is shown in another language than the one chosen.
  private func untranslated(_ reading: LessonReading) -> SafeText? {
    let place = reading.place
    let isThere =
      course(place.course)?.hasLesson(place.lesson, of: place.module, in: language) ?? true
    return isThere ? nil : words(.lessonUntranslated)
  }

  private func lessonFeedbackPage(
    _ reading: LessonReading, _ sitting: Sitting, _ checked: Checked
  ) -> Page {
    let buttons =
      checked.outcome.isSettled
      ? [main("next", .exerciseNext)] : retryBlocks(sitting, other: .exerciseNext)
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
    case .prose(let blocks):
      let shown = prose(blocks, scope: "prose-\(number)", of: reading.place.course)
      guard let sought = reading.finding?.search.sought else { return shown }
      return shown.map { $0.marking(SoughtWords(sought.string)) }
    case .exercise: return reading.sitting.map(questionBlocks) ?? []
    }
  }

  /// « Continuer », where the page asks nothing; where it does and what follows was read before,
  /// a way there without an answer.
  private func readOnButton(_ reading: LessonReading) -> [Block] {
    guard reading.sitting != nil else { return [main("continue", .commandContinue)] }
    guard !reading.isLast, isRead(reading.index + 1, of: reading) else { return [] }
    return [.control(.button(Button(id: "forward", label: words(.lessonForward))))]
  }

  /// Whether a page of the lesson was shown before.
  private func isRead(_ step: Int, of reading: LessonReading) -> Bool {
    visit?.journey.read[reading.place]?.contains(reading.lesson.steps[step].id) ?? false
  }

  private func lessonCommands(_ reading: LessonReading) -> [Command] {
    if let sitting = reading.sitting { return questionCommands(sitting) }
    let contents = Command(
      id: "contents", label: words(.lessonContents), help: words(.lessonContentsHelp),
      key: .character("s"))
    return [contents, searchCommand]
  }

  private var searchCommand: Command {
    Command(
      id: "search", label: words(.lessonSearch), help: words(.lessonSearchHelp),
      key: .character("c"))
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

  /// The pages of a lesson, to go to one, and the lesson in a few lines.
  func lessonContentsPage(_ reading: LessonReading) -> Page {
    let links = reading.lesson.steps.indices.map { index -> Block in
      let id = ControlID(rawValue: "step-\(index)")
      return .control(.button(Button(id: id, label: contentsLabel(index, of: reading))))
    }
    let short: [Block] = [
      .separator, .control(.button(Button(id: "short", label: words(.lessonShort)))),
    ]
    return Page(
      id: "lesson-contents", place: placeOf(reading),
      blocks: [.heading(level: 1, [.text(words(.lessonContentsTitle))])] + links
        + (reading.lesson.short.isEmpty ? [.separator] : short) + [markButton(reading)],
      commands: row([searchCommand, languageCommand]),
      focus: ControlID(rawValue: "step-\(reading.index)"))
  }

  private func contentsLabel(_ index: Int, of reading: LessonReading) -> SafeText {
    let step = reading.lesson.steps[index]
    let title =
      isMarked(reading, step.id)
      ? words(.lessonContentsMarked, ["title": .text(step.title)]) : step.title
    if index == reading.index {
      return words(.lessonContentsHere, ["title": .text(title)])
    }
    return isRead(index, of: reading)
      ? words(.lessonContentsRead, ["title": .text(title)]) : title
  }

  /// The lesson in a few lines.
  func lessonShortPage(_ reading: LessonReading) -> Page {
    Page(
      id: "lesson-short", place: placeOf(reading),
      blocks: [.heading(level: 1, [.text(words(.lessonShort))])]
        + prose(reading.lesson.short, scope: "short", of: reading.place.course)
        + [main("page", .helpClose)],
      commands: row())
  }

  /// The lesson is read: on to the next one, or to the exercises; both are named.
  func lessonEndPage(_ place: LessonPlace) -> Page {
    let practise = words(.lessonEndButton)
    var blocks: [Block] = [.heading(level: 1, [.text(words(.lessonEndTitle))])]
    if let next = lesson(after: place) {
      let title = words(.lessonEndNext, ["title": .text(self.title(of: next))])
      blocks += [
        .text([.text(words(.lessonEndChoice))]),
        .control(.button(Button(id: "lesson", label: title, isMain: true))),
        .control(.button(Button(id: "practise", label: practise))),
      ]
    } else {
      blocks += [.text([.text(words(.lessonEndText))]), main("practise", .lessonEndButton)]
    }
    return Page(
      id: "lesson-end", place: [title(of: place.module, in: place.course)], blocks: blocks,
      commands: row())
  }

  /// The lesson that comes after one which was read: the first that isn't; nil when all are.
  private func lesson(after place: LessonPlace) -> LessonPlace? {
    course(place.course)?.outline.module(place.module)?.lessons
      .map { LessonPlace(course: place.course, module: place.module, lesson: $0.id) }
      .first { $0 != place && visit?.journey.finished.contains($0) != true }
  }

  /// What a person did at the end of a lesson.
  mutating func leaveLesson(_ place: LessonPlace, _ press: ControlID, _ turn: inout Turn) {
    switch press {
    case "practise": practise(place.module, of: place.course, &turn)
    case "lesson":
      guard let next = lesson(after: place) else { return }
      screens.removeLast()
      open(next, &turn)
    default: break
    }
  }
}
