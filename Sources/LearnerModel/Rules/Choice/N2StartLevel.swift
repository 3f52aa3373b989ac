import Curriculum
import Records

/// N2 (off): where a new skill begins, by how the learner succeeds in general; a placement
/// knows better.
enum N2StartLevel: ChoiceRule {
  static let id = RuleID.startLevel
  static let thresholds: [Threshold] = [.startLow, .startHigh]

  static func choice(in situation: Situation) -> Choice? {
    guard let next = situation.next, situation.known(next).answers == 0,
      situation.facts.placed[next.id] == nil,
      let level = level(in: situation)
    else { return nil }
    let success = Int((situation.facts.generalSuccess * 100).rounded())
    return Choice(
      action: situation.exercise(next, level: level, help: situation.known(next).help),
      about: next.id, facts: [situation.fact(.success, success)])
  }

  private static func level(in situation: Situation) -> Level? {
    let success = situation.facts.generalSuccess * 100
    if success < situation.value(.startLow) { return .lowest }
    return success > situation.value(.startHigh) ? Level(clamping: 3) : nil
  }
}
