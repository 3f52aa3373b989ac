import Testing

@testable import Authoring

struct PlainPolicyTests {
  /// Two skills, the second on top of the first.
  private var course: SimulatedCourse {
    var chance = SimulatedChance(1)
    return SimulatedCourse(skills: 20, using: &chance)
  }

  /// The steps while all answers are the same.
  private func steps(
    _ kind: PlainPolicyKind, isRight: Bool, isHelped: Bool = false, count: Int
  ) -> [SimulatedStep] {
    var policy = kind.policy(for: course)
    var step = policy.next(after: .begin, on: 0)
    return (0..<count).map { _ in
      defer {
        if case .exercise(let skill, let level, _) = step {
          let result = SimulatedResult(
            skill: skill, level: level, isRight: isRight, isHelped: isHelped, milliseconds: 9_000)
          step = policy.next(after: .answered(result), on: 0)
        }
      }
      return step
    }
  }

  private func skills(_ steps: [SimulatedStep]) -> [Int] {
    steps.map { if case .exercise(let skill, _, _) = $0 { skill } else { -1 } }
  }

  private func levels(_ steps: [SimulatedStep]) -> [Int] {
    steps.map { if case .exercise(_, let level, _) = $0 { level } else { -1 } }
  }

  @Test(arguments: PlainPolicyKind.allCases)
  func whoIsAlwaysRightFinishesTheCourse(kind: PlainPolicyKind) {
    #expect(steps(kind, isRight: true, count: 500).last == .finish)
  }

  @Test(arguments: PlainPolicyKind.allCases)
  func skillsComeAfterWhatTheyStandOn(kind: PlainPolicyKind) {
    var met: Set<Int> = []
    for skill in skills(steps(kind, isRight: true, count: 500)) where skill >= 0 {
      #expect(met.isSuperset(of: course.prerequisites[skill]))
      met.insert(skill)
    }
    #expect(met.count == 20)
  }

  @Test func theStaircaseGoesUpAndDownByOne() {
    #expect(levels(steps(.staircase, isRight: true, count: 4)) == [2, 3, 4, 4])
    #expect(levels(steps(.staircase, isRight: false, count: 3)) == [2, 1, 1])
  }

  @Test func theStaircaseNeverMastersWithHelp() {
    #expect(Set(skills(steps(.staircase, isRight: true, isHelped: true, count: 15))) == [0])
  }

  @Test func threeInARowIsThreeInARow() {
    #expect(skills(steps(.streak, isRight: true, count: 4)).prefix(4) == [0, 0, 0, 1])
  }

  @Test func tracingTakesHelpForSuccess() {
    #expect(skills(steps(.tracing, isRight: true, isHelped: true, count: 6)).last != 0)
  }

  @Test func helpComesAfterWrongAnswers() {
    let helps = steps(.staircase, isRight: false, count: 5).map { step in
      if case .exercise(_, _, let help) = step { help } else { -1 }
    }
    #expect(helps == [0, 1, 1, 2, 2])
  }

  @Test func aSkillThatTakesTooLongIsLeftForAnother() {
    #expect(Set(skills(steps(.streak, isRight: false, count: 60))).count > 1)
  }

  @Test func eloAimsLowerAfterWrongAnswers() {
    let levels = levels(steps(.elo, isRight: false, count: 12))
    #expect(levels.first ?? 0 >= levels.last ?? 9)
  }
}
