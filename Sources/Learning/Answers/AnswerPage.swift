import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

extension LearningState {
  /// An item that was answered: its question with the answer in it, what was answered and what came
  /// of it, why that is so. « Pourquoi ? » shows the decision as it was kept.
  func answerPage(_ asking: AskingID) -> Page {
    guard let answered = answeredItems.first(where: { $0.asked.asking == asking }) else {
      return gonePage
    }
    let asked = answered.asked
    let item = item(asked.item, of: asked.course)
    let why = Command(
      id: "why", label: words(.exerciseWhy), help: words(.exerciseWhyHelp), key: .character("w"))
    return Page(
      id: PageID(rawValue: "answer-\(asking)"),
      place: [titleOrGone(asked.place), words(.answersTitle)],
      blocks: [.heading(level: 1, [.text(item?.title ?? words(.answersGoneItem))])]
        + (item.map { question(answered, item: $0) } ?? []) + verdicts(answered)
        + (item.map { explanation(answered, item: $0) } ?? []) + [main("return", .helpClose)],
      commands: row([why]))
  }

  /// The question as it was asked, with what was answered last, where that fits it still.
  private func question(_ answered: AnsweredItem, item: Item) -> [Block] {
    let changed: [Block] =
      answered.asked.revision == item.outline.revision
      ? [] : [.status(words(.answersChanged))]
    return changed + shown(answered, item: item).blocks
  }

  private func shown(_ answered: AnsweredItem, item: Item) -> ExerciseState {
    let restarts = answered.attempts.dropLast().count { $0.outcome.share == 0 }
    var state = presented(item, as: answered.asked, restarts: restarts)
    if let last = answered.attempts.last { _ = state.restore(last.response) }
    state.presentation.isEnabled = false
    return state
  }

  /// What was answered, each time, and what came of it then.
  private func verdicts(_ answered: AnsweredItem) -> [Block] {
    answered.attempts.map { attempt in
      .text([
        .text(words(.feedbackYourAnswer, ["answer": .text(attempt.summary)])), .lineBreak,
        .strong([.text(words(phrase(for: attempt.outcome)))]),
      ])
    }
  }

  private func explanation(_ answered: AnsweredItem, item: Item) -> [Block] {
    guard !item.explanation.isEmpty else { return [] }
    return [.heading(level: 2, [.text(words(.answersExplanation))])]
      + shown(answered, item: item).blocks(of: item.explanation, scope: "explanation")
  }

  /// What a person did on the page of an answer.
  mutating func answer(_ asking: AskingID, _ press: ControlID) {
    guard press == "why",
      let answered = answeredItems.first(where: { $0.asked.asking == asking })
    else { return }
    screens.append(.why(answered.asked))
  }
}
