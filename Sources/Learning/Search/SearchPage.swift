import CourseFormat
import Curriculum
import Interface
import Records
import Text

/// A search in all courses: what is typed, what is being looked for, and what was found.
struct Searching: Sendable {
  /// What is typed.
  var typed = SafeText.empty
  /// What is or was looked for; nil before « Chercher » was used.
  var sought: SafeText?
  /// What was found; nil while it is being looked for.
  var findings: CourseFindings?

  /// Whether something was found.
  var hasFound: Bool {
    findings.map { !$0.words.isEmpty || !$0.passages.isEmpty } ?? false
  }
}

extension LearningState {
  /// A search in all courses: a word to type, then the words explained and the passages of lessons.
  func searchPage(_ searching: Searching) -> Page {
    guard let findings = searching.findings, searching.hasFound else { return asking(searching) }
    let count = findings.words.count + findings.passages.count
    let title = words(
      .lessonSearchFound, ["word": .text(findings.sought), "count": .count(count)])
    let cut: [Block] = findings.isCut ? [.text([.text(words(.searchCut))])] : []
    return Page(
      id: PageID(rawValue: "found-\(findings.sought)"), place: [words(.homePlace)],
      blocks: [.heading(level: 1, [.text(title)])] + cut + blocks(of: findings.words)
        + blocks(of: findings.passages)
        + [
          .separator,
          .control(.button(Button(id: "again", label: words(.lessonSearchAgain)))),
        ],
      commands: row(), focus: firstFound(findings))
  }

  private func asking(_ searching: Searching) -> Page {
    let isLooking = searching.sought != nil && searching.findings == nil
    let said: Block =
      searching.findings.map { .live(words(.searchNone, ["word": .text($0.sought)])) }
      ?? .text([.text(words(.lessonSearchText))])
    let reason =
      isLooking
      ? words(.searchLooking) : searching.typed.isEmpty ? words(.lessonSearchEmpty) : nil
    return Page(
      id: PageID(rawValue: "search-\(searching.findings?.sought.string ?? "")"),
      place: [words(.homePlace)],
      blocks: [
        .heading(level: 1, [.text(words(.searchTitle))]), said,
        .control(
          .field(
            Field(
              id: "word", label: words(.lessonSearchField), value: searching.typed, width: 30,
              limit: 60))),
        .control(
          .button(
            Button(
              id: "find", label: words(.lessonSearch), isMain: true, unavailable: reason))),
      ],
      commands: row(), focus: "word")
  }

  private func blocks(of found: [FoundWord]) -> [Block] {
    guard !found.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.lessonSearchWords))])]
      + found.map { .control(.button(Button(id: ControlID(found: $0), label: $0.word))) }
  }

  /// The passages, under « module › leçon, page 2 ».
  private func blocks(of passages: [FoundPassage]) -> [Block] {
    passages.enumerated().flatMap { number, passage -> [Block] in
      let former = number == 0 ? nil : passages[number - 1]
      let isSamePage = former?.place == passage.place && former?.step == passage.step
      let button = Button(id: ControlID(found: passage), label: passage.finding.context)
      return (isSamePage ? [] : [.heading(level: 2, [.text(heading(of: passage))])])
        + [.control(.button(button))]
    }
  }

  private func heading(of passage: FoundPassage) -> SafeText {
    words(
      .searchPage,
      [
        "module": .text(title(of: passage.place.module, in: passage.place.course)),
        "lesson": .text(title(of: passage.place)), "number": .count(passage.finding.step + 1),
      ])
  }

  private func firstFound(_ findings: CourseFindings) -> ControlID? {
    findings.words.first.map { ControlID(found: $0) }
      ?? findings.passages.first.map { ControlID(found: $0) }
  }
}

extension ControlID {
  /// The name of the control that opens a word.
  init(found word: FoundWord) { self.init("word", word.course.rawValue, word.anchor) }

  /// The name of the control that opens a passage.
  init(found passage: FoundPassage) {
    let (place, finding) = (passage.place, passage.finding)
    self.init(
      "passage", place.course.rawValue, place.module.rawValue, place.lesson.rawValue,
      passage.step.rawValue, "\(finding.part)", "\(finding.block)")
  }
}
