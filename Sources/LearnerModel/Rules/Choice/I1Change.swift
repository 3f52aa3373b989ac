import Curriculum
import Records

/// I1 (off): after many exercises on one skill, the last of them not right, another skill is
/// taken for a change.
enum I1Change: ChoiceRule {
  static let id = RuleID.change
  static let thresholds: [Threshold] = [.changeResults]

  static func choice(in situation: Situation) -> Choice? {
    let count = Int(situation.value(.changeResults))
    let last = situation.facts.recent.suffix(count)
    guard last.count == count, let newest = last.last, !newest.isRight,
      last.allSatisfy({ $0.skill == newest.skill }),
      let other = situation.ready.first(where: { $0.id != newest.skill })
    else { return nil }
    let known = situation.known(other)
    return Choice(
      action: situation.exercise(other, level: known.level, help: known.help), about: other.id,
      facts: [situation.fact(.results, count)])
  }
}
