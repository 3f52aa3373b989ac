import Curriculum
import Records

/// B1 (off): somebody who finds all of it easy gets one exercise a level higher.
enum B1Bored: ChoiceRule {
  static let id = RuleID.bored
  static let thresholds: [Threshold] = [.boredResults]

  static func choice(in situation: Situation) -> Choice? {
    let count = Int(situation.value(.boredResults))
    let last = situation.facts.recent.suffix(count)
    guard last.count == count, last.allSatisfy({ $0.isRight && $0.isUnaided }),
      let next = situation.next
    else { return nil }
    return Choice(
      action: situation.exercise(
        next, level: situation.known(next).level.raised(by: 1), help: .none),
      about: next.id,
      facts: [situation.fact(.right, count), situation.fact(.results, count)]
        + situation.facts([.level], of: next, owner: next.id))
  }
}
