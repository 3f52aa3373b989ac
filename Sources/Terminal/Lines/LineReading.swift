public import Interface

/// What reading lines gave.
public enum LineReading: Equatable, Sendable {
  /// The lines that were ended with Enter since the last reading; may be empty.
  case lines([LinearLine])
  /// The input is over; the lines are the last ones.
  case ended(last: [LinearLine])
}
