public import LearnerModel

extension LoadedCourse {
  /// The table of rules that is in force in the course: the installed one, with the author's
  /// differences, then those that a mediator wrote for one learner (YAML, as in a course file).
  ///
  /// Differences that aren't allowed change nothing here: the desk and the commands say why when they
  /// are written.
  public func rules(installed: RuleTable, learner: String? = nil) -> RuleTable {
    installed.inForce(
      in: outline, course: overrides, modules: moduleOverrides, skills: skillOverrides,
      learner: learner.map { RuleFile.read(Array($0.utf8), file: "").overrides })
  }
}
