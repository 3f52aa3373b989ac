/// How the policies beside the rules walk through a course: the author's order, prerequisites
/// first, one skill until it is mastered; one that takes too long is left until all others that are
/// ready were tried. They differ in levels, help and in what mastered means.
struct SkillWalk {
  private let course: SimulatedCourse
  /// Whether each skill counts as mastered.
  private(set) var mastered: [Bool]
  /// The skill that is practised.
  private(set) var current: Int?
  private var left: [Bool]
  private var answers = 0

  /// Begins at the first skill.
  init(_ course: SimulatedCourse) {
    self.course = course
    mastered = Array(repeating: false, count: course.count)
    left = mastered
    advance()
  }

  /// Counts a skill as mastered and goes on to the next one that is ready.
  mutating func master(_ skill: Int) {
    mastered[skill] = true
    advance()
  }

  /// Counts an answer for the skill that is practised; true when it is left for now.
  mutating func count() -> Bool {
    answers += 1
    guard answers >= Self.patience, let current else { return false }
    left[current] = true
    advance()
    return true
  }

  private mutating func advance() {
    answers = 0
    let ready = (0..<course.count).filter { skill in
      !mastered[skill] && course.prerequisites[skill].allSatisfy { mastered[$0] }
    }
    if ready.allSatisfy({ left[$0] }) { for skill in ready { left[skill] = false } }
    current = ready.first { !left[$0] }
  }

  /// The answers after which another skill is taken; Beck & Gong 2013 speak of wheel-spinning at 10.
  private static let patience = 20
}
