/// A language of the interface or of a course, by its BCP 47 code: `fr`, `en`.
public struct Language: RawRepresentable, Hashable, Sendable, Codable, Comparable {
  /// The code, in lower case.
  public let rawValue: String

  /// Makes a language of a code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// French, the first language of the shipped courses.
  public static let french = Language(rawValue: "fr")

  /// English.
  public static let english = Language(rawValue: "en")

  /// The order of the codes.
  public static func < (left: Language, right: Language) -> Bool {
    left.rawValue < right.rawValue
  }
}
