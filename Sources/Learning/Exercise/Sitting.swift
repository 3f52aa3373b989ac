import CourseFormat
import Curriculum
import Exercises
import Records
import Text

/// An item before the learner: what is entered, what helped, how far it is.
struct Sitting: Sendable {
  /// How far an answer is.
  enum Phase: Equatable, Sendable {
    /// Something can be entered.
    case answering
    /// It was submitted, and is being kept.
    case saving(Checked)
    /// It was submitted, and could not be kept.
    case notKept(Checked, Attempt)
    /// It is kept; what it deserves is said.
    case told(Checked)
  }

  /// How it was asked.
  let asked: Asked
  /// The item, in the language now.
  var item: Item
  /// What is entered.
  var state: ExerciseState
  /// When it was first shown, in milliseconds of the clock that never jumps.
  let shownAt: Int
  /// How many hints are read.
  var hints: Int
  /// The most help that was shown.
  var help: Help
  /// How many responses were submitted.
  var submissions: Int
  /// How many of them had nothing right: after each, a try begins with a fresh page.
  var restarts: Int
  /// How far it is.
  var phase = Phase.answering
  /// Whether the solution is shown.
  var showsSolution = false

  /// Begins, or begins again where it was left.
  init(
    _ asked: Asked, item: Item, state: ExerciseState, at monotonic: Int,
    resuming open: Journey.OpenAsking? = nil
  ) {
    self.asked = asked
    self.item = item
    self.state = state
    self.shownAt = monotonic
    self.hints = open?.hints ?? 0
    self.help = open?.help ?? .none
    self.submissions = open?.submissions ?? 0
    self.restarts = open?.restarts ?? 0
  }

  /// Whether something can be entered.
  var isAnswering: Bool { phase == .answering }

  /// What is entered, checked, as the fact that will be kept; nil while there is nothing to check.
  func submission(at monotonic: Int, in language: Language) -> (checked: Checked, fact: Attempt)? {
    guard isAnswering, let checked = state.check() else { return nil }
    let attempt = Attempt(
      asking: asked.asking, submission: submissions + 1, response: state.responseJSON,
      summary: state.summary, outcome: checked.outcome, help: help,
      milliseconds: monotonic - shownAt, language: language)
    return (checked, attempt)
  }

  /// The next hint to read, from 1; nil when all are read.
  var nextHint: Int? { hints < item.hints.count ? hints + 1 : nil }

  /// The same sitting in another language: its item, and this try of it before anything was entered.
  /// Where the response doesn't fit there, the sitting stays as it is.
  func switched(to item: Item, _ blank: ExerciseState) -> Sitting {
    guard var state = state.switched(to: blank) else { return self }
    state.presentation.isEnabled = self.state.presentation.isEnabled
    var sitting = self
    (sitting.item, sitting.state) = (item, state)
    guard let checked = state.check() else { return sitting }
    switch phase {
    case .answering: break
    case .saving: sitting.phase = .saving(checked)
    case .notKept(_, let fact): sitting.phase = .notKept(checked, fact)
    case .told: sitting.phase = .told(checked)
    }
    return sitting
  }

  /// Begins a new try of the same asking with what is there.
  mutating func reopen() {
    phase = .answering
    state.presentation.isEnabled = true
  }
}

extension Screen {
  /// The item before the learner on this screen; nil where there is none.
  var sitting: Sitting? {
    switch self {
    case .lesson(let reading): reading.sitting
    case .practice(let practice): practice.sitting
    case .placing(.asking(let sitting, _)): sitting
    default: nil
    }
  }
}
