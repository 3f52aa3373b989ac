import Exercises

/// Seeded chance for worlds: the same seed gives the same learners, on every machine.
struct SimulatedChance {
  private var source: SplitMix64

  /// Chance for one thing of a simulation: the parts tell the things apart.
  init(_ parts: UInt64...) {
    var mixed: UInt64 = 0x5EED
    for part in parts {
      var step = SplitMix64(seed: mixed ^ part)
      mixed = step.next()
    }
    source = SplitMix64(seed: mixed)
  }

  /// A number from 0 up to 1.
  mutating func uniform() -> Double { Double(source.next() >> 11) * 0x1p-53 }

  /// Whether something of a chance happens.
  mutating func happens(_ chance: Double) -> Bool { uniform() < chance }

  /// A whole number of a range.
  mutating func whole(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(uniform() * Double(range.count))
  }

  /// A number of the bell curve around 0 with a spread of 1: the sum of twelve even ones, less six.
  mutating func bell() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += uniform() }
    return sum
  }
}
