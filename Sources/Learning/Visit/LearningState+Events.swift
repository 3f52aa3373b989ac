import Curriculum
import Interface
import Records
import Text

extension LearningState {
  /// A visit is open: the warm-up for someone new, home for someone who comes back.
  mutating func open(_ opened: OpenedVisit, _ turn: inout Turn) {
    var visit = Visit(opened)
    visit.observe(opened.history)
    facilities.cutVisit = nil
    self.visit = visit
    unkept = []
    let isNew = visit.journey.steps.isEmpty && opened.card == nil
    let hasLostCard = screens.contains { $0.isLostCard }
    screens = [.welcome, .home]
    if hasLostCard {
      giveNewCard(&turn)
    } else if isNew {
      screens.append(.warmUp(.enter))
    } else if let placement = openPlacement, placement.isProposed {
      screens.append(.placing(.offer(placement.place, isProposed: true)))
    } else if let question = questionOnReturn(on: turn.now.moment.day) {
      ask(question, then: .stay)
    }
    tellOfOtherPlaces(in: opened.history)
  }

  /// Facts are kept: only now are they true for the learner.
  mutating func keep(_ events: [Event], _ purpose: RecordPurpose, _ turn: inout Turn) {
    let learner = visit?.learner
    visit?.observe(events.filter { $0.content?.learner == learner })
    switch purpose {
    case .answer(let asking): tell(asking, &turn)
    case .hand where visit?.journey.isHandRaised == true:
      if case .call = screen { screens.removeLast() }
      status = words(.callRaised)
    case .proposal(let course, let module): practise(module, of: course, &turn)
    case .placement(let course, let module):
      goOnPlacing(in: ModulePlace(course: course, module: module), &turn)
    case .hand, .consent, .progress, .leftover: break
    }
  }

  /// Facts could not be kept: an answer waits for its « Essayer de garder », the rest for the
  /// next fact; nothing is acknowledged.
  mutating func miss(_ bodies: [EventBody], _ purpose: RecordPurpose) {
    switch purpose {
    case .answer(let asking):
      unkept += bodies.filter { !$0.isAnswer(to: asking) }
      for body in bodies {
        if case .answered(let attempt) = body, attempt.asking == asking { hold(attempt) }
      }
    case .hand: status = words(.callFailed)
    case .consent: status = words(.storeTrouble)
    case .progress, .proposal, .placement:
      unkept += bodies
      status = words(.storeTrouble)
    case .leftover(let learner): leftovers.add(bodies, of: learner)
    }
  }

  /// The learner has a card.
  mutating func takeCard(_ card: SafeText, _ events: [Event]) {
    visit?.card = card
    visit?.observe(events)
    if case .keepOffer = screen { screen = .card }
    if visit?.hasLostCard == true { screens.append(.card) }
  }

  /// The card could not be made: the visit goes on without one, and says what becomes of it.
  mutating func missCard() {
    visit?.hasLostCard = false
    status = words(.storeTrouble)
  }

  /// Nobody is here any more.
  mutating func reset() -> [LearningEffect] {
    if let visit, visit.card != nil { leftovers.add(unkept + heldAnswers, of: visit.learner) }
    visit = nil
    isHidden = false
    unkept = []
    status = nil
    return showWelcome()
  }

  /// The answer of the sitting on top is kept: say what it deserves.
  private mutating func tell(_ asking: AskingID, _ turn: inout Turn) {
    withSitting(asking) { sitting in
      guard case .saving(let checked) = sitting.phase else { return }
      sitting.submissions += 1
      sitting.phase = .told(checked)
    }
    prepareNext(after: asking, turn)
    goOnPlacing(after: asking, &turn)
  }

  private mutating func hold(_ attempt: Attempt) {
    withSitting(attempt.asking) { sitting in
      guard case .saving(let checked) = sitting.phase else { return }
      sitting.phase = .notKept(checked, attempt)
    }
  }

  /// Changes the sitting of an asking, wherever it lies among the screens.
  mutating func withSitting(_ asking: AskingID, _ change: (inout Sitting) -> Void) {
    for index in screens.indices {
      switch screens[index] {
      case .lesson(var reading) where reading.sitting?.asked.asking == asking:
        if var sitting = reading.sitting {
          change(&sitting)
          reading.sitting = sitting
        }
        screens[index] = .lesson(reading)
      case .practice(var practice) where practice.sitting.asked.asking == asking:
        change(&practice.sitting)
        screens[index] = .practice(practice)
      case .placing(.asking(var sitting, let number)) where sitting.asked.asking == asking:
        change(&sitting)
        screens[index] = .placing(.asking(sitting, number: number))
      default: break
      }
    }
  }
}

extension EventBody {
  /// Whether it is an answer to an asking.
  fileprivate func isAnswer(to asking: AskingID) -> Bool {
    if case .answered(let attempt) = self { attempt.asking == asking } else { false }
  }
}

extension Visit {
  /// Takes facts into account that are kept; those that come late are folded at their place.
  mutating func observe(_ events: [Event]) {
    for event in events {
      guard let fact = KeptFact(event) else { continue }
      let isLate = told.last.map { fact.place < $0.place } ?? false
      told.append(fact)
      journey.observe(fact.body)
      if isLate { foldAgain() }
    }
  }

  private mutating func foldAgain() {
    told.sort { $0.place < $1.place }
    journey = told.reduce(into: Journey(at: session)) { $0.observe($1.body) }
  }

  /// A visit that the store opened, before its history is folded.
  init(_ opened: OpenedVisit) {
    let opening = opened.history.last { $0.content?.type.rawValue == "sessionOpened" }
    var session: SessionID = ""
    if case .sessionOpened(let fact)? = opening?.body { session = fact.session }
    self.init(
      learner: opened.learner, card: opened.card, secret: opened.secret, session: session,
      journey: Journey(at: session))
  }
}
