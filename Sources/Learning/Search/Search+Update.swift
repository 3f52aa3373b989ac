import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// What a person did on the pages of a search in all courses.
  mutating func search(_ searching: Searching, _ action: Action, _ turn: inout Turn) {
    var searching = searching
    switch action {
    case .edit("word", let typed): searching.typed = typed
    case .press("find"): look(&searching, &turn)
    case .press("again"): searching = Searching()
    case .press(let id): return openFound(id, of: searching, &turn)
    default: return
    }
    screen = .search(searching)
  }

  /// Asks for what is typed, unless something is being looked for.
  private func look(_ searching: inout Searching, _ turn: inout Turn) {
    let isLooking = searching.sought != nil && searching.findings == nil
    guard !searching.typed.isEmpty, !isLooking else { return }
    (searching.sought, searching.findings) = (searching.typed, nil)
    turn.effects.append(
      .search(CourseSearch(sought: searching.typed, language: language, courses: courses ?? [])))
  }

  /// What was found, where it is still looked for: also under a page that lies over the search.
  mutating func take(_ findings: CourseFindings, _ turn: inout Turn) {
    for index in screens.indices {
      guard case .search(var searching) = screens[index], searching.sought == findings.sought,
        searching.findings == nil, language == findings.language
      else { continue }
      guard findings.isWhole else { return lookFurther(than: findings, &turn) }
      searching.findings = findings
      screens[index] = .search(searching)
    }
  }

  private func lookFurther(than findings: CourseFindings, _ turn: inout Turn) {
    var search = CourseSearch(
      sought: findings.sought, language: findings.language, courses: courses ?? [])
    search.former = findings
    turn.effects.append(.search(search))
  }

  /// Opens a word, or the page of a passage with its words marked; « Retour » leads back here.
  private mutating func openFound(
    _ id: ControlID, of searching: Searching, _ turn: inout Turn
  ) {
    if let word = searching.findings?.words.first(where: { ControlID(found: $0) == id }) {
      let entry = course(word.course)?.glossary(in: language).first { $0.anchor == word.anchor }
      if let entry {
        screens.append(.glossary(GlossaryReading(entry: entry, course: word.course)))
      }
    } else if let passage = searching.findings?.passages
      .first(where: { ControlID(found: $0) == id })
    {
      open(passage, &turn)
    }
  }

  private mutating func open(_ passage: FoundPassage, _ turn: inout Turn) {
    guard case .search(let searching) = screen, let sought = searching.findings?.sought else {
      return
    }
    let search = LessonSearch(typed: sought, sought: sought)
    open(
      passage.place, at: passage.step,
      finding: ShownFinding(search: search, finding: passage.finding, isOfAllCourses: true), &turn)
  }
}
