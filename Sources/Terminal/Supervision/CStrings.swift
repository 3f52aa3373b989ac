import Glibc

/// Lists of strings as C has them, ended by a null pointer.
enum CStrings {
  /// Lends a list of strings to C while `body` runs.
  static func with<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    let list = copies.map { $0.map { UnsafePointer($0) } } + [nil]
    return list.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("A list ends with null.") }
      return body(start)
    }
  }
}
