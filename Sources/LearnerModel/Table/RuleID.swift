/// The name of a rule, as people see it in the table and the store.
public enum RuleID: String, Sendable, Codable, CaseIterable, Comparable {
  /// A fast wrong answer isn't counted.
  case rapid = "A1"
  /// A helped success is a success, not autonomy.
  case helped = "A2"
  /// A review was remembered.
  case retained = "V1"
  /// A review was forgotten.
  case forgotten = "V2"
  /// The skill is done without help.
  case mastery = "M1"
  /// A harder level is tried.
  case raise = "L1"
  /// An easier level is taken.
  case lower = "L2"
  /// A hint is offered.
  case hint = "H1"
  /// A worked example is shown first.
  case example = "H2"
  /// A mastered skill is asked again because time passed.
  case review = "V0"
  /// A prerequisite of a stuck skill is tested.
  case prerequisite = "P1"
  /// The mediator is called.
  case call = "W1"
  /// A stuck skill is left for today.
  case park = "W2"
  /// One easier exercise after many that went wrong.
  case breather = "S1"
  /// A harder exercise for somebody who finds all of it easy.
  case bored = "B1"
  /// Another skill after many exercises on one.
  case change = "I1"
  /// Where a new skill begins.
  case startLevel = "N2"
  /// Going on.
  case next = "N1"
  /// Nothing more today.
  case finished = "F1"
  /// Where to begin: an exercise of a placement.
  case placement = "C1"
  /// Nothing was right alone for long: a reason for P1, W1 and W2.
  case weak = "D1"

  /// The order of the table.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether an author or a mediator may switch it off. Without A2 and M1 the words "done without
  /// help" would be untrue; without N1 and F1 nothing would be chosen; W1 may become a notice.
  public var canBeSwitchedOff: Bool {
    switch self {
    case .helped, .mastery, .next, .finished, .call: false
    default: true
    }
  }

  /// How it stands until somebody changes it.
  public var standardMode: RuleMode {
    switch self {
    case .bored, .change, .startLevel: .off
    default: .on
    }
  }
}

/// How a rule stands.
public enum RuleMode: String, Sendable, Codable {
  /// It works.
  case on
  /// It is switched off.
  case off
  /// It only tells the mediator (W1 alone).
  case notice
}
