/// A program outside of ours that the supervisor may run: speech, printing.
public struct HelperProgram: Equatable, Sendable {
  /// The absolute path. Nothing is searched, no shell is used.
  public let path: String
  /// The arguments that always come first.
  public let arguments: [String]
  /// How many seconds it may take before it is ended.
  public let seconds: Int

  /// Names a program. The list of them is fixed before the supervisor forks.
  public init(path: String, arguments: [String] = [], seconds: Int = 30) {
    precondition(path.hasPrefix("/"), "A helper program has an absolute path.")
    precondition(arguments.count <= 32, "A helper program has at most 32 fixed arguments.")
    self.path = path
    self.arguments = arguments
    self.seconds = seconds
  }
}
