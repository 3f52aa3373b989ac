import Authoring
import Dispatch
import Glibc
import LearnerModel
import Synchronization
import Text

/// Runs simulated learners and prints what came of it (learner model, F).
public struct SimulateTool {
  private let environment: [String: String]
  private let settings: Simulation.Settings

  /// Makes a tool.
  public init(
    learners: Int, answers: Int, seed: UInt64, seeds: Int, jitter: Double,
    environment: [String: String]
  ) {
    self.environment = environment
    var settings = Simulation.Settings()
    settings.learners = learners
    settings.answers = answers
    settings.seed = seed
    settings.seeds = seeds
    settings.jitter = jitter
    self.settings = settings
  }

  /// Simulates the installed rules, or those of some files of differences, beside other policies;
  /// gives back the exit status.
  public func run(rules paths: [String]) -> Int32 {
    if let problem = settings.problem { return ToolFailure(problem, EX_USAGE).report() }
    do throws(ToolFailure) {
      var base = RuleTable.standard
      if let files = InstalledFiles.find(environment: environment) {
        base = try files.checkedRules()
      }
      var tables: [RuleTable] = []
      for path in paths { tables.append(try RuleDifferences.read(path, on: base)) }
      let isUsual = paths.isEmpty
      let figures = run(comparing: isUsual ? [base] : tables)
      let report = SimulationReport(
        figures, names: isUsual ? ["rules"] : paths.map { SafeText($0).string },
        settings: settings)
      print(report.text, terminator: "")
      return ExitStatus.fine
    } catch {
      return error.report()
    }
  }

  /// Runs all tasks, as many at a time as there are processors: each stands alone, so the order in
  /// which they end changes nothing.
  private func run(comparing tables: [RuleTable]) -> [SimulationTask: SimulatedFigures] {
    let simulation = Simulation(settings)
    let tasks = simulation.tasks(comparing: tables.count)
    let found = Mutex<[SimulationTask: SimulatedFigures]>([:])
    DispatchQueue.concurrentPerform(iterations: tasks.count) { index in
      let figures = simulation.run(tasks[index], comparing: tables)
      found.withLock { $0[tasks[index]] = figures }
    }
    return found.withLock { $0 }
  }
}
