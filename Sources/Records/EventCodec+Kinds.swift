internal import Curriculum
internal import FoundationEssentials

extension EventKind {
  /// The kind of a body.
  init(of body: EventBody) {
    switch body {
    case .sessionOpened: self = .sessionOpened
    case .sessionClosed: self = .sessionClosed
    case .cardMade: self = .cardMade
    case .consentChanged: self = .consentChanged
    case .stepReached: self = .stepReached
    case .lessonFinished: self = .lessonFinished
    case .asked: self = .asked
    case .helpShown: self = .helpShown
    case .answered: self = .answered
    case .skipped: self = .skipped
    case .proposalAnswered: self = .proposalAnswered
    case .handChanged: self = .handChanged
    case .visited: self = .visited
    case .assigned: self = .assigned
    case .unassigned: self = .unassigned
    case .wayTold: self = .wayTold
    case .realUseTold: self = .realUseTold
    case .confidenceTold: self = .confidenceTold
    case .questionPassed: self = .questionPassed
    case .pairingChanged: self = .pairingChanged
    case .bookmarkChanged: self = .bookmarkChanged
    case .placementStarted: self = .placementStarted
    case .placementEnded: self = .placementEnded
    case .rulesChanged: self = .rulesChanged
    case .autonomyConfirmed: self = .autonomyConfirmed
    }
  }

  /// The JSON of a body.
  func encoded(_ body: EventBody) -> Data {
    switch body {
    case .sessionOpened(let fact): json(fact)
    case .sessionClosed(let fact): json(fact)
    case .cardMade(let fact): json(fact)
    case .consentChanged(let fact): json(fact)
    case .stepReached(let fact): json(fact)
    case .lessonFinished(let fact): json(fact)
    case .asked(let fact): json(fact)
    case .helpShown(let fact): json(fact)
    case .answered(let fact): json(fact)
    case .skipped(let fact): json(fact)
    case .proposalAnswered(let fact): json(fact)
    case .handChanged(let fact): json(fact)
    case .visited(let fact): json(fact)
    case .assigned(let fact), .unassigned(let fact): json(fact)
    case .wayTold(let fact): json(fact)
    case .realUseTold(let fact): json(fact)
    case .confidenceTold(let fact): json(fact)
    case .questionPassed(let fact): json(fact)
    case .pairingChanged(let fact): json(fact)
    case .bookmarkChanged(let fact): json(fact)
    case .placementStarted(let fact): json(fact)
    case .placementEnded(let fact): json(fact)
    case .rulesChanged(let fact): json(fact)
    case .autonomyConfirmed(let fact): json(fact)
    }
  }

  /// The body that some JSON says; nil when it doesn't hold together.
  func decoded(_ data: Data) -> EventBody? {
    switch self {
    case .sessionOpened: read(data).map(EventBody.sessionOpened)
    case .sessionClosed: read(data).map(EventBody.sessionClosed)
    case .cardMade: read(data).map(EventBody.cardMade)
    case .consentChanged: read(data).map(EventBody.consentChanged)
    case .stepReached: read(data).map(EventBody.stepReached)
    case .lessonFinished: read(data).map(EventBody.lessonFinished)
    case .asked: read(data).map(EventBody.asked)
    case .helpShown: read(data).map(EventBody.helpShown)
    case .answered: read(data).map(EventBody.answered)
    case .skipped: read(data).map(EventBody.skipped)
    case .proposalAnswered: read(data).map(EventBody.proposalAnswered)
    case .handChanged: read(data).map(EventBody.handChanged)
    case .visited: read(data).map(EventBody.visited)
    case .assigned: read(data).map(EventBody.assigned)
    case .unassigned: read(data).map(EventBody.unassigned)
    case .wayTold: read(data).map(EventBody.wayTold)
    case .realUseTold: read(data).map(EventBody.realUseTold)
    case .confidenceTold: read(data).map(EventBody.confidenceTold)
    case .questionPassed: read(data).map(EventBody.questionPassed)
    case .pairingChanged: read(data).map(EventBody.pairingChanged)
    case .bookmarkChanged: read(data).map(EventBody.bookmarkChanged)
    case .placementStarted: read(data).map(EventBody.placementStarted)
    case .placementEnded: read(data).map(EventBody.placementEnded)
    case .rulesChanged: read(data).map(EventBody.rulesChanged)
    case .autonomyConfirmed: read(data).map(EventBody.autonomyConfirmed)
    }
  }

  /// Keys in order, so that one fact always has the same bytes.
  private func json(_ fact: some Encodable) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(fact) else {
      preconditionFailure("A fact of our own types is always JSON.")
    }
    return data
  }

  private func read<Fact: Decodable>(_ data: Data) -> Fact? {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try? decoder.decode(Fact.self, from: data)
  }
}
