public import ArgumentParser
public import Host

/// What an author runs: all remarks on some courses at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check courses: all remarks at once; 0 without an error, 1 with one.",
    discussion: "A path is a course, a folder of courses, or a file or folder inside a course.")

  /// The folders of courses.
  @Argument(help: "What to check (default: the folder where you are).")
  var paths: [String] = ["."]

  /// How the remarks are written.
  @Option(help: "How the remarks are written: text, json or html.")
  var format: CheckTool.Format = .text

  func run() throws {
    throw ExitCode(CheckTool(environment: Host.environment).check(paths, format: format))
  }
}

extension CheckTool.Format: ExpressibleByArgument {}
