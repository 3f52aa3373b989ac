/// Bounds what a paste, or a cat on the keyboard, may do.
///
/// Up to 1,024 inputs may come at once (a long answer that is pasted), then 256 a second, which is
/// eight keys held down at the usual 30 repeats a second. What is over is dropped: it was no typing.
struct FloodGate {
  private static let most = 1024.0
  private static let eachSecond = 256.0

  private var room = most
  private var last: ContinuousClock.Instant?

  /// How many of `count` inputs pass at an instant.
  mutating func admitted(of count: Int, at now: ContinuousClock.Instant) -> Int {
    if let last {
      let seconds = (now - last) / .seconds(1)
      room = min(Self.most, room + max(0, seconds) * Self.eachSecond)
    }
    last = now
    let passing = min(count, Int(room))
    room -= Double(passing)
    return passing
  }
}
