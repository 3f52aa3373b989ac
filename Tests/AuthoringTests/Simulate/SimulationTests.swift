import LearnerModel
import Testing

@testable import Authoring

struct SimulationTests {
  private var settings: Simulation.Settings {
    var settings = Simulation.Settings()
    (settings.learners, settings.answers, settings.seeds) = (20, 60, 2)
    return settings
  }

  private func figures(
    _ settings: Simulation.Settings, comparing tables: [RuleTable] = [.standard]
  ) -> [SimulationTask: SimulatedFigures] {
    let simulation = Simulation(settings)
    return Dictionary(
      uniqueKeysWithValues: simulation.tasks(comparing: tables.count)
        .map { ($0, simulation.run($0, comparing: tables)) })
  }

  @Test func theSameSeedGivesTheSameReport() {
    let first = SimulationReport(figures(settings), names: ["rules"], settings: settings).text
    let second = SimulationReport(figures(settings), names: ["rules"], settings: settings).text
    #expect(first == second)
    var other = settings
    other.seed = 2
    #expect(SimulationReport(figures(other), names: ["rules"], settings: other).text != first)
  }

  @Test func theReportHoldsEveryGateAndEveryPolicyOfEveryWorld() {
    let text = SimulationReport(figures(settings), names: ["rules"], settings: settings).text
    for gate in SimulationGate.allCases { #expect(text.contains(gate.title)) }
    for kind in PlainPolicyKind.allCases {
      let count = text.split(separator: "\n").count { $0.hasPrefix(kind.title) }
      #expect(count == WorldFamily.allCases.count)
    }
  }

  @Test func jitterMakesOtherWorlds() {
    var still = settings
    still.jitter = 0
    #expect(figures(still) != figures(settings))
    var chance = SimulatedChance(1)
    #expect(WorldNumbers(jitter: 0, using: &chance) == WorldNumbers())
  }

  @Test func allPoliciesMeetTheSamePersons() {
    // Before anybody answered, what is retained can't depend on the policy.
    var none = settings
    none.answers = 0
    for (_, group) in Dictionary(grouping: figures(none), by: { "\($0.key.family) \($0.key.seed)" })
    {
      #expect(Set(group.map(\.value.retained)).count == 1)
    }
  }

  @Test func withoutAMediatorNobodyIsCalled() {
    for (task, figures) in figures(settings) {
      if case .rules(_, .asTheyAre) = task.policy { continue }
      #expect(figures.calls == 0)
    }
  }

  @Test func everyLearnerIsCountedOnce() {
    var settings = settings
    (settings.learners, settings.seeds) = (7, 3)
    let calls = figures(settings).filter { $0.key.policy == .plain(.linear) && $0.key.canGiveUp }
    #expect(SimulatedFigures(calls.values).learners == 7 * WorldFamily.allCases.count)
  }

  @Test func whatCannotBeSimulatedIsTold() {
    var none = settings
    none.learners = 1
    #expect(none.problem?.hasPrefix("--learners") == true)
    none = settings
    none.jitter = -1
    #expect(none.problem?.hasPrefix("--jitter") == true)
    none.jitter = .nan
    #expect(none.problem?.hasPrefix("--jitter") == true)
    #expect(settings.problem == nil)
  }
}
