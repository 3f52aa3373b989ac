import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// All who agreed to be seen, by the words of their cards; some letters find one of them.
  func peoplePage(sought: SafeText) -> Page {
    let found = people(sought)
    let rows = found.map { row in
      ActionTable.Row(
        row.learner.rawValue, cells: cells(of: row),
        actions: [Button(id: "open", label: words(.roomOpen))])
    }
    let list: Block =
      rows.isEmpty
      ? .text([.text(words(.peopleNone))])
      : .control(.rows(ActionTable(id: "found", label: words(.peopleList), rows: rows)))
    return Page(
      id: "people", place: [words(.roomTitle), words(.peopleTitle)],
      blocks: [
        .control(.field(Field(id: "sought", label: words(.peopleSought), value: sought))), list,
      ],
      commands: row())
  }

  private func cells(of row: LearnerRow) -> [SafeText] {
    let need = standings[row.learner]?.needs.first
    return [row.card, whereabouts(of: row), need.map { words(of: $0) } ?? .empty]
  }

  /// « Poste 3 », or when something last happened.
  func whereabouts(of row: LearnerRow) -> SafeText {
    if let place = rows.first(where: { $0.person?.learner == row.learner })?.place {
      return place
    }
    guard let last = row.lastEvent else { return .empty }
    return words(.peopleLast, ["day": .text(day(of: last))])
  }

  private func people(_ sought: SafeText) -> [LearnerRow] {
    let tolerance = AnswerTolerance(ignoring: [.letterCase, .accents])
    let letters = NormalisedAnswer(sought.string, tolerating: tolerance).text
    guard !letters.isEmpty else { return learners }
    return learners.filter {
      NormalisedAnswer($0.card.string, tolerating: tolerance).text.contains(letters)
    }
  }

  /// What a person did on that page.
  mutating func people(sought: SafeText, _ action: Action) -> [MediationEffect] {
    switch action {
    case .edit("sought", let text): screen = .people(sought: text)
    case .row("found", let row, _):
      let found = people(sought)
      if found.indices.contains(row) { return [.readLearner(found[row].learner)] }
    default: break
    }
    return []
  }
}
