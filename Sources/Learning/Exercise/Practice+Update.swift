import Curriculum
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
      practise(practice.module, of: practice.course, &turn)
      offerCardIfDue()
    }
  }

  /// « Pas maintenant »: kept first, so that the rules know it when they choose again.
  private mutating func decline(_ practice: PracticeSitting, _ turn: inout Turn) {
    guard let proposal = practice.next?.proposal else { return }
    var practice = practice
    practice.next = nil
    screen = .practice(practice)
    let answer = ProposalAnswered(
      rule: proposal.rule.rawValue, skill: proposal.skill, isAccepted: false)
    record(
      [.proposalAnswered(answer)], as: .proposal(practice.course, practice.module), &turn)
  }

  /// What a person did at a stop between two items.
  mutating func act(_ press: ControlID, on pause: PracticePause, _ turn: inout Turn) {
    switch (press.rawValue, pause) {
    case ("yes", .difficult(let skill, let course, let module)):
      answerCall(true, skill, course, module, &turn)
    case ("no", .difficult(let skill, let course, let module)):
      answerCall(false, skill, course, module, &turn)
    case ("home", .finished): screens = [.welcome, .home]
    case ("more", .finished(let course, let module)): carryOn(module, of: course, &turn)
    default: break
    }
  }

  /// A yes raises the hand; a no counts as an answer too, and practice goes on.
  private mutating func answerCall(
    _ isAccepted: Bool, _ skill: SkillID, _ course: CourseID, _ module: ModuleID,
    _ turn: inout Turn
  ) {
    let answer = ProposalAnswered(
      rule: RuleID.call.rawValue, skill: skill, isAccepted: isAccepted)
    if isAccepted { changeHand(to: true, &turn) }
    record([.proposalAnswered(answer)], as: .proposal(course, module), &turn)
  }

  /// After the first success of a visit: the offer of a card; with a card, the question of consent
  /// where it was never answered. Once a visit.
  mutating func offerCardIfDue() {
    guard var visit, visit.journey.hasSucceeded, !visit.wasOfferedCard, facilities.isKept,
      visit.journey.consent == nil
    else { return }
    visit.wasOfferedCard = true
    self.visit = visit
    screens.append(visit.journey.hasCard ? .consent(chosen: nil) : .keepOffer)
  }
}
