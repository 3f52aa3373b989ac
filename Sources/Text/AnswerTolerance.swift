/// What may differ between a typed answer and an accepted one.
public struct AnswerTolerance: Hashable, Sendable {
  /// A difference that can be left out of account.
  public enum Difference: String, CaseIterable, Hashable, Sendable, Codable {
    /// Capitals: `Paris` is `paris`.
    case letterCase
    /// Accents and cedillas: `reçu` is `recu`.
    case accents
    /// Spaces inside: `06 12` is `0612`. Those around, and how many, never count.
    case spaces
    /// Signs of a sentence: `oui !` is `oui`. A sign before a digit always counts: `3,5`, `-2`.
    case punctuation
  }

  /// The largest share of the letters of a word that may be mistyped.
  public static let largestTypoRatio = 0.25

  /// The differences that don't count.
  public let ignored: Set<Difference>
  /// The share of the letters of a word that may be mistyped, 0 to 0.25.
  public let typoRatio: Double

  /// Makes a tolerance; a ratio outside 0…0.25 becomes the nearest that is inside.
  public init(ignoring ignored: Set<Difference>, typoRatio: Double = 0) {
    self.ignored = ignored
    self.typoRatio = typoRatio > 0 ? min(typoRatio, AnswerTolerance.largestTypoRatio) : 0
  }

  /// Only what a reader can't see may differ: quotes, ligatures, spaces around.
  public static let strict = AnswerTolerance(ignoring: [])

  /// Nothing counts but the letters and digits, and one letter in five may be mistyped.
  public static let lenient = AnswerTolerance(ignoring: Set(Difference.allCases), typoRatio: 0.2)
}
