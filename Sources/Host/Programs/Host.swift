import Foundation

/// What all programs of the host need to know of the process.
public enum Host {
  /// The environment of the process, read once for each call.
  public static var environment: [String: String] { ProcessInfo.processInfo.environment }
}

/// The exit codes of sysexits(3) that the programs use.
enum ExitStatus {
  /// All is well.
  static let fine: Int32 = 0
  /// Files that the program needs aren't there.
  static let unavailable: Int32 = 69
  /// The terminal or a file failed.
  static let inputOutput: Int32 = 74
}
