import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// Somebody pressed a key or used the mouse. Where the page was hidden it comes back; that key
  /// does nothing else.
  public mutating func touch(at now: Now) {
    lastTouch = now.monotonic
    if visit?.isLeaving != true { isHidden = false }
  }

  /// Hides the page when nobody has done anything for a while, then ends the visit.
  mutating func noticeAbsence(at now: Now) -> [LearningEffect] {
    guard let patience = facilities.patience, let lastTouch, hasSomethingToHide || isSetByHand
    else {
      lastTouch = now.monotonic
      return []
    }
    let silence = now.monotonic - lastTouch
    if silence >= patience.silence, hasSomethingToHide { isHidden = true }
    guard silence >= patience.end(isTogether: isTogether) else { return [] }
    if visit != nil { return leave(because: .idle, at: now) }
    facilities.cutVisit = nil
    return reset()
  }

  /// Whether the screen shows, or can bring back, what is somebody's own.
  private var hasSomethingToHide: Bool {
    visit != nil || screens.count > 1 || facilities.cutVisit != nil
  }

  /// Whether people talk or wait here without touching the machine: two at one screen, or a hand
  /// that is raised.
  private var isTogether: Bool { isHandRaised || visit?.journey.isInPairs == true }

  /// « Êtes-vous toujours là ? », in all languages: whoever comes by can read it. It says nothing
  /// of the person, and any key brings the page back.
  var stillTherePage: Page {
    let others = languages.filter { $0 != language }.compactMap { catalogues[$0] }
    return Page(
      id: "still-there",
      blocks: [
        .heading(level: 1, [.text(words(.stillThereTitle))]),
        .text([.text(words(.stillTherePress))]),
      ]
        + others.map {
          .text([.text($0(.stillThereTitle)), .lineBreak, .text($0(.stillTherePress))])
        }
        + whatFollows.map { .text([.text(words($0))]) } + [main("here", .stillThereYes)])
  }

  private var whatFollows: [LearningPhrase] {
    let called: [LearningPhrase] = isHandRaised ? [.stillThereCalled] : []
    guard let visit else { return called }
    return [visit.card == nil ? .stillThereErased : .stillThereKept] + called
  }
}
