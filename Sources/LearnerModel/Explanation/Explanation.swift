public import Curriculum
public import Records
public import Text

/// A decision in words, made on demand from what was stored with it.
public struct Explanation: Equatable, Sendable {
  /// Why this exercise, in one sentence for the learner.
  public let learner: SafeText
  /// What is said to the learner about the answer before, the weightiest first.
  public let answer: [SafeText]
  /// Why, for the mediator: what the rules read in the answer, then the choice.
  public let mediator: [SafeText]
  /// How the item was found, for the mediator; nil where the decision kept none.
  public let item: SafeText?
  /// What would have changed the choice.
  public let change: SafeText?
  /// The thresholds that an author or a mediator had set: "author's setting: 75 instead of 80".
  public let settings: [SafeText]

  /// Explains a stored decision; `title` gives a skill's title in the catalogue's language.
  public init(
    _ record: DecisionRecord, in catalogue: Catalogue, title: (SkillID) -> SafeText
  ) {
    let teller = RuleTeller(record: record, catalogue: catalogue, title: title)
    self.learner = teller.learnerSentence(for: record.rule)
    self.answer = record.interpretation.sorted { Self.weight($0) < Self.weight($1) }
      .map(teller.learnerSentence)
    self.mediator =
      record.interpretation.map(teller.mediatorSentence) + teller.notices
      + [teller.mediatorSentence(for: record.rule)]
    self.item = teller.itemSentence
    self.change = teller.changeSentence
    self.settings = record.thresholds.compactMap(teller.settingSentence)
  }

  /// The sentence for the learner: the choice's, or, when one just goes on (N1), what was read in
  /// the answer before.
  public func why(rule: String) -> SafeText {
    rule == RuleID.next.rawValue ? answer.first ?? learner : learner
  }

  /// What is told first of an answer: what became of the skill, then the level, then the help.
  private static func weight(_ rule: String) -> Int {
    let order: [RuleID] = [
      .rapid, .mastery, .retained, .forgotten, .helped, .example, .lower, .raise, .hint,
    ]
    return order.firstIndex { $0.rawValue == rule } ?? order.count
  }
}

extension SkillState {
  /// The state as people read it: « réussi sans aide ».
  public func words(in catalogue: Catalogue) -> SafeText {
    switch self {
    case .new: catalogue.words(RulePhrase.stateNew)
    case .learning: catalogue.words(RulePhrase.stateLearning)
    case .provisional: catalogue.words(RulePhrase.stateProvisional)
    case .confirmed: catalogue.words(RulePhrase.stateConfirmed)
    }
  }
}
