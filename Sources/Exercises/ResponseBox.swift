internal import FoundationEssentials
internal import Interface
internal import Text

/// A question with its response, whose kind is forgotten.
protocol BoxedResponse: Sendable {
  var kind: String { get }
  var presentation: Presentation { get set }
  var values: [String: SafeText] { get }
  var blocks: [Block] { get }
  var isAnswered: Bool { get }
  var responseJSON: String { get }
  var summary: SafeText { get }
  var solution: (any BoxedResponse)? { get }
  mutating func apply(_ action: Action) -> Bool
  mutating func restore(_ json: [UInt8]) -> Bool
  func check() -> Checked?
  func answered(as other: any BoxedResponse) -> (any BoxedResponse)?
  func isEqual(to other: any BoxedResponse) -> Bool
}

/// A question with its response, in their kind.
struct ResponseBox<Kind: ExerciseKind>: BoxedResponse {
  let question: Kind.Question
  var response: Kind.Response
  var presentation: Presentation
  let values: [String: SafeText]

  var kind: String { Kind.name }
  var blocks: [Block] { Kind.blocks(question, response, presentation) }
  var isAnswered: Bool { Kind.isAnswered(response, question) }

  private var redacted: Kind.Response { Kind.redacted(response, question) }

  var responseJSON: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A response is texts and whole numbers: it can always be written.
    guard let data = try? encoder.encode(redacted) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  var summary: SafeText {
    guard isAnswered else { return presentation.words.words(ExercisePhrase.unanswered) }
    return Kind.summary(of: redacted, question, in: presentation.words)
  }

  var solution: (any BoxedResponse)? {
    Kind.solution(of: question).map { with($0) }
  }

  mutating func apply(_ action: Action) -> Bool {
    guard let next = Kind.respond(to: action, question, response, presentation), next != response
    else { return false }
    response = next
    return true
  }

  mutating func restore(_ json: [UInt8]) -> Bool {
    guard let kept = try? JSONDecoder().decode(Kind.Response.self, from: Data(json)),
      Kind.fits(kept, question)
    else { return false }
    response = kept
    return true
  }

  func check() -> Checked? {
    isAnswered ? Kind.check(response, against: question) : nil
  }

  func answered(as other: any BoxedResponse) -> (any BoxedResponse)? {
    guard let other = other as? Self, Kind.fits(other.response, question) else { return nil }
    return with(other.response)
  }

  func isEqual(to other: any BoxedResponse) -> Bool {
    guard let other = other as? Self else { return false }
    return question == other.question && response == other.response
      && presentation == other.presentation && values == other.values
  }

  private func with(_ response: Kind.Response) -> Self {
    var copy = self
    copy.response = response
    return copy
  }
}
