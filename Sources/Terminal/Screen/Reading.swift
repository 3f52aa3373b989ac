public import Interface

/// What reading a screen's terminal gave.
public enum Reading: Equatable, Sendable {
  /// What a person did since the last reading; may be empty.
  case inputs([Input])
  /// The terminal is gone: nothing will ever be read again.
  case ended
}
