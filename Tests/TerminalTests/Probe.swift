import Glibc
import TestSupport

/// The program `TerminalProbe`, which the build puts beside the tests.
enum Probe {
  /// Its path.
  static var path: String {
    let tests = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    return (tests.dropLast() + ["TerminalProbe"]).joined(separator: "/")
  }

  /// Whether it was built: it is missing where only some rooms are built.
  static var isBuilt: Bool { access(path, X_OK) == 0 }

  /// Starts it in a pseudo-terminal of its own.
  static func start(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: path, arguments: arguments, environment: environment, columns: columns, rows: rows)
  }
}
