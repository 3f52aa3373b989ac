/// A small seeded source of chance: the same seed gives the same numbers, on every machine, for
/// ever.
///
/// The algorithm and its constants are those of Steele, Lea & Flood, "Fast splittable
/// pseudorandom number generators" (OOPSLA 2014), as in Vigna's public-domain `splitmix64.c`.
public struct SplitMix64: RandomNumberGenerator, Equatable, Sendable {
  private var state: UInt64

  /// Makes a source of a seed.
  public init(seed: UInt64) {
    self.state = seed
  }

  /// The next number, any of the 2⁶⁴.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The positions from 0 below `count` in the order of this seed.
  ///
  /// Ours and not the standard library's `shuffled(using:)`, whose steps may change with a
  /// version of Swift: an order that was shown must stay the one that is shown again.
  public mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for last in order.indices.dropFirst().reversed() {
      // The remainder's bias is below 2⁻⁵⁸ for the few things of an exercise.
      order.swapAt(last, Int(next() % UInt64(last + 1)))
    }
    return order
  }
}
