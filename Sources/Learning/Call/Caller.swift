import Curriculum
import Text

extension LearningState {
  /// The hand of somebody who opened no visit is raised.
  mutating func takeCaller(_ caller: LearnerID, _ turn: inout Turn) {
    if self.caller != nil { lowerHand(&turn) }
    self.caller = caller
    if case .call = screen { screens.removeLast() }
    status = words(.callRaised)
  }

  /// Lowers the hand of who called before a visit, and forgets them.
  mutating func lowerHand(_ turn: inout Turn) {
    guard let caller else { return }
    turn.effects.append(.lowerHand(caller))
    self.caller = nil
  }

  /// Who came in, or went back to the welcome, calls no more as nobody: nothing of the call stays.
  mutating func partFromCaller() -> [LearningEffect] {
    guard let caller, visit != nil || screens.count == 1 else { return [] }
    self.caller = nil
    if status == words(.callRaised) { status = nil }
    return [.lowerHand(caller)]
  }
}
