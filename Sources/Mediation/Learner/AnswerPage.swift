import CourseFormat
import Curriculum
import Exercises
import Interface
import LearnerModel
import Records
import Text

extension MediationState {
  /// One answer: the question as it was asked, the very response, and why it was asked.
  func answerPage(_ row: AnswerRow) -> Page {
    Page(
      id: PageID(rawValue: "answer-\(row.event)"),
      place: [words(.answerTitle), title(of: row)],
      blocks: askedBlocks(row) + responseBlocks(row) + whyBlocks(row) + [
        main("return", .deskCommandBack)
      ],
      commands: self.row())
  }

  private func askedBlocks(_ row: AnswerRow) -> [Block] {
    let heading = Block.heading(level: 2, [.text(words(.answerAsked))])
    guard let asked = row.asked, let item = course(asked.course)?.item(asked.item, in: language)
    else { return [heading, .text([.text(words(.answerGone))])] }
    let presentation = Presentation(
      seed: asked.seed, words: words,
      drawings: course(asked.course)?.drawings(in: language) ?? [:])
    var state = item.exercise.presented(
      presentation, of: item.variants, from: asked.variant, restarts: restarts(before: row))
    _ = state.restore(row.attempt.response)
    state.presentation.isEnabled = false
    return [heading] + state.blocks
  }

  /// How many answers to the same asking had nothing right before this one: each showed another
  /// variant and order.
  private func restarts(before row: AnswerRow) -> Int {
    let others = screens.compactMap { screen -> [AnswerRow]? in
      if case .learner(_, let answers) = screen { answers } else { nil }
    }
    return (others.last ?? []).count { other in
      other.attempt.asking == row.attempt.asking && other.attempt.outcome.share == 0
        && other.attempt.submission < row.attempt.submission
    }
  }

  private func responseBlocks(_ row: AnswerRow) -> [Block] {
    let attempt = row.attempt
    let outcome = words(
      .answerOutcome,
      [
        "outcome": .text(words(attempt.outcome.phrase)),
        "help": .text(words(attempt.help.phrase)),
        "seconds": .count(attempt.milliseconds / 1000), "number": .count(attempt.submission),
      ])
    return [
      .text([.text(words(.answerResponse, ["response": .text(attempt.summary)]))]),
      .text([.text(outcome)]),
    ]
  }

  private func whyBlocks(_ row: AnswerRow) -> [Block] {
    let heading = Block.heading(level: 2, [.text(words(.answerWhy))])
    guard let asked = row.asked, let decision = asked.decision else {
      return [heading, .text([.text(words(.answerLesson))])]
    }
    let sentences = reasons(for: decision, in: asked.course)
    let rule = words(.answerRule, ["rule": .text(SafeText(decision.rule))])
    return [heading] + sentences.map { .text([.text($0)]) } + [.text([.text(rule)])]
  }
}
