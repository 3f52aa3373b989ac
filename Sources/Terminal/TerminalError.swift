/// Why a terminal can't be used.
public enum TerminalError: Error, Equatable, Sendable {
  /// ncurses can't start on this type of terminal.
  case unusable(type: String)
  /// There is no descriptor left to wake the loop with; the number is errno.
  case noDescriptor(Int32)
  /// What is written is lost: the reader is gone, the device is full; the number is errno.
  case outputLost(Int32)
}
