/// What the loop is woken for.
public enum TerminalEvent: Equatable, Sendable {
  /// TERM or HUP came: save, leave, end within a second.
  case terminate
  /// The terminal is gone: nothing will ever be read again.
  case hangUp
  /// The window changed its size.
  case resized
  /// Another thread called `WakePipe.wake()`.
  case woken
  /// Something can be read.
  case input
}
