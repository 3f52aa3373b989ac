import Interface
import Learning
import Text

/// The learner's room, as the loop runs it.
struct HostedLearning: Hosted {
  /// The room.
  var state: LearningState

  var page: Page { state.page }
  var catalogue: Catalogue { state.words }
  var hasVisitor: Bool { state.learner != nil }
  var hour: SafeText? { state.shownHour }
  var theme: Theme? { state.theme }

  mutating func update(_ message: LearningMessage, at now: Now) -> [LearningEffect] {
    state.update(message, at: now)
  }

  mutating func tick(at now: Now) -> [LearningEffect] { state.tick(at: now) }

  var isHidden: Bool { state.isHidden }

  mutating func touch(at now: Now) { state.touch(at: now) }

  mutating func stop(at now: Now) -> [LearningEffect] { [] }

  static func message(for action: Action) -> LearningMessage { .action(action) }
}
