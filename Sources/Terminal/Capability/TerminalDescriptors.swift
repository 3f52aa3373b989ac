import Glibc

/// Where a terminal is read and written.
public struct TerminalDescriptors: Equatable, Sendable {
  /// What is read.
  public let input: Int32
  /// What is written.
  public let output: Int32

  /// Names two open descriptors, which stay the caller's.
  public init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
  }

  /// The standard input and output.
  public static let standard = TerminalDescriptors(input: STDIN_FILENO, output: STDOUT_FILENO)

  /// Whether both are a terminal.
  var areTerminal: Bool {
    isatty(input) == 1 && isatty(output) == 1
  }
}
