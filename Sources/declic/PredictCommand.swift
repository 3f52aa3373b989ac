import ArgumentParser
import Host

/// The printed card, over answers of a file: for measuring it beside other models.
struct PredictCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "predict", abstract: "Predict each answer of a file from those before it.",
    discussion: """
      The answers are CSV: user,skill,item,correct,hints,ms,order,t, sorted by user, then by order. \
      The levels are CSV: item,skill,level,skill_level. The predictions are user,order,p,rule: \
      the chance that the answer is right, and the line of the card that weighs most.
      """)

  /// The levels of the items.
  @Option(help: "The file of the items' levels.")
  var levels: String

  /// The card's first line.
  @Option(
    parsing: .unconditional,
    help: "The points that everybody starts with, 10 to a logit (default: 8).")
  var base = 8.0

  /// The answers.
  @Option(help: "The file of the answers.")
  var input: String

  /// Where the predictions go.
  @Option(help: "The file to write (default: on the output).")
  var output: String?

  func run() throws {
    throw ExitCode(PredictTool(levels: levels, base: base).predict(input, to: output))
  }
}
