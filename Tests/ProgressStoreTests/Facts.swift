import Curriculum
import Records
import Text

@testable import ProgressStore

/// 21 November 2026, 10:00 in Paris, and so many seconds later.
func moment(_ seconds: Int = 0) -> Moment {
  Moment(milliseconds: 1_795_251_600_000 + seconds * 1000, zoneMinutes: 60)
}

func uptime(_ seconds: Int = 0, boot: String = "boot-1") -> Uptime {
  Uptime(milliseconds: 1_000_000 + seconds * 1000, boot: boot)
}

let asHash = ContentHash(of: [1])

func opened(_ session: SessionID = "s1", at place: SafeText = "Poste 4") -> EventBody {
  .sessionOpened(
    SessionOpened(session: session, place: place, language: .french, isInPairs: false))
}

func closed(_ session: SessionID = "s1") -> EventBody {
  .sessionClosed(SessionClosed(session: session, reason: .left))
}

func asked(_ asking: AskingID = "a1", item: ItemID = "colis") -> EventBody {
  let decision = DecisionRecord(
    rule: "N1", interpretation: [], alsoTrue: [], skill: "reconnaitre", level: .lowest, help: 0,
    facts: [DecisionFact("run", 2)], thresholds: [], rulesHash: asHash, courseHash: asHash,
    seenEvents: 3)
  return .asked(
    Asked(
      asking: asking, session: "s1", context: .practice, course: "pieges", module: "sms",
      item: item, revision: asHash, skills: ["reconnaitre"], level: .lowest, expectedSeconds: 40,
      variant: 0, seed: 7, language: .french, decision: decision))
}

func answered(_ asking: AskingID = "a1", summary: SafeText = "Je réponds STOP") -> EventBody {
  .answered(
    Attempt(
      asking: asking, submission: 1, response: #"{"chosen":[2]}"#, summary: summary,
      outcome: .incorrect("stop"), help: .none, milliseconds: 12_000, language: .french))
}

func consent(_ isGiven: Bool) -> EventBody {
  .consentChanged(ConsentChanged(isGiven: isGiven, wording: 1))
}

func hand(_ isRaised: Bool, _ session: SessionID = "s1") -> EventBody {
  .handChanged(HandChanged(session: session, isRaised: isRaised))
}

let cardWords = ["tulipe", "velo", "sept", "lac", "gris", "nord", "pomme", "fil", "doux"]

extension ProgressStore {
  /// Appends with the system's random source.
  @discardableResult
  func keep(_ bodies: [EventBody], for learner: LearnerID, _ seconds: Int = 0) throws -> [Event] {
    var random = SystemRandomNumberGenerator()
    return try append(bodies, for: learner, at: moment(seconds), using: &random)
  }

  /// A card of the list of the tests.
  func card(for learner: LearnerID, pin: String? = nil, _ seconds: Int = 0) throws -> String {
    var random = SystemRandomNumberGenerator()
    return try makeCard(
      for: learner, from: cardWords, pin: pin, at: moment(seconds), using: &random
    ).words.string
  }

  func guest(on terminal: String = "tty1") throws -> LearnerID {
    var random = SystemRandomNumberGenerator()
    return try openGuest(at: moment(), terminal: terminal, using: &random)
  }

  func newDesk(_ name: String = "Awa") throws -> MediatorDesk? {
    var random = SystemRandomNumberGenerator()
    let mediator = try createMediator(
      name: name, passphrase: "huit lettres", using: &random)
    return try desk(for: mediator)
  }

  func signIn(
    _ words: String, _ pin: String? = nil, after seconds: Int = 0, terminal: String = "tty1",
    boot: String = "boot-1"
  ) throws -> SignInResult {
    try signIn(
      words: words, secret: pin, terminal: terminal, at: moment(seconds),
      uptime: uptime(seconds, boot: boot))
  }
}
