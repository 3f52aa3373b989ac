import Glibc

/// The program, which the build puts beside the tests.
enum Declic {
  /// Its path.
  static var path: String {
    let tests = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    return (tests.dropLast() + ["declic"]).joined(separator: "/")
  }

  /// What it needs to know: where its own files are, and the way a terminal of today writes.
  static let environment = ["DECLIC_HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color"]

  /// The folder that holds `Assets`: three folders above this file's.
  private static var home: String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
      .joined(separator: "/")
  }
}
