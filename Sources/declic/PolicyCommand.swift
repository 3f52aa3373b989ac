import ArgumentParser
import Host

/// The rules, for a program on the other side.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Decide what comes next, for a program: a JSON object a line in, one out.")

  /// Differences from the standard rules.
  @Option(help: "A file of differences from the standard rules, as courses have them.")
  var rules: String?

  /// The language of the sentences.
  @Option(help: "The language of the sentences: fr or en.")
  var lang = "fr"

  func run() throws {
    throw ExitCode(PolicyTool(environment: Host.environment).run(rules: rules, language: lang))
  }
}
