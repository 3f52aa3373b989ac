import CourseFormat
import Interface
import Records
import Text

extension LearningState {
  /// A search in a lesson: a word to type, then what was found.
  func lessonSearchPage(_ reading: LessonReading, _ search: LessonSearch) -> Page {
    guard let sought = search.sought else { return askingPage(reading, search) }
    let findings = findings(of: sought, in: reading)
    let entries = entries(about: sought, in: reading)
    guard !findings.isEmpty || !entries.isEmpty else { return askingPage(reading, search) }
    let title = words(
      .lessonSearchFound,
      ["word": .text(sought), "count": .count(findings.count + entries.count)])
    return Page(
      id: PageID(rawValue: "lesson-found-\(sought)"), place: placeOf(reading),
      blocks: [.heading(level: 1, [.text(title)])] + blocks(of: findings, in: reading)
        + blocks(of: entries) + [.separator, button("again", .lessonSearchAgain)],
      commands: row(), focus: findings.isEmpty ? "entry-0" : "found-0")
  }

  /// The page where a word is typed; it says so where the last one was not found.
  private func askingPage(_ reading: LessonReading, _ search: LessonSearch) -> Page {
    let missing = search.sought.map {
      Block.live(words(.lessonSearchNone, ["word": .text($0)]))
    }
    return Page(
      id: PageID(rawValue: "lesson-search-\(search.sought?.string ?? "")"),
      place: placeOf(reading),
      blocks: [
        .heading(level: 1, [.text(words(.lessonSearchTitle))]),
        missing ?? .text([.text(words(.lessonSearchText))]),
        .control(
          .field(
            Field(
              id: "word", label: words(.lessonSearchField), value: search.typed, width: 30,
              limit: 60))),
        .control(
          .button(
            Button(
              id: "find", label: words(.lessonSearch), isMain: true,
              unavailable: search.typed.isEmpty ? words(.lessonSearchEmpty) : nil))),
      ],
      commands: row(), focus: "word")
  }

  /// The passages found, under the titles of their pages.
  private func blocks(of findings: [LessonFinding], in reading: LessonReading) -> [Block] {
    findings.enumerated().flatMap { number, finding -> [Block] in
      let isFirst = number == 0 || findings[number - 1].step != finding.step
      let title = reading.lesson.steps[finding.step].title
      return (isFirst ? [.heading(level: 2, [.text(title)])] : [])
        + [button(ControlID(rawValue: "found-\(number)"), finding.context)]
    }
  }

  private func blocks(of entries: [GlossaryEntry]) -> [Block] {
    guard !entries.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.lessonSearchWords))])]
      + entries.enumerated().map { button(ControlID(rawValue: "entry-\($0)"), $1.word) }
  }

  private func button(_ id: ControlID, _ label: SafeText) -> Block {
    .control(.button(Button(id: id, label: label)))
  }

  private func button(_ id: ControlID, _ phrase: LearningPhrase) -> Block {
    button(id, words(phrase))
  }

  /// What a person did on the pages of a search.
  mutating func search(
    _ reading: LessonReading, _ search: LessonSearch, _ action: Action, _ turn: inout Turn
  ) {
    var search = search
    switch action {
    case .edit("word", let typed): search.typed = typed
    case .press("find") where !search.typed.isEmpty: search.sought = search.typed
    case .press("again"): search = LessonSearch()
    case .press(let id):
      if let number = id.number(after: "found-") {
        return show(finding: number, of: search, in: reading, &turn)
      }
      return open(entry: id.number(after: "entry-"), of: search, in: reading)
    default: return
    }
    screen = .lessonSearch(reading, search)
  }

  /// Goes to the page of a finding, its words marked.
  private mutating func show(
    finding number: Int, of search: LessonSearch, in reading: LessonReading, _ turn: inout Turn
  ) {
    let findings = search.sought.map { self.findings(of: $0, in: reading) } ?? []
    guard findings.indices.contains(number) else { return }
    screens.removeLast()
    let shown = ShownFinding(search: search, finding: findings[number])
    show(step: findings[number].step, of: reading, finding: shown, &turn)
  }

  private mutating func open(
    entry number: Int?, of search: LessonSearch, in reading: LessonReading
  ) {
    let entries = search.sought.map { self.entries(about: $0, in: reading) } ?? []
    guard let number, entries.indices.contains(number) else { return }
    screens.append(
      .glossary(GlossaryReading(entry: entries[number], course: reading.place.course)))
  }
}

extension ControlID {
  /// The number in the name of one of several controls; nil where it has another name.
  func number(after prefix: String) -> Int? {
    rawValue.hasPrefix(prefix) ? Int(rawValue.dropFirst(prefix.count)) : nil
  }
}
