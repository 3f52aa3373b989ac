import Glibc
import Terminal
import Text

/// The printer of the machine, asked through the supervisor: the program itself starts nothing.
struct Printer: Sendable {
  /// How large the letters are.
  enum Letters: Int, Sendable {
    /// As the printer has them: cards are laid out for 10 signs and 6 lines an inch.
    case usual
    /// About 15 points: 8 signs and 5 lines an inch, on A4.
    case large
  }

  /// Where `lp` is, where it is installed.
  private static let path = "/usr/bin/lp"

  /// What the supervisor may be asked to run, in the order of `Letters`.
  static let programs = [
    HelperProgram(path: path, seconds: 20),
    HelperProgram(
      path: path, arguments: ["-o", "media=A4", "-o", "cpi=8", "-o", "lpi=5"], seconds: 20),
  ]

  /// The supervisor's door.
  private let helpers: HelperPrograms

  /// The printer, where printing is installed here.
  init?(helpers: HelperPrograms) {
    guard access(Self.path, X_OK) == 0 else { return nil }
    self.helpers = helpers
  }

  /// Prints some lines; answers whether the printer took them.
  func print(_ lines: [SafeText]) -> Bool {
    print(text: lines.map(\.string).joined(separator: "\n") + "\n")
  }

  /// Prints a text; answers whether the printer took it.
  func print(text: String, in letters: Letters = .usual) -> Bool {
    guard let path = write(text) else { return false }
    defer { unlink(path) }
    return helpers.run(letters.rawValue, [path]) == 0
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
