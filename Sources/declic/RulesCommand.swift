import ArgumentParser
import Host

/// The rules that choose the exercises, in words; and why they chose what they did.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Say the rules in force, or why each exercise was chosen for a learner.",
    discussion: """
      Whoever may read the store may read --explain: it asks for nobody's consent. Status 1 where a \
      setting is refused.
      """)

  /// Where progress is kept.
  @OptionGroup var store: StoreOptions

  /// The folder of a course.
  @Option(help: "A folder of a course: its rules (with --explain, its titles too).")
  var course: String?

  /// A file of differences.
  @Option(help: "A file of differences to look at: target: 2, rules: {M1: {evidence: 75}}.")
  var rules: String?

  /// A learner.
  @Option(help: "The words of a card, or the id of a learner: decision by decision, why.")
  var explain: String?

  /// The language.
  @Option(help: "The language: fr or en (default: that of the environment).")
  var language: String?

  func run() throws {
    let environment = Host.environment
    let tool = RulesTool(environment: environment)
    guard let explain else {
      throw ExitCode(tool.show(course: course, rules: rules, language: language))
    }
    throw ExitCode(
      tool.explain(
        explain, store: store.path(environment: environment),
        courses: course.map { [$0] } ?? [], language: language))
  }
}
