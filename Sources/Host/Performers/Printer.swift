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
    print(text: lines.map(\.string).joined(separator: "\n") + "\n")
  }

  /// Prints a text; answers whether the printer took it.
  func print(text: String) -> Bool {
    guard let path = write(text) else { return false }
    defer { unlink(path) }
    return helpers.run(program, [path]) == 0
  }

  /// Writes a text into a file that only this user can read.
  private func write(_ text: String) -> String? {
    var template = Array("/tmp/declic-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let path = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    guard FileWriter.write(Array(text.utf8), to: descriptor) else { return nil }
    return String(decoding: path, as: UTF8.self)
  }
}
