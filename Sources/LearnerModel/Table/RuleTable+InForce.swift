public import Curriculum
import Records

extension RuleTable {
  /// The table that is in force in a course: the installed one with the author's differences, the
  /// course's first, then each module's for its skills, then each skill's; and last the mediator's
  /// for one learner.
  public func inForce(
    in outline: CourseOutline, course: RuleOverrides, modules: [ModuleID: RuleOverrides],
    skills: [SkillID: RuleOverrides], learner: RuleOverrides? = nil
  ) -> RuleTable {
    var table = overridden(by: course, source: .author).table
    for module in outline.moduleList {
      guard let overrides = modules[module.id] else { continue }
      table = table.overridden(by: overrides, source: .author, for: module.skills).table
    }
    for skill in outline.skills.list {
      guard let overrides = skills[skill.id] else { continue }
      table = table.overridden(by: overrides, source: .author, for: [skill.id]).table
    }
    guard let learner else { return table }
    return table.overridden(by: learner, source: .mediator).table
  }
}
