import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

/// What an action on a sitting asks of the screen around it.
enum SittingEvent {
  /// Nothing: the sitting changed, or nothing did.
  case stay
  /// Go on to what comes next.
  case goOn
  /// Show why this exercise.
  case why
  /// Show the hints that are read.
  case hints
}

extension LearningState {
  /// What a person did to an item.
  mutating func act(
    _ action: Action, on sitting: inout Sitting, _ turn: inout Turn
  ) -> SittingEvent {
    switch action {
    case .press("validate"): submit(&sitting, &turn)
    case .press("keep"): keepAgain(&sitting, &turn)
    case .press("hint"):
      showHint(&sitting, &turn)
      return .hints
    case .press("solution"): showSolution(&sitting, &turn)
    case .press("retry"): retry(&sitting)
    case .press("skip"):
      return leave(sitting, &turn)
    case .press("next"): return .goOn
    case .press("why"): return .why
    default: if sitting.isAnswering { _ = sitting.state.apply(action) }
    }
    return .stay
  }

  private mutating func submit(_ sitting: inout Sitting, _ turn: inout Turn) {
    guard
      let (checked, fact) = sitting.submission(at: turn.now.monotonic, in: language)
    else { return }
    sitting.phase = .saving(checked)
    sitting.state.presentation.isEnabled = false
    record([.answered(fact)], as: .answer(sitting.asked.asking), &turn)
  }

  /// Begins a new try of the same asking: another variant and order where nothing was right, else
  /// what is there, so that what was right stays.
  func retry(_ sitting: inout Sitting) {
    if case .told(let checked) = sitting.phase, checked.outcome.share == 0 {
      sitting.restarts += 1
      sitting.state = presented(sitting.item, as: sitting.asked, restarts: sitting.restarts)
    }
    sitting.reopen()
  }

  private mutating func keepAgain(_ sitting: inout Sitting, _ turn: inout Turn) {
    guard case .notKept(let checked, let fact) = sitting.phase else { return }
    sitting.phase = .saving(checked)
    record([.answered(fact)], as: .answer(sitting.asked.asking), &turn)
  }

  /// Reads one more hint; those that were read are shown again when there is no other.
  mutating func showHint(_ sitting: inout Sitting, _ turn: inout Turn) {
    guard sitting.isAnswering, let number = sitting.nextHint else { return }
    sitting.hints = number
    sitting.help = max(sitting.help, .hint)
    let shown = HelpShown(asking: sitting.asked.asking, help: .hint, number: number)
    record([.helpShown(shown)], as: .progress, &turn)
  }

  private mutating func showSolution(_ sitting: inout Sitting, _ turn: inout Turn) {
    guard !sitting.showsSolution, !sitting.item.solution.isEmpty else { return }
    sitting.showsSolution = true
    sitting.help = max(sitting.help, .example)
    let shown = HelpShown(asking: sitting.asked.asking, help: .example, number: 1)
    record([.helpShown(shown)], as: .progress, &turn)
  }

  /// Leaves an item for the next: passed over, or, where its answer could not be kept, with the
  /// answer waiting for the next fact. While it is being kept nothing is left.
  private mutating func leave(_ sitting: Sitting, _ turn: inout Turn) -> SittingEvent {
    switch sitting.phase {
    case .saving: return .stay
    case .notKept(_, let fact): unkept.append(.answered(fact))
    case .answering, .told:
      record([.skipped(Skipped(asking: sitting.asked.asking))], as: .progress, &turn)
    }
    return .goOn
  }

  /// Asks the performer to keep some facts, those that could not be kept before first.
  mutating func record(
    _ bodies: [EventBody], as purpose: RecordPurpose, _ turn: inout Turn
  ) {
    guard let learner = visit?.learner else { return }
    turn.effects.append(.record(unkept + bodies, for: learner, purpose: purpose))
    unkept = []
  }
}
