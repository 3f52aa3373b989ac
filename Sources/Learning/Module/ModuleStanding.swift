import CourseFormat
import Curriculum
import LearnerModel

/// How far a learner is in a module.
struct ModuleStanding: Sendable {
  /// The skills of the module, in the author's order, and where each stands.
  let skills: [(skill: SkillID, state: SkillState)]
  /// Whether a page of it was opened.
  let isOpened: Bool

  /// Whether each of its skills is done without help.
  var isMastered: Bool { !skills.isEmpty && skills.allSatisfy { $0.state.isMastered } }

  /// The module in the words of a skill: as far as the skill that is least far, and begun once
  /// anything was.
  var state: SkillState {
    if isMastered {
      return skills.allSatisfy { $0.state == .confirmed } ? .confirmed : .provisional
    }
    return isOpened || skills.contains { $0.state != .new } ? .learning : .new
  }
}

extension LearningState {
  /// How far the learner is in a module.
  func standing(of place: ModulePlace) -> ModuleStanding {
    guard let course = course(place.course), let module = course.outline.module(place.module) else {
      return ModuleStanding(skills: [], isOpened: false)
    }
    return standing(of: module, at: place, facts(in: course))
  }

  /// How far the learner is in a module, where the facts of its course are at hand.
  func standing(
    of module: Module, at place: ModulePlace, _ facts: LearnerFacts
  ) -> ModuleStanding {
    ModuleStanding(
      skills: module.skills.map { ($0, facts.skills[$0]?.state ?? .new) },
      isOpened: visit?.journey.steps.keys.contains { $0.modulePlace == place } ?? false)
  }
}
