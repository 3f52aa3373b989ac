import Curriculum
import Exercises
import Learning
import Records
import Text

/// The world around the room, in memory: it does what effects ask, as the performer does.
struct World {
  /// Whether facts can be kept.
  var keeps = true
  /// The card that is offered in the place of an unknown one.
  var suggestion: SafeText?
  /// The secrets of cards, by the card's words.
  var secrets: [SafeText: (kind: SecretKind, value: String)] = [:]
  /// Whether the printer takes what is sent.
  var canPrint = true
  /// What becomes of pages that are saved; nil where all goes well.
  var saving: SavedPage.Result?
  /// All that was kept, in the order it was written.
  private(set) var events: [Event] = []
  /// The cards, by learner.
  private(set) var cards: [LearnerID: SafeText] = [:]
  /// What was printed.
  private(set) var printed: [[SafeText]] = []
  /// The pages that were to be saved.
  private(set) var saved: [SavedPage] = []
  private var guest: LearnerID?
  private var count = 0
  private var random = SplitMix64(seed: 11)

  /// What was kept of a learner, in fold order.
  func history(of learner: LearnerID) -> [Event] {
    events.filter { $0.content?.learner == learner }.inFoldOrder()
  }

  /// What the events that were kept say, oldest first.
  var facts: [EventBody] { events.compactMap { $0.body } }

  /// A card that a mediator made before anybody had it.
  mutating func gives(_ card: SafeText, to learner: LearnerID) {
    cards[learner] = card
    let moment = Moment(milliseconds: 0, zoneMinutes: 60)
    _ = write([.cardMade(CardMade(hasPIN: false))], for: learner, at: moment, on: "bureau")
  }

  /// Writes facts, on this machine or another one.
  mutating func write(
    _ bodies: [EventBody], for learner: LearnerID, at moment: Moment,
    on device: DeviceID = "poste-4"
  ) -> [Event] {
    let written = bodies.map { body in
      let (type, version, payload) = EventCodec.encode(body)
      let last = events.compactMap { $0.content?.time }.max()
      let event = Event(
        device: device, sequence: events.count { $0.device == device } + 1,
        id: EventID(at: moment, using: &random),
        content: Event.Content(
          learner: learner, time: EventTime(at: moment, after: last), type: type,
          version: version, payload: payload))
      events.append(event)
      return event
    }
    return written
  }

  /// Does one effect and gives its answers.
  mutating func perform(_ effect: LearningEffect, at moment: Moment) -> [LearningMessage] {
    switch effect {
    case .openGuest(let opening): openGuest(opening, at: moment)
    case .resumeGuest(let opening):
      guest.map { [open($0, opening, at: moment)] } ?? openGuest(opening, at: moment)
    case .signIn(let entry, let opening): signIn(entry, opening, at: moment)
    case .raiseHand(let opening): raiseHand(opening, at: moment)
    case .lowerHand(let caller): lowerHand(of: caller)
    case .record(let bodies, let learner, let purpose):
      keeps
        ? [.recorded(purpose, write(bodies, for: learner, at: moment))]
        : [.notRecorded(purpose, bodies)]
    case .makeCard(let learner): makeCard(for: learner, at: moment)
    case .setSecret(let kind, let secret, let learner): setSecret(kind, secret, for: learner)
    case .removeSecret(let learner): removeSecret(of: learner)
    case .search(let search): [.found(search.run())]
    case .print(let lines): print(lines)
    case .printPage(let text):
      printPage(text)
    case .savePage(let page): save(page)
    case .leave(let learner, let session, let reason):
      leave(learner, session, reason, at: moment)
    case .prepare, .lookForNews, .showLineByLine, .close: []
    }
  }

  private mutating func raiseHand(
    _ opening: SessionOpened, at moment: Moment
  ) -> [LearningMessage] {
    guard keeps else { return [.handNotRaised] }
    count += 1
    let caller = LearnerID(rawValue: "caller-\(count)")
    let raised = HandChanged(session: opening.session, isRaised: true)
    _ = write([.sessionOpened(opening), .handChanged(raised)], for: caller, at: moment)
    return [.handRaised(caller)]
  }

  private mutating func lowerHand(of caller: LearnerID) -> [LearningMessage] {
    events.removeAll { $0.content?.learner == caller }
    return []
  }

  private mutating func openGuest(
    _ opening: SessionOpened, at moment: Moment
  ) -> [LearningMessage] {
    count += 1
    let learner = LearnerID(rawValue: "guest-\(count)")
    guest = learner
    return [open(learner, opening, at: moment)]
  }

  private mutating func open(
    _ learner: LearnerID, _ opening: SessionOpened, at moment: Moment
  ) -> LearningMessage {
    _ = write([.sessionOpened(opening)], for: learner, at: moment)
    return .opened(
      OpenedVisit(
        learner: learner, card: cards[learner],
        secret: cards[learner].flatMap { secrets[$0]?.kind }, history: history(of: learner)))
  }

  private mutating func signIn(
    _ entry: CardEntry, _ opening: SessionOpened, at moment: Moment
  ) -> [LearningMessage] {
    guard let learner = cards.first(where: { $0.value == entry.words })?.key else {
      return [.signInRefused(.unknown(suggestion: suggestion))]
    }
    if let (kind, value) = secrets[entry.words] {
      guard let typed = entry.secret else { return [.signInRefused(.needsSecret(kind))] }
      if typed.value != value { return [.signInRefused(.wrongSecret(waitSeconds: 0))] }
    }
    return [open(learner, opening, at: moment)]
  }

  private mutating func makeCard(
    for learner: LearnerID, at moment: Moment
  ) -> [LearningMessage] {
    guard keeps else { return [.cardRefused] }
    let card: SafeText = "tulipe velo sept"
    cards[learner] = card
    guest = nil
    let written = write([.cardMade(CardMade(hasPIN: false))], for: learner, at: moment)
    return [.cardMade(card, written)]
  }

  private mutating func setSecret(
    _ kind: SecretKind, _ secret: Secret, for learner: LearnerID
  ) -> [LearningMessage] {
    guard keeps, let card = cards[learner] else { return [.secretNotSet] }
    secrets[card] = (kind: kind, value: secret.value)
    return [.secretSet(kind)]
  }

  private mutating func removeSecret(of learner: LearnerID) -> [LearningMessage] {
    guard keeps, let card = cards[learner] else { return [.secretNotSet] }
    secrets[card] = nil
    return [.secretSet(nil)]
  }

  private mutating func print(_ lines: [SafeText]) -> [LearningMessage] {
    printed.append(lines)
    return [.printed(true)]
  }

  private mutating func printPage(_ text: SafeText) -> [LearningMessage] {
    if canPrint { printed.append([text]) }
    return [.pagePrinted(canPrint)]
  }

  private mutating func save(_ page: SavedPage) -> [LearningMessage] {
    saved.append(page)
    return [.pageSaved(saving ?? .saved(name: SafeText("\(page.name).\(page.format.rawValue)")))]
  }

  private mutating func leave(
    _ learner: LearnerID, _ session: SessionID, _ reason: SessionClosed.Reason, at moment: Moment
  ) -> [LearningMessage] {
    let closing = SessionClosed(session: session, reason: reason)
    _ = write([.sessionClosed(closing)], for: learner, at: moment)
    if cards[learner] == nil { events.removeAll { $0.content?.learner == learner } }
    return [.left]
  }
}
