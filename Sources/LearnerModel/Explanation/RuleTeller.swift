import Curriculum
import Records
import Text

/// Puts the facts of one stored decision into sentences.
struct RuleTeller {
  /// The decision.
  let record: DecisionRecord
  /// The phrases.
  let catalogue: Catalogue
  private let values: [String: PhraseValue]
  private let stuckSkill: SkillID

  /// Gathers what the sentences name.
  init(record: DecisionRecord, catalogue: Catalogue, title: (SkillID) -> SafeText) {
    self.record = record
    self.catalogue = catalogue
    self.stuckSkill = record.otherSkill ?? record.skill
    // At an end for today there is no skill, and nothing to name.
    let isAboutSkill = !record.skill.rawValue.isEmpty
    self.values = [
      "skill": .text(isAboutSkill ? title(record.skill) : .empty),
      "stuck": .text(isAboutSkill ? title(stuckSkill) : .empty),
      "level": .count(record.level.number),
    ]
  }

  /// What a rule says to the learner.
  func learnerSentence(for rule: String) -> SafeText {
    let isFirst =
      rule == RuleID.raise.rawValue && record.value("L1.n") == 1
      || rule == RuleID.placement.rawValue && record.value(FactName.asked.rawValue) == 0
    return say(isFirst ? "rule.\(rule).learner-first" : "rule.\(rule).learner")
  }

  /// What a rule says to the mediator.
  func mediatorSentence(for rule: String) -> SafeText {
    guard let rule = RuleID(rawValue: rule) else { return SafeText(rule) }
    switch rule {
    case .rapid: return say("rule.A1.mediator", count: "A1.ms")
    case .helped where record.value("A2.days") != nil:
      return say("rule.A2.mediator-review", count: "A2.days")
    case .mastery: return say("rule.M1.mediator", count: "M1.n", ["helped": "M1.helped"])
    case .retained: return say("rule.V1.mediator", count: "V1.days")
    case .forgotten: return say("rule.V2.mediator", count: "V2.days")
    case .raise: return say("rule.L1.mediator", ["from": "L1.from", "to": "L1.to"])
    case .lower:
      return say("rule.L2.mediator", count: "L2.wrong", ["from": "L2.from", "to": "L2.to"])
    case .hint: return say("rule.H1.mediator", count: "H1.help")
    case .example: return say("rule.H2.mediator", count: "H2.help")
    case .placement: return say("rule.C1.mediator", count: FactName.informs.rawValue)
    case .review: return reviewSentence
    case .call: return callSentence
    case .breather: return say("rule.S1.mediator", count: "results", ["right": "right"])
    case .bored, .change: return say("rule.\(rule.rawValue).mediator", count: "results")
    default: return say("rule.\(rule.rawValue).mediator")
    }
  }

  /// What is also true and worth telling the mediator: D1.
  var notices: [SafeText] {
    guard record.alsoTrue.contains(RuleID.weak.rawValue) else { return [] }
    return [say("rule.D1.mediator", count: stuckFact(.weak))]
  }

  /// How the item was found; nil where nothing was kept of it.
  var itemSentence: SafeText? {
    record.choice.map { steps in
      catalogue.words(
        RulePhrase.itemMediator,
        [
          "all": .count(steps.all), "playable": .count(steps.playable),
          "level": .count(steps.level.number), "levelled": .count(steps.levelled),
          "unseen": .count(steps.unseen), "other": .count(steps.otherKind),
        ])
    }
  }

  /// Says a phrase; `count` and the numbers name facts of the decision.
  func say(
    _ phrase: String, count: String? = nil, _ numbers: [String: String] = [:],
    texts: [String: SafeText] = [:]
  ) -> SafeText {
    guard let phrase = RulePhrase(rawValue: phrase) else { return SafeText(phrase) }
    var values = values.merging(texts.mapValues { .text($0) }) { $1 }
    for (name, fact) in numbers { values[name] = .count(record.rounded(fact)) }
    if let count { values["count"] = .count(record.rounded(count)) }
    return catalogue.words(phrase, values)
  }

  private var reviewSentence: SafeText {
    let day = LocalDay(number: record.rounded(FactName.due.rawValue))
    return say("rule.V0.mediator", texts: ["day": SafeText(day.description)])
  }

  private var callSentence: SafeText {
    let errors = record.facts.compactMap { $0.name.after("error/") }
    let numbers = ["evidence": stuckFact(.evidence)]
    guard !errors.isEmpty else {
      return say("rule.W1.mediator", count: stuckFact(.spin), numbers)
    }
    return say(
      "rule.W1.mediator-errors", count: stuckFact(.spin), numbers,
      texts: ["errors": SafeText(errors.joined(separator: ", "))])
  }

  /// The name under which a fact of the stuck skill was stored.
  private func stuckFact(_ name: FactName) -> String {
    stuckSkill == record.skill ? name.rawValue : "\(stuckSkill)/\(name.rawValue)"
  }
}

extension DecisionRecord {
  /// The value of a fact that the decision read.
  func value(_ fact: String) -> Double? { facts.first { $0.name == fact }?.value }

  /// The same, rounded; 0 where the decision didn't read it.
  func rounded(_ fact: String) -> Int {
    guard let value = value(fact), value.magnitude < 1e15 else { return 0 }
    return Int(value.rounded())
  }

  /// The skill, besides its own, whose facts the decision read: for P1 and W2 the stuck one.
  var otherSkill: SkillID? {
    for fact in facts where fact.name.after("error/") == nil {
      if let end = fact.name.lastIndex(of: "/") {
        return SkillID(rawValue: String(fact.name[..<end]))
      }
    }
    return nil
  }
}

extension String {
  /// What follows a beginning; nil where the text begins otherwise.
  fileprivate func after(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
