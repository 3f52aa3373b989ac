import Curriculum
import Records

@testable import LearnerModel

/// The facts of E1 counted once more from a log of answers, as the learner model words them and with
/// none of the rules' own code: what a decision claims is held against it.
struct Recount {
  /// The facts of one skill.
  struct Skill {
    var answers = 0
    var evidence = 50.0
    var run = 0
    var wrong = 0
    var weak = 0
    var wins = 0
    var spin = 0
    var isMastered = false
    var level = 0
    var lastDay = -1
    var hasTriedPrerequisite = false
  }

  private(set) var skills: [SkillID: Skill] = [:]
  private(set) var recent: [Bool] = []
  private(set) var last: SkillID?

  /// Counts one answer; mastery and level are the program's own, told from outside.
  mutating func count(
    _ result: Answered.Result, of id: SkillID, level: Int, target: Int, isHelped: Bool, day: Int,
    now: SkillFacts
  ) {
    var skill = skills[id] ?? Skill()
    let wasMastered = skill.isMastered
    skill.answers += 1
    skill.spin += 1
    let weight = skill.answers <= 2 ? 0.4 : 0.3
    switch result {
    case .right where isHelped:
      if skill.evidence < 60 { skill.evidence += 0.15 * (60 - skill.evidence) }
      (skill.run, skill.wrong, skill.weak) = (0, 0, skill.weak + 1)
    case .right:
      skill.evidence += weight * (level < target ? 0.6 : 1) * (100 - skill.evidence)
      (skill.run, skill.wrong, skill.weak) = (max(1, skill.run + 1), 0, 0)
      skill.wins += level >= target ? 1 : 0
      skill.hasTriedPrerequisite = false
    case .wrong:
      skill.evidence -= weight * (level > target ? 0.5 : 1) * skill.evidence
      (skill.run, skill.wrong, skill.weak) = (
        min(-1, skill.run - 1), skill.wrong + 1, skill.weak + 1
      )
      skill.wins = level <= target ? 0 : skill.wins
    case .partly(let share):
      let before = skill.evidence
      skill.evidence += weight * (100 * share - skill.evidence)
      if isHelped { skill.evidence = min(skill.evidence, max(before, 60)) }
      (skill.run, skill.weak) = (0, skill.weak + 1)
    }
    skill.isMastered = now.isMastered
    // V2: forgotten.
    if wasMastered && !now.isMastered {
      (skill.evidence, skill.wins, skill.spin) = (min(60, skill.evidence), 0, 0)
    }
    (skill.level, skill.lastDay) = (now.level.number, day)
    skills[id] = skill
    recent.append(result == .right)
    last = id
  }

  /// A visit wipes the streaks out.
  mutating func visit(_ id: SkillID, level: Int) {
    var skill = skills[id] ?? Skill()
    (skill.spin, skill.run, skill.weak, skill.wrong, skill.wins) = (0, 0, 0, 0, 0)
    skill.level = level
    skill.hasTriedPrerequisite = false
    skills[id] = skill
  }

  /// A prerequisite was tested for the skill of the last answer.
  mutating func noteTried() { if let last { skills[last]?.hasTriedPrerequisite = true } }

  /// The footnote of the table: stuck, read on the skill of the last answer.
  var isStuck: Bool {
    guard let last, let skill = skills[last], !skill.isMastered else { return false }
    let isSpinning = skill.spin >= 8 && skill.evidence < 60
    let isFailing = skill.wrong >= 4 && skill.level == 1
    return skill.run < 0 && (isSpinning || isFailing) || skill.weak >= 8
  }

  /// S1: six results, at most two right.
  var needsBreather: Bool {
    recent.count >= 6 && recent.suffix(6).count { $0 } <= 2
  }
}
