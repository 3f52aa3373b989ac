import Glibc
import Terminal
import Text

/// The printer of the machine, asked through the supervisor: the program itself starts nothing.
struct Printer: Sendable {
  /// Where `lp` is, where it is installed.
  static let path = "/usr/bin/lp"

  /// The supervisor's door.
  let helpers: HelperPrograms
  /// The index of `lp` in the supervisor's list.
  let program: Int

  /// The printer, where printing is installed here.
  init?(helpers: HelperPrograms, program: Int) {
    guard access(Self.path, X_OK) == 0 else { return nil }
    self.helpers = helpers
    self.program = program
  }

  /// Prints some lines; answers whether the printer took them.
  func print(_ lines: [SafeText]) -> Bool {
    guard let path = write(lines) else { return false }
    defer { unlink(path) }
    return helpers.run(program, [path]) == 0
  }

  /// Writes the lines into a file that only this user can read.
  private func write(_ lines: [SafeText]) -> String? {
    var template = Array("/tmp/declic-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array(lines.map(\.string).joined(separator: "\n").utf8) + [10]
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    let path = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    guard count == bytes.count else { return nil }
    return String(decoding: path, as: UTF8.self)
  }
}
