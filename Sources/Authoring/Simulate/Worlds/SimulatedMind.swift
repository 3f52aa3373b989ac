/// What a simulated learner knows, and how that changes: one conformer a family of worlds.
///
/// A mind never sees the policy, and a policy never sees a mind: all that passes between them are
/// exercises and results.
protocol SimulatedMind {
  /// The chance that an honest try is right; `help` is 0 none, 1 a hint, 2 a worked example.
  func chance(skill: Int, level: Int, help: Int, day: Int) -> Double
  /// How much the learner can do alone and without luck at the target, 0 to 1.
  func strength(skill: Int, day: Int) -> Double
  /// Learns from a try.
  mutating func practise(
    skill: Int, level: Int, help: Int, isRight: Bool, day: Int, using chance: inout SimulatedChance)
  /// Learns from somebody who explains.
  mutating func isTaught(skill: Int, day: Int, using chance: inout SimulatedChance)
}

extension SimulatedMind {
  /// Whether the learner truly masters a skill.
  func knows(_ skill: Int, on day: Int) -> Bool { strength(skill: skill, day: day) >= 0.7 }
}
