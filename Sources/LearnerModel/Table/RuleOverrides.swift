/// What an author or a mediator wrote to change the rules: differences only, not yet checked.
public struct RuleOverrides: Equatable, Sendable {
  /// A value as it was written.
  public enum Value: Equatable, Sendable {
    /// A number: `evidence: 75`.
    case number(Double)
    /// A yes or no: `on: true`.
    case flag(Bool)
    /// A word: `as: notice`.
    case word(String)
  }

  /// One setting of a rule.
  public struct Setting: Equatable, Sendable {
    /// The rule as it was written: `M1`.
    public let rule: String
    /// The key as it was written: `evidence`.
    public let key: String
    /// The value.
    public let value: Value

    /// Makes a setting.
    public init(rule: String, key: String, value: Value) {
      self.rule = rule
      self.key = key
      self.value = value
    }
  }

  /// `target: 2`; nil where it isn't changed.
  public let target: Int?
  /// What is under `rules:`, as written.
  public let settings: [Setting]

  /// Makes overrides.
  public init(target: Int? = nil, settings: [Setting]) {
    self.target = target
    self.settings = settings
  }
}

/// An override that isn't applied: an error for the author.
public struct RefusedOverride: Equatable, Sendable, Error {
  /// Why it is refused.
  public enum Reason: Equatable, Sendable {
    /// No rule has that name; the nearest that has one.
    case unknownRule(nearest: String)
    /// The rule has no such setting; those it has.
    case unknownSetting(known: [String])
    /// The value is of the wrong sort.
    case wrongValue(expected: String)
    /// The value is outside of what is allowed.
    case outOfBounds(ClosedRange<Int>)
    /// This rule always works.
    case alwaysOn
    /// Only W1 can be a notice, and must be one rather than off.
    case onlyNotice
  }

  /// Where it stands: `rules.M1.evidence`.
  public let path: String
  /// Why.
  public let reason: Reason

  /// Makes a refusal.
  init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What is wrong, in one sentence for the author.
  public var sentence: String {
    switch reason {
    case .unknownRule: "No rule is called \(path)."
    case .unknownSetting: "\(path) is not a setting that can be changed."
    case .wrongValue(let expected): "\(path) must be \(expected)."
    case .outOfBounds(let range): "\(path) must be \(range.lowerBound) to \(range.upperBound)."
    case .alwaysOn: "\(path): this rule can't be switched off."
    case .onlyNotice: "\(path): this rule can't be switched off, but it can be a notice."
    }
  }

  /// How to mend it, in one sentence.
  public var repair: String {
    switch reason {
    case .unknownRule(let nearest): "Did you mean \(nearest)?"
    case .unknownSetting(let known):
      known.isEmpty ? "Remove it." : "Use one of: \(known.joined(separator: ", "))."
    case .wrongValue(let expected): "Write \(expected)."
    case .outOfBounds: "Choose a value within these bounds."
    case .alwaysOn: "Remove this line."
    case .onlyNotice: "Write `as: notice`."
    }
  }
}
