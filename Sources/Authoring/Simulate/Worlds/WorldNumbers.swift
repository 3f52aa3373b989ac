/// How a world differs from the usual one of its family: 1 is as usual.
struct WorldNumbers: Sendable, Equatable {
  /// How fast people learn.
  var learning = 1.0
  /// How fast they forget.
  var forgetting = 1.0
  /// How often they are right by luck.
  var guess = 1.0
  /// How often they are wrong by accident.
  var slip = 1.0
  /// How many don't read the exercise.
  var haste = 1.0
  /// How easily they lose heart.
  var frustration = 1.0
  /// How easily they lose interest.
  var boredom = 1.0

  /// The usual world.
  init() {}

  /// Draws a world: each number is the usual one times e to the `jitter` of a bell curve.
  init(jitter: Double, using chance: inout SimulatedChance) {
    for number in Self.all { self[keyPath: number] = Curves.exponential(jitter * chance.bell()) }
  }

  private static var all: [WritableKeyPath<WorldNumbers, Double>] {
    [\.learning, \.forgetting, \.guess, \.slip, \.haste, \.frustration, \.boredom]
  }
}

/// A family of worlds.
public enum WorldFamily: String, Sendable, CaseIterable {
  /// A skill is known or it isn't.
  case binary
  /// Ability is a number, with a zone of proximal development.
  case ability
  /// Traces fade, and last longer when renewed late.
  case memory

  /// Draws a mind of the family.
  func mind(
    course: SimulatedCourse, world: WorldNumbers, quickness: Double,
    using chance: inout SimulatedChance
  ) -> any SimulatedMind {
    switch self {
    case .binary:
      BinaryMind(course: course, world: world, quickness: quickness, using: &chance)
    case .ability:
      AbilityMind(course: course, world: world, quickness: quickness, using: &chance)
    case .memory:
      MemoryMind(course: course, world: world, quickness: quickness, using: &chance)
    }
  }
}
