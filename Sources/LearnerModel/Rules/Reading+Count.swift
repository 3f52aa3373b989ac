import Curriculum
import Records

extension Reading {
  /// Updates the facts of E1, before any rule but A1 reads them.
  mutating func count() {
    facts.answers += 1
    facts.spin += 1
    facts.lastDay = answer.day
    facts.raisedFrom = nil
    if facts.state == .new { facts.state = .learning }
    switch answer.result {
    case .right where answer.isHelped: countHelped()
    case .right: countRight()
    case .partly(let share): countPartly(share)
    case .wrong(let misconception): countWrong(misconception)
    }
    if facts.run <= 0 { facts.refusedRaiseAtRun = nil }
  }

  /// A helped success: A2 says what becomes of the evidence.
  private mutating func countHelped() {
    facts.helped += 1
    facts.run = 0
    facts.wrong = 0
    facts.weak += 1
    facts.successes.remember(false)
    countUnsureReview()
  }

  private mutating func countRight() {
    let isBelow = answer.level < target
    move(by: weight * (isBelow ? value(.belowTarget) / 100 : 1), towards: 1)
    facts.run = max(1, facts.run + 1)
    facts.wrong = 0
    facts.weak = 0
    facts.help = .none
    facts.hasTriedPrerequisite = false
    facts.successes.remember(true)
    if !isBelow { facts.wins += 1 }
  }

  /// In part right: neither a success nor a wrong answer. With help it lifts no higher than a
  /// helped success would.
  private mutating func countPartly(_ share: Double) {
    move(by: weight, towards: share)
    if answer.isHelped {
      facts.evidence = min(facts.evidence, max(before.evidence, value(.helpedCeiling)))
    }
    facts.run = 0
    facts.weak += 1
    countUnsureReview()
  }

  private mutating func countWrong(_ misconception: MisconceptionID?) {
    move(by: weight * (answer.level > target ? value(.aboveTarget) / 100 : 1), towards: 0)
    facts.run = min(-1, facts.run - 1)
    facts.wrong += 1
    facts.weak += 1
    if answer.level <= target { facts.wins = 0 }
    if let misconception {
      facts.misconceptions = facts.misconceptions.suffix(2) + [misconception]
    }
  }

  /// A review that was neither right alone nor wrong comes back the next day.
  private mutating func countUnsureReview() {
    guard isReview else { return }
    facts.due = LocalDay(number: answer.day.number + 1)
    facts.reviews.total += 1
  }

  private mutating func move(by weight: Double, towards share: Double) {
    facts.evidence += weight * (100 * share - facts.evidence)
  }

  /// The weight of the answer; `answers` has counted it already.
  private var weight: Double {
    let isFirst = Double(facts.answers) <= value(.firstAnswers)
    return value(isFirst ? .firstWeight : .laterWeight) / 100
  }
}
