import Curriculum
import LearnerModel
import Text

/// The skills of a course that came in on a line, with the names both sides use.
struct PolicyRoster {
  /// The course as the rules read it.
  let plan: CoursePlan
  private var titles: [SkillID: SafeText] = [:]
  private var names: [SkillID: PolicyID] = [:]

  /// Checks a course.
  init(_ course: PolicyCourse) throws(PolicyProblem) {
    let known = Set(course.skills.map { $0.id.text })
    var skills: [SkillPlan] = []
    for (index, skill) in course.skills.enumerated() {
      let plan = try SkillPlan(skill, known: known)
      guard names[plan.id] == nil else {
        throw PolicyProblem("Two skills have the id \(skill.id.text).")
      }
      names[plan.id] = skill.id
      titles[plan.id] = SafeText(skill.title ?? Self.title(of: skill.id, at: index))
      skills.append(plan)
    }
    plan = CoursePlan(course: "policy", skills: skills, hash: ContentHash(of: []))
  }

  /// The skill of a name; a problem where the course has none.
  func skill(_ name: PolicyID?) throws(PolicyProblem) -> SkillID {
    guard let name else { throw PolicyProblem("`skill` is missing.") }
    let id = SkillID(rawValue: name.text)
    guard names[id] != nil else { throw PolicyProblem("No skill has the id \(name.text).") }
    return id
  }

  /// The names of some skills, as the other side writes them.
  func names(of skills: [SkillID]) -> [PolicyID] { skills.compactMap { names[$0] } }

  /// What a skill is called in sentences.
  func title(of skill: SkillID) -> SafeText { titles[skill] ?? SafeText(skill.rawValue) }

  /// A word is its own title. A number would be one more number in a sentence that may only hold
  /// counts and days, so the skill is called by a letter: A, B… Z, AA.
  private static func title(of id: PolicyID, at index: Int) -> String {
    guard case .number = id else { return id.text }
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}

extension SkillPlan {
  fileprivate init(_ skill: PolicySkill, known: Set<String>) throws(PolicyProblem) {
    let needed = skill.prereqs ?? []
    if let lost = needed.first(where: { !known.contains($0.text) }) {
      throw PolicyProblem("\(skill.id.text) needs \(lost.text), which no skill has as its id.")
    }
    guard let levels = Level(skill.levels ?? 5), let target = Level(skill.target ?? 3) else {
      throw PolicyProblem("`levels` and `target` of \(skill.id.text) must be 1 to 5.")
    }
    self.init(
      id: SkillID(rawValue: skill.id.text),
      prerequisites: needed.map { SkillID(rawValue: $0.text) }, target: target, levels: levels)
  }
}
