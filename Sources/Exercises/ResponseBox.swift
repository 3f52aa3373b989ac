import FoundationEssentials
import Interface
import Text

/// A question with its response, whose kind is forgotten.
protocol BoxedResponse: Sendable {
  /// The name of the kind.
  var kind: String { get }
  /// How the question is shown.
  var presentation: Presentation { get set }
  /// What stands in the place of `{names}`.
  var values: [String: SafeText] { get }
  /// The question and its controls.
  var blocks: [Block] { get }
  /// What the response lacks before it can be checked; nil where it is answered.
  var lack: Remark? { get }
  /// The redacted response.
  var responseJSON: String { get }
  /// The redacted response in words.
  var summary: SafeText { get }
  /// The question, answered rightly.
  var solution: (any BoxedResponse)? { get }
  /// Does an action; false where it changes nothing.
  mutating func apply(_ action: Action) -> Bool
  /// Takes a response that was kept; false where it doesn't fit.
  mutating func restore(_ json: [UInt8]) -> Bool
  /// What comes of the response; nil while it is not answered.
  func check() -> Checked?
  /// This question with the response of another; nil where it does not fit.
  func answered(as other: any BoxedResponse) -> (any BoxedResponse)?
  /// Whether the other is the same in all.
  func isEqual(to other: any BoxedResponse) -> Bool
}

/// A question with its response, in their kind.
struct ResponseBox<Kind: ExerciseKind>: BoxedResponse {
  /// The question, with its values in it.
  let question: Kind.Question
  /// What is entered.
  var response: Kind.Response
  var presentation: Presentation
  let values: [String: SafeText]

  var kind: String { Kind.name }
  var blocks: [Block] { Kind.blocks(question, response, presentation) }
  var lack: Remark? { Kind.lack(in: response, question) }

  private var redacted: Kind.Response { Kind.redacted(response, question) }

  var responseJSON: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A response is texts and whole numbers: it can always be written.
    guard let data = try? encoder.encode(redacted) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  var summary: SafeText {
    guard lack == nil else { return presentation.words.words(ExercisePhrase.unanswered) }
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
    lack == nil ? Kind.check(response, against: question) : nil
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
