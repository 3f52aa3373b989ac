import ArgumentParser
import Host

/// Simulated learners under the rules and under other policies.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Try the rules on simulated learners of three kinds of worlds, beside other policies."
  )

  /// How many learners.
  @Option(help: "How many learners each world has, over all seeds.")
  var learners = 400

  /// How many answers.
  @Option(help: "The most answers of a learner.")
  var answers = 240

  /// The first seed.
  @Option(help: "The first seed: the same seed gives the same figures.")
  var seed: UInt64 = 1

  /// How many seeds.
  @Option(help: "How many seeds the learners are shared out to; each draws its own worlds.")
  var seeds = 10

  /// How much worlds vary.
  @Option(help: "How much the numbers of worlds vary between seeds: 0 not at all, 1 very much.")
  var jitter = 0.15

  /// Rules to compare.
  @Option(
    help: "A file of differences from the standard rules. May be given several times, to compare.")
  var rules: [String] = []

  func run() throws {
    let tool = SimulateTool(
      learners: learners, answers: answers, seed: seed, seeds: seeds, jitter: jitter,
      environment: Host.environment)
    throw ExitCode(tool.run(rules: rules))
  }
}
