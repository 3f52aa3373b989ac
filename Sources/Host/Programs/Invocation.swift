import Text

/// A command of this program, as it has to be typed here: the program may stand in no folder that
/// the shell looks in.
struct Invocation: Equatable, Sendable {
  /// The program, as it was called.
  let program: String
  /// The command and its options.
  let words: [String]

  /// A command on the store of a path, which is named only where the program wouldn't find it itself.
  init(
    _ words: String..., on store: String?, environment: [String: String],
    program: String = CommandLine.arguments.first ?? "declic"
  ) {
    self.program = program
    let isKnown = store == nil || store == Machine.defaultStorePath(environment: environment)
    self.words = words + (isKnown ? [] : ["--store", store ?? ""])
  }

  /// The line to type: what a shell would cut or read otherwise stands in quotes.
  var line: SafeText {
    SafeText(([program] + words).map(Self.quoted).joined(separator: " "))
  }

  private static func quoted(_ word: String) -> String {
    let plain: Set<Character> = ["-", "_", ".", "/", ":", "=", "@", "%", "+", ","]
    guard
      word.isEmpty || word.contains(where: { !$0.isLetter && !$0.isNumber && !plain.contains($0) })
    else { return word }
    return "'\(word.replacing("'", with: "'\\''"))'"
  }
}
