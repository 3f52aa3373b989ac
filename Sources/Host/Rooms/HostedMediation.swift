import Interface
import Learning
import Mediation
import Text

/// The mediator's room, as the loop runs it.
struct HostedMediation: Hosted {
  /// The room.
  var state: MediationState

  var page: Page { state.page }
  var catalogue: Catalogue { state.words }
  var hasVisitor: Bool { state.isOpen }

  mutating func update(_ message: MediationMessage, at now: Now) -> [MediationEffect] {
    state.update(message, at: now.moment)
  }

  mutating func tick(at now: Now) -> [MediationEffect] {
    state.tick(at: now.monotonic)
  }

  var isHidden: Bool { false }

  mutating func touch(at now: Now) { state.touch(at: now.monotonic) }

  mutating func stop(at now: Now) -> [MediationEffect] { [] }

  static func message(for action: Action) -> MediationMessage { .action(action) }
}
