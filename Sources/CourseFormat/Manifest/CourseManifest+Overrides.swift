import Curriculum
import LearnerModel

extension CourseManifest {
  /// The author's differences for single modules.
  var moduleOverrides: [ModuleID: RuleOverrides] {
    Dictionary(
      modules.filter { !$0.rules.isEmpty }
        .map { (ModuleID(rawValue: $0.id.value), $0.rules.overrides) }
    ) { first, _ in first }
  }

  /// The author's differences for single skills.
  var skillOverrides: [SkillID: RuleOverrides] {
    Dictionary(
      skills.filter { !$0.rules.isEmpty }
        .map { (SkillID(rawValue: $0.id.value), $0.rules.overrides) }
    ) { first, _ in first }
  }
}
