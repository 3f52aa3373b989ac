import Curriculum
import Exercises
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// What a person did on an item of the bank.
  mutating func act(_ action: Action, on practice: PracticeSitting, _ turn: inout Turn) {
    var practice = practice
    switch action {
    case .press("seen"):
      practice.example = nil
      screen = .practice(practice)
    case .press("not-now"): decline(practice, &turn)
    case .press("stop"):
      screens.removeLast()
      stop(at: .stopped(practice.course, practice.module))
    default: answer(practice, action, &turn)
    }
  }

  private mutating func answer(
    _ practice: PracticeSitting, _ action: Action, _ turn: inout Turn
  ) {
    var practice = practice
    let event = act(action, on: &practice.sitting, &turn)
    screen = .practice(practice)
    switch event {
    case .stay: break
    case .why: screens.append(.why(practice.sitting.asked))
    case .hints: screens.append(.hints)
    case .goOn:
      practise(practice.module, of: practice.course, after: practice.lead, &turn)
      offerCardIfDue()
    }
  }

  private mutating func decline(_ practice: PracticeSitting, _ turn: inout Turn) {
    guard let decision = practice.next else { return }
    var practice = practice
    practice.next = nil
    screen = .practice(practice)
    decline(decision, practice.course, practice.module, &turn)
  }

  /// After the first success of a visit: the offer of a card; to those who came with one, of a secret,
  /// then the question of consent; that alone where it is asked again. Once a visit, until consent
  /// is answered.
  mutating func offerCardIfDue() {
    guard var visit, visit.journey.hasSucceeded, !visit.wasOfferedCard, facilities.isKept,
      visit.journey.consent == nil
    else { return }
    visit.wasOfferedCard = true
    self.visit = visit
    let isAskedAgain = visit.journey.isConsentAskedAgain
    screens.append(
      !visit.journey.hasCard ? .keepOffer : isAskedAgain ? .consent(chosen: nil) : .secretOffer)
  }
}

extension PracticeSitting {
  /// What the page of a settled answer says of what comes was read; that of another says nothing.
  fileprivate var lead: PracticeLead {
    if case .told(let checked) = sitting.phase, checked.outcome.isSettled {
      .taken
    } else {
      .unsaid
    }
  }
}
