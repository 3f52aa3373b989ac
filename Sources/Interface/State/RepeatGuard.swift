/// Tells a key that is pressed from a key that is held down.
///
/// A run of repeated Enter never answers or turns more than one page, and a quick person loses
/// nothing:
/// - the first Enter acts at once;
/// - one less than 200 ms after an Enter that acted is a bounce, and is dropped;
/// - one 200 to 700 ms after waits 120 ms: if no other follows, it acts; if one does, the key is
///   held down and the whole run is dropped, until 150 ms go by without any;
/// - later ones act at once, and so does one that follows another key (a new guard judges it).
///
/// The first repeat of a keyboard comes after 250 to 660 ms, the next ones each 30 to 92 ms (kernel,
/// X.org and GNOME defaults): a run is always seen in the window.
public struct RepeatGuard: Equatable, Sendable {
  /// What becomes of an Enter.
  public enum Verdict: Equatable, Sendable {
    /// It acts now.
    case acts
    /// It waits; it acts at the deadline unless another follows.
    case waits
    /// It is a bounce or a repeat.
    case dropped
  }

  private var lastActed: Int?
  private var lastPress: Int?
  private var waitingSince: Int?
  private var isRun = false

  /// Makes a guard that has seen no key.
  public init() {}

  /// When the Enter that waits will act, in milliseconds; nil when none waits.
  public var deadline: Int? {
    waitingSince.map { $0 + Self.wait }
  }

  /// Judges an Enter pressed at a time, in milliseconds of a clock that never goes back.
  public mutating func judge(at now: Int) -> Verdict {
    let sincePress = lastPress.map { now - $0 }
    lastPress = now
    if waitingSince != nil {
      waitingSince = nil
      isRun = true
      return .dropped
    }
    if isRun, let sincePress, sincePress <= Self.pause { return .dropped }
    isRun = false
    return verdict(since: lastActed.map { now - $0 }, at: now)
  }

  /// Lets the Enter that waits act: whether there was one. Another key, or its deadline, is a proof
  /// that it isn't held down.
  public mutating func release() -> Bool {
    guard let since = waitingSince else { return false }
    waitingSince = nil
    lastActed = since
    return true
  }

  /// Forgets the Enter that waits: what it was meant for has gone.
  public mutating func forget() {
    waitingSince = nil
  }

  private mutating func verdict(since acted: Int?, at now: Int) -> Verdict {
    guard let acted, acted < Self.calm else {
      lastActed = now
      return .acts
    }
    guard acted >= Self.bounce else { return .dropped }
    waitingSince = now
    return .waits
  }

  /// Below this, two presses are one, in milliseconds.
  private static let bounce = 200
  /// From this on, a press is surely a new one, in milliseconds.
  private static let calm = 700
  /// How long a press waits for another, in milliseconds.
  private static let wait = 120
  /// A silence that ends a run, in milliseconds.
  private static let pause = 150
}
