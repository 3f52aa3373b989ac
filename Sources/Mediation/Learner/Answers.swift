import CourseFormat
import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// How many answers the page of a learner lists.
  private static let newest = 4
  /// How many the page of all answers lists: the newest ones, some weeks of work.
  private static let most = 200

  /// The newest answers, and the way to the others.
  func answerBlocks(_ answers: [AnswerRow]) -> [Block] {
    guard !answers.isEmpty else {
      return [
        .heading(level: 2, [.text(words(.learnerAnswers))]),
        .text([.text(words(.learnerAnswersNone))]),
      ]
    }
    let table = Block.control(.rows(table(of: answers, Self.newest)))
    guard answers.count > Self.newest else { return [table] }
    let label = words(.learnerAnswersAll, ["count": .count(answers.count)])
    return [table, .control(.button(Button(id: "all-answers", label: label)))]
  }

  /// The page of all answers.
  func answersPage(_ answers: [AnswerRow], of card: SafeText) -> Page {
    Page(
      id: "answers", place: [words(.roomTitle), card, words(.learnerAnswersTitle)],
      blocks: [.control(.rows(table(of: answers, Self.most)))], commands: row())
  }

  private func table(of answers: [AnswerRow], _ limit: Int) -> ActionTable {
    let header = [
      words(.learnerAnswersWhen), words(.learnerAnswersItem), words(.learnerAnswersOutcome),
    ]
    let rows = listed(answers).prefix(limit).map { answer in
      ActionTable.Row(
        answer.event.rawValue,
        cells: [moment(of: answer.time), title(of: answer), result(of: answer.attempt)],
        actions: [Button(id: "see", label: words(.learnerAnswersSee))])
    }
    return ActionTable(
      id: "answers", label: words(.learnerAnswers), header: header, rows: rows)
  }

  /// « juste, avec indice »
  private func result(of attempt: Attempt) -> SafeText {
    SafeText("\(words(attempt.outcome.phrase)), \(words(attempt.help.phrase))")
  }

  /// The answers as they are listed: the newest first.
  private func listed(_ answers: [AnswerRow]) -> [AnswerRow] {
    answers.sorted { $1.time < $0.time }
  }

  /// What a person did on the page of all answers.
  mutating func choose(among answers: [AnswerRow], _ action: Action) -> [MediationEffect] {
    if case .row("answers", let row, _) = action { open(row, of: answers) }
    return []
  }

  /// Opens the answer of a row.
  mutating func open(_ row: Int, of answers: [AnswerRow]) {
    let listed = listed(answers)
    if listed.indices.contains(row) { screens.append(.answer(listed[row])) }
  }

  /// The title of what was answered.
  func title(of answer: AnswerRow) -> SafeText {
    guard let asked = answer.asked else { return .empty }
    return course(asked.course)?.item(asked.item, in: language)?.title
      ?? SafeText(asked.item.rawValue)
  }
}

extension Outcome {
  /// The outcome in one or two words.
  var phrase: MediationPhrase {
    switch self {
    case .correct: .outcomeCorrect
    case .partly: .outcomePartly
    case .incorrect: .outcomeIncorrect
    case .recorded: .outcomeRecorded
    case .awaitingReview: .outcomeAwaitingReview
    }
  }
}

extension Help {
  /// The help in one or two words.
  var phrase: MediationPhrase {
    switch self {
    case .none: .aidNone
    case .hint: .aidHint
    case .example: .aidExample
    case .person: .aidPerson
    }
  }
}
