/// How long a screen waits for somebody who does nothing, in milliseconds.
public struct Patience: Equatable, Sendable {
  /// How long without a key before the page is hidden and a question asked.
  public let silence: Int

  /// Ten minutes (issue 5).
  public static let usual = Patience(silence: 600_000)

  private init(silence: Int) { self.silence = silence }

  /// Makes a patience of some minutes without a key; nil, for ever, of none.
  public init?(minutes: Double) {
    guard minutes > 0, minutes <= Self.mostMinutes else { return nil }
    silence = Int(minutes * 60_000)
  }

  /// The most minutes that can be asked for: a day.
  public static let mostMinutes = 1440.0

  /// How long without a key before the visit ends. With two people at one screen, or a hand raised,
  /// people talk or wait: three times as long (issue 5: 30 minutes), the page hidden meanwhile.
  public func end(isTogether: Bool) -> Int {
    isTogether ? 3 * silence : silence + min(silence, Self.answer)
  }

  /// How long one has to answer the question: two minutes, enough to come back from a shelf.
  private static let answer = 120_000
}
