import Glibc

/// Where a program of the system is, as a shell would find it, but only where nobody else could
/// have put another in its place.
enum ProgramPath {
  /// The first program of a name in the folders of `PATH`; nil where there is none.
  static func find(_ name: String, environment: [String: String]) -> String? {
    (environment["PATH"] ?? "").split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { folder in folder.hasSuffix("/") ? "\(folder)\(name)" : "\(folder)/\(name)" }
      .first { isSafe($0) && access($0, X_OK) == 0 }
  }

  /// A plain file that only its owner may write.
  private static func isSafe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_mode & (S_IWGRP | S_IWOTH) == 0
  }
}
