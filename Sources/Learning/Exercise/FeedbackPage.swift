import CourseFormat
import Curriculum
import Exercises
import Interface
import Markdown
import Records
import Text

extension LearningState {
  /// What is said after an answer: the verdict, the author's words for this very answer, why.
  func feedbackBlocks(_ sitting: Sitting, _ checked: Checked) -> [Block] {
    let answer = words(.feedbackYourAnswer, ["answer": .text(sitting.state.summary)])
    var blocks = verdict(sitting, checked)
    blocks.insert(.text([.text(answer)]), at: 1)
    if !checked.remarks.isEmpty { blocks.append(.text([.text(checked.said(in: words))])) }
    blocks += sitting.state.blocks(of: checked.missed, scope: "missed")
    let isRight = checked.outcome == .correct || checked.outcome == .recorded
    if isRight {
      blocks += sitting.state.blocks(of: sitting.item.explanation, scope: "explanation")
    }
    if sitting.showsSolution { blocks += solutionBlocks(sitting) }
    return blocks
  }

  /// The ways on from an answer that can be tried again. After some tries the solution comes first:
  /// whoever only presses Enter must not go round for ever.
  func retryBlocks(_ sitting: Sitting, other: LearningPhrase) -> [Block] {
    let retry = Button(id: "retry", label: words(.exerciseRetry), isMain: !isDifficult(sitting))
    let ways: [Block] = [
      .control(.button(retry)), .control(.button(Button(id: "next", label: words(other)))),
    ]
    guard isDifficult(sitting) else { return ways }
    return [.text([.text(words(.exerciseDifficult))]), main("solution", .exerciseSolution)] + ways
  }

  /// Whether so many tries weren't right that the solution is worth more than another. Ours.
  private func isDifficult(_ sitting: Sitting) -> Bool {
    sitting.submissions >= 3 && !sitting.showsSolution && !sitting.item.solution.isEmpty
  }

  private func isSettled(_ sitting: Sitting) -> Bool {
    if case .told(let checked) = sitting.phase { checked.outcome.isSettled } else { false }
  }

  private func solutionBlocks(_ sitting: Sitting) -> [Block] {
    [.heading(level: 2, [.text(words(.exerciseSolutionTitle))])]
      + sitting.state.blocks(of: sitting.item.solution, scope: "solution")
  }

  /// The verdict in words, then the author's. A feedback that opens with a paragraph of only
  /// strong words (« Stop : c'est une arnaque… ») gives the verdict itself.
  private func verdict(_ sitting: Sitting, _ checked: Checked) -> [Block] {
    let said = sitting.state.blocks(of: checked.feedback, scope: "feedback")
    if case .text(let inlines)? = said.first, inlines.count == 1,
      case .strong(let own)? = inlines.first
    {
      return [.heading(level: 1, own)] + said.dropFirst()
    }
    return [.heading(level: 1, [.text(words(phrase(for: checked.outcome)))])] + said
  }

  /// The verdict in words.
  func phrase(for outcome: Outcome) -> LearningPhrase {
    switch outcome {
    case .correct: .exerciseCorrect
    case .partly: .exercisePartly
    case .incorrect: .exerciseIncorrect
    case .recorded, .awaitingReview: .exerciseRecorded
    }
  }

  /// « Voir la solution » and « Pourquoi ? ».
  func feedbackCommands(_ sitting: Sitting) -> [Command] {
    let solution = Command(
      id: "solution", label: words(.exerciseSolution), help: words(.exerciseSolutionHelp),
      key: .character("s"))
    let why = Command(
      id: "why", label: words(.exerciseWhy), help: words(.exerciseWhyHelp), key: .character("w"))
    let isOnPage = isDifficult(sitting) && !isSettled(sitting)
    return sitting.showsSolution || sitting.item.solution.isEmpty || isOnPage
      ? [why] : [solution, why]
  }
}

extension Outcome {
  /// Whether an answer leaves nothing to try again.
  var isSettled: Bool {
    switch self {
    case .correct, .recorded, .awaitingReview: true
    case .partly, .incorrect: false
    }
  }
}
