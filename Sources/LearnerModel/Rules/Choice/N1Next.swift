import Curriculum
import Records

/// N1: going on with the skill last chosen while it is open, else with the first that is ready.
enum N1Next: ChoiceRule {
  static let id = RuleID.next
  /// N1 compares nothing itself; M1's numbers say how far mastery still is.
  static let thresholds: [Threshold] = [.evidence, .answers, .wins, .masteryRun, .target]

  static func choice(in situation: Situation) -> Choice? {
    guard let next = situation.next else { return nil }
    let known = situation.known(next)
    return Choice(
      action: situation.exercise(next, level: known.level, help: known.help), about: next.id,
      facts: situation.facts(
        [.answers, .evidence, .run, .wins, .wrong, .level, .help, .target], of: next,
        owner: next.id) + [situation.fact(.ready, situation.ready.count)])
  }
}
