import Glibc
import Terminal
import Text

/// The printer of the machine, asked through the supervisor: the program itself starts nothing.
struct Printer: Sendable {
  /// What the supervisor may be asked to run: `lp`, and what knows whether there is a printer. None
  /// where printing isn't installed.
  static func programs(environment: [String: String]) -> [HelperProgram] {
    guard let lp = ProgramPath.find("lp", environment: environment),
      let lpstat = ProgramPath.find("lpstat", environment: environment)
    else { return [] }
    return [
      HelperProgram(path: lp, arguments: options, seconds: 20),
      HelperProgram(path: lpstat, arguments: ["-a"], seconds: 3),
    ]
  }

  /// Letters of about 15 points, to be read at arm's length, on A4: 8 signs and 5 lines an inch,
  /// half an inch from the left and the top, so that a line holds 60 signs and a page 53 lines.
  private static let options = [
    "media=A4", "cpi=8", "lpi=5", "page-left=36", "page-right=18", "page-top=36", "page-bottom=36",
  ].flatMap { ["-o", $0] }

  /// The supervisor's door.
  private let helpers: HelperPrograms

  /// The printer, where printing is installed and a destination takes work; it waits for the answer.
  init?(helpers: HelperPrograms) {
    guard helpers.run(1, []) == 0 else { return nil }
    self.helpers = helpers
  }

  /// Prints some lines; answers whether the printer took them.
  func print(_ lines: [SafeText]) -> Bool {
    print(text: lines.map(\.string).joined(separator: "\n") + "\n")
  }

  /// Prints a text; answers whether the printer took it.
  func print(text: String) -> Bool {
    guard let path = write(text) else { return false }
    defer { unlink(path) }
    return helpers.run(0, [path]) == 0
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
