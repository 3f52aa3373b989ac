public import ArgumentParser
public import Host

/// A module on one page of A4.
struct TakeAwayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-away",
    abstract: "Write the page to take away of a module: its main points on one A4, to print.",
    discussion: "Plain text is for `lp -o media=A4 -o cpi=8 -o lpi=5`: letters of 15 points.")

  /// The course.
  @Argument(help: "The course: its folder, or the id of a shipped one.")
  var course: String

  /// The module.
  @Argument(help: "The id of the module.")
  var module: String

  /// How the page is written.
  @Option(help: "How the page is written: html or text.")
  var format: TakeAwayTool.Format = .html

  /// The language.
  @Option(help: "The language of the page (default: the course's first).")
  var language: String?

  /// Where it goes.
  @Option(help: "The file to write (default: on the output).")
  var output: String?

  func run() throws {
    let tool = TakeAwayTool(environment: Host.environment)
    throw ExitCode(
      tool.write(module, of: course, in: language, format: format, output: output))
  }
}

extension TakeAwayTool.Format: ExpressibleByArgument {}
