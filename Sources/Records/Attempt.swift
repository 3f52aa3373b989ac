public import Curriculum
public import Text

/// One submitted response: a fact.
public struct Attempt: Equatable, Sendable, Codable {
  /// The presentation it answers.
  public let asking: AskingID
  /// Which submission of that asking, from 1. Only the first is scored.
  public let submission: Int
  /// What was entered, as the kind's own JSON; secrets are redacted before.
  public let response: String
  /// What was entered, in words a mediator reads; at most 500 bytes.
  public let summary: SafeText
  /// What came of it.
  public let outcome: Outcome
  /// Who or what helped before.
  public let help: Help
  /// The time from the item's being shown to the answer, in milliseconds.
  public let milliseconds: Int
  /// The language it was answered in.
  public let language: Language

  /// The most bytes a summary has.
  public static let summaryLimit = 500

  /// Makes the fact; a longer summary is cut.
  public init(
    asking: AskingID, submission: Int, response: String, summary: SafeText, outcome: Outcome,
    help: Help, milliseconds: Int, language: Language
  ) {
    self.asking = asking
    self.submission = submission
    self.response = response
    self.summary = Self.cut(summary)
    self.outcome = outcome
    self.help = help
    self.milliseconds = max(0, milliseconds)
    self.language = language
  }

  private static func cut(_ summary: SafeText) -> SafeText {
    guard summary.string.utf8.count > summaryLimit else { return summary }
    var kept = String.UnicodeScalarView()
    var bytes = "…".utf8.count
    for scalar in summary.string.unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > summaryLimit { break }
      kept.append(scalar)
    }
    return SafeText(String(kept) + "…", as: .lines)
  }
}

/// Help with an asking was shown.
public struct HelpShown: Equatable, Sendable, Codable {
  /// The presentation.
  public let asking: AskingID
  /// What was shown: a hint, or a worked example or the solution.
  public let help: Help
  /// Which hint, from 1; 1 for an example.
  public let number: Int

  /// Makes the fact.
  public init(asking: AskingID, help: Help, number: Int) {
    self.asking = asking
    self.help = help
    self.number = number
  }
}

/// An asking was passed over.
public struct Skipped: Equatable, Sendable, Codable {
  /// The presentation.
  public let asking: AskingID

  /// Makes the fact.
  public init(asking: AskingID) { self.asking = asking }
}

/// A proposal was taken or refused.
public struct ProposalAnswered: Equatable, Sendable, Codable {
  /// The rule that proposed: `L1`, `V0`, `P1`, `W1`.
  public let rule: String
  /// The skill it was about.
  public let skill: SkillID
  /// Whether the learner said yes.
  public let isAccepted: Bool

  /// Makes the fact.
  public init(rule: String, skill: SkillID, isAccepted: Bool) {
    self.rule = rule
    self.skill = skill
    self.isAccepted = isAccepted
  }
}
