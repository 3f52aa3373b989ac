import Curriculum
import Records

/// S1: when few of the last results were right, this one exercise is a level easier and a hint is
/// offered with it.
enum S1Breather: ChoiceRule {
  static let id = RuleID.breather
  static let thresholds: [Threshold] = [.breatherResults, .breatherRight]

  static func choice(in situation: Situation) -> Choice? {
    let count = Int(situation.value(.breatherResults))
    let last = situation.facts.recent.suffix(count)
    let right = last.count(where: \.isRight)
    guard last.count == count, Double(right) <= situation.value(.breatherRight),
      let next = situation.next
    else { return nil }
    let known = situation.known(next)
    return Choice(
      action: situation.exercise(
        next, level: known.level.raised(by: -1), help: max(known.help, .hint)),
      about: next.id,
      facts: [situation.fact(.right, right), situation.fact(.results, count)]
        + situation.facts([.level], of: next, owner: next.id))
  }
}
