import Curriculum
import Exercises
import Records

/// One call of `update`: the time it is, what is asked of the world, and drawn lots.
struct Turn {
  /// The time.
  let now: Now
  /// What is asked of the world, in order.
  var effects: [LearningEffect] = []
  /// Where drawn lots come from; the room keeps it for its next turn.
  private(set) var random: SplitMix64

  /// Begins a turn.
  init(now: Now, random: SplitMix64) {
    self.now = now
    self.random = random
  }

  /// A lot to draw a presentation from.
  mutating func newSeed() -> UInt64 { random.next() }

  /// A new name for an asking or a sitting.
  mutating func newID<Thing>() -> Identifier<Thing> {
    Identifier(rawValue: EventID(at: now.moment, using: &random).rawValue)
  }
}
