import Curriculum
import Records
import Text

extension RuleTeller {
  /// What would have changed the choice; nil where the rule is unknown to this program.
  var changeSentence: SafeText? {
    guard let rule = RuleID(rawValue: record.rule) else { return nil }
    switch rule {
    case .next:
      return catalogue.words(
        RulePhrase.nextChange, ["count": .count(record.successesToMastery)])
    case .breather:
      let allowed = record.threshold(.breatherRight)
      let missing = Int(allowed) + 1 - record.rounded(FactName.right.rawValue)
      return catalogue.words(RulePhrase.breatherChange, ["count": .count(max(1, missing))])
    default:
      return RulePhrase(rawValue: "rule.\(rule.rawValue).change").map { catalogue.words($0) }
    }
  }

  /// Names who set a threshold; nil where it is the standard one.
  func settingSentence(_ threshold: DecisionThreshold) -> SafeText? {
    guard let known = Threshold(rawValue: threshold.name), threshold.source != .standard else {
      return nil
    }
    let values: [String: PhraseValue] = [
      "value": .count(Int(threshold.value)),
      "standard": .count(Int(threshold.standard ?? known.standard)),
      "name": .text(SafeText(threshold.name)),
    ]
    let isAuthor = threshold.source == .author
    if known == .target {
      return catalogue.words(isAuthor ? RulePhrase.authorTarget : .mediatorTarget, values)
    }
    return catalogue.words(isAuthor ? RulePhrase.authorSetting : .mediatorSetting, values)
  }
}

extension DecisionRecord {
  /// The value of a threshold in the decision, else the standard one.
  func threshold(_ threshold: Threshold) -> Double {
    thresholds.first { $0.name == threshold.rawValue }?.value ?? threshold.standard
  }

  /// How many more unaided successes in a row would master the skill, with the facts and the
  /// thresholds of the decision, read by the rules themselves.
  var successesToMastery: Int {
    let target = Level(clamping: rounded(FactName.target.rawValue))
    var facts = SkillFacts(level: Level(clamping: rounded(FactName.level.rawValue)))
    facts.answers = rounded(FactName.answers.rawValue)
    facts.evidence = value(FactName.evidence.rawValue) ?? facts.evidence
    facts.run = rounded(FactName.run.rawValue)
    facts.wins = rounded(FactName.wins.rawValue)
    for count in 1...Self.mostSuccesses {
      let answer = Answered(
        skill: skill, level: facts.level, result: .right, isHelped: false, milliseconds: nil,
        expectedSeconds: 0, day: LocalDay(number: 0))
      var reading = Reading(
        answer, of: facts, target: target, levels: .highest, under: rulesOfThatDay)
      reading.read()
      facts = reading.facts
      if facts.isMastered { return count }
    }
    return Self.mostSuccesses
  }

  private var rulesOfThatDay: RuleTable {
    var rules = RuleTable.standard
    for own in thresholds where own.source != .standard {
      guard let threshold = Threshold(rawValue: own.name) else { continue }
      rules.change(threshold, to: own.value, by: own.source, for: nil)
    }
    return rules
  }

  /// More successes than mastery ever needs, so that the count ends.
  private static var mostSuccesses: Int { 20 }
}
