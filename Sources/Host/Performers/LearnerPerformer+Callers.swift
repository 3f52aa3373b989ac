import Curriculum
import Learning
import ProgressStore
import Records
import Text

extension LearnerPerformer {
  /// Where those who call before a visit sit, in the store: apart from the visits of the place, so
  /// that no start of the program offers their hand as a visit to go on with.
  var callers: String { means.facilities.place.string + " (call)" }

  /// Raises the hand of the place for somebody who opened no visit: a learner of whom nothing else
  /// is kept.
  func raiseHand(_ opening: SessionOpened, _ desk: inout Desk) -> [LearningMessage] {
    var random = SystemRandomNumberGenerator()
    do throws(StoreError) {
      guard let store = desk.store else { throw .closed }
      let caller = try store.openGuest(
        at: means.clock.moment(), terminal: callers, using: &random)
      desk.caller = caller
      let raised = HandChanged(session: opening.session, isRaised: true)
      _ = try append([.sessionOpened(opening), .handChanged(raised)], for: caller, &desk)
      return [.handRaised(caller)]
    } catch {
      return [.handNotRaised]
    }
  }

  /// Lowers that hand: nothing of who called stays.
  func lowerHand(of caller: LearnerID, _ desk: inout Desk) -> [LearningMessage] {
    if desk.caller == caller { desk.caller = nil }
    // What can't be erased now is after the next call, or at the next start.
    _ = try? desk.store?.eraseGuests(of: callers, except: desk.caller)
    return []
  }
}
