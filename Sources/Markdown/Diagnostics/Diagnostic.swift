/// A problem in a course file: where it is, what is wrong, and how to mend it.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How grave a problem is.
  public enum Severity: String, Hashable, Sendable, Codable {
    /// The author must mend it before the course is published.
    case error
    /// The course works, but probably not as the author meant.
    case warning
  }

  /// How grave the problem is.
  public let severity: Severity
  /// The stable name of this sort of problem, in kebab-case, as the guide lists it.
  public let id: String
  /// Where the problem is.
  public let range: SourceRange
  /// What is wrong, in one sentence.
  public let sentence: String
  /// How to mend it, in one sentence; nil where the first sentence says it.
  public let repair: String?

  /// Makes a diagnostic at a range.
  public init(
    _ severity: Severity, id: String, at range: SourceRange, sentence: String,
    repair: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.range = range
    self.sentence = sentence
    self.repair = repair
  }
}

extension Diagnostic: Comparable {
  /// Diagnostics are in order of file, line and column, then of id and sentence.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.range, left.id, left.sentence) < (right.range, right.id, right.sentence)
  }
}
