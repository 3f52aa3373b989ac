public import Curriculum
public import Interface
public import Markdown
public import Text

/// A kind of exercise, named by the shape of its data: how it is written, checked and shown.
///
/// A kind has no instances: it is a name for functions over its question and its response. Each
/// kind has a folder; `exerciseKinds` lists them all.
public protocol ExerciseKind: Sendable {
  /// What is asked, in one language, with the names of its values still in it.
  associatedtype Question: Equatable, Sendable
  /// What is entered. It holds the author's positions, never those shown, so that it means the
  /// same after a shuffle and in every language.
  associatedtype Response: Codable, Equatable, Sendable

  /// What an author writes after `kind:`.
  static var name: String { get }
  /// The other shapes its data may have, each by what an author writes after `layout:`.
  static var layouts: [String: any ExerciseKind.Type] { get }
  /// The metadata keys that only this kind knows, each with the keys it may hold in turn.
  static var keys: [String: Set<String>] { get }
  /// Those of its keys that hold words, which a translation may give anew.
  static var translationKeys: [String: Set<String>] { get }
  /// The file of one complete item of this kind, as the guide shows it.
  static var example: String { get }

  /// The question that a file asks; what is wrong in it goes into `diagnostics`.
  ///
  /// Nil only where nothing can be asked.
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question?
  /// The question in the translation's words; nil, with a diagnostic at `range`, where the two
  /// haven't the same shape.
  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question?
  /// The question with values in the place of their `{names}`.
  static func filled(_ question: Question, with values: [String: SafeText]) -> Question

  /// What the question needs of the terminal.
  static func requires(_ question: Question) -> Set<Capability>
  /// The response before anything is entered.
  static func blank(for question: Question) -> Response
  /// Whether the response could have been given to the question: its positions exist.
  static func fits(_ response: Response, _ question: Question) -> Bool
  /// What the response lacks before it can be checked; nil where it is answered. Untouched is
  /// unanswered, never wrong.
  static func lack(in response: Response, _ question: Question) -> Remark?
  /// What comes of an answered response.
  static func check(_ response: Response, against question: Question) -> Checked
  /// A right response; nil where nothing is right or wrong.
  static func solution(of question: Question) -> Response?
  /// The responses that the author foresaw and that must not be right.
  static func wrongResponses(of question: Question) -> [WrongResponse<Response>]
  /// What keeps a part of a question, with its values in it, from ever being reached or told from
  /// another: no response can show it.
  static func flaws(of question: Question) -> [Diagnostic]

  /// The question and its controls; every control's id begins with `answer`.
  static func blocks(
    _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> [Block]
  /// The response after an action on one of those controls; nil where it changes nothing.
  static func respond(
    to action: Action, _ question: Question, _ response: Response, _ presentation: Presentation
  ) -> Response?
  /// The response in words that a person can read without the question's page.
  static func summary(
    of response: Response, _ question: Question, in words: Catalogue
  ) -> SafeText
  /// The response without what the author declared private; the only form that may be kept.
  static func redacted(_ response: Response, _ question: Question) -> Response
}

extension ExerciseKind {
  /// Whether there is enough to check.
  static func isAnswered(_ response: Response, _ question: Question) -> Bool {
    lack(in: response, question) == nil
  }

  /// One shape only.
  public static var layouts: [String: any ExerciseKind.Type] { [:] }

  /// No word in its keys.
  public static var translationKeys: [String: Set<String>] { [:] }

  /// Whatever is written can be reached.
  public static func flaws(of question: Question) -> [Diagnostic] { [] }

  /// Nothing special of the terminal.
  public static func requires(_ question: Question) -> Set<Capability> { [] }

  /// Nothing is private.
  public static func redacted(_ response: Response, _ question: Question) -> Response { response }
}

/// A response that the author foresaw and that must not be right.
public struct WrongResponse<Response: Sendable>: Sendable {
  /// What it is, for a diagnostic: « choice 2 ».
  public let name: String
  /// The response.
  public let response: Response
  /// Where the author wrote it.
  public let range: SourceRange

  /// Makes a wrong response.
  public init(name: String, response: Response, range: SourceRange) {
    self.name = name
    self.response = response
    self.range = range
  }
}
