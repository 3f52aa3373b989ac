import Curriculum
import Records
import Text

extension LearningState {
  /// Facts that a mediator or another machine wrote about the learner.
  mutating func hearFromElsewhere(_ events: [Event], _ turn: inout Turn) {
    let wasRaised = isHandRaised
    visit?.observe(events)
    if caller != nil, events.contains(where: { $0.body?.isVisited == true }) {
      lowerHand(&turn)
    }
    // Somebody came: nobody is on the way any more.
    if wasRaised, !isHandRaised, status == words(.callRaised) { status = nil }
    tellOfOtherPlaces(in: events)
  }

  /// Says once that the same card is open at another place too. Both go on, and all is kept.
  mutating func tellOfOtherPlaces(in events: [Event]) {
    guard let place = otherPlaces(in: events).last else { return }
    status = words(.elsewhere, ["place": .text(place)])
  }

  /// Where some events opened a sitting that they didn't close. A machine that lost its power never
  /// closed its sitting: one of another day isn't told.
  private func otherPlaces(in events: [Event]) -> [SafeText] {
    guard let visit, visit.card != nil, let today = visit.told.last?.time.day else { return [] }
    var open: [SessionID: SafeText] = [:]
    var order: [SessionID] = []
    for event in events where event.content?.time.day == today {
      switch event.body {
      case .sessionOpened(let fact) where fact.session != visit.session:
        open[fact.session] = fact.place
        order.append(fact.session)
      case .sessionClosed(let fact): open[fact.session] = nil
      default: break
      }
    }
    // What was cut on this very machine is no other place.
    return order.compactMap { open[$0] }.filter { $0 != facilities.place }
  }
}

extension EventBody {
  /// Whether a mediator came by.
  fileprivate var isVisited: Bool {
    if case .visited = self { true } else { false }
  }
}
