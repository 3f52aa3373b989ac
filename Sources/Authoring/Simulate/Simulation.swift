public import LearnerModel

/// Simulated learners of three families of worlds under several policies.
///
/// Every seed draws a course, a world of each family, and its learners; all policies meet the same
/// persons, who then go their ways. Worlds and policies are kept apart: they exchange exercises and
/// results.
public struct Simulation: Sendable {
  /// What is asked for.
  public struct Settings: Sendable {
    /// How many learners a world has, over all seeds.
    public var learners = 400
    /// The most answers of a learner.
    public var answers = 240
    /// The first seed.
    public var seed: UInt64 = 1
    /// How many seeds.
    public var seeds = 10
    /// How much worlds differ from the usual one of their family.
    public var jitter = 0.15

    /// The usual settings.
    public init() {}

    /// Why nothing can be simulated with them, in a sentence; nil where it can.
    public var problem: String? {
      if !(1...1000).contains(seeds) { return "--seeds must be 1 to 1000." }
      if !(seeds...1_000_000).contains(learners) {
        return "--learners must be at least the number of seeds, and at most a million."
      }
      if !(1...100_000).contains(answers) { return "--answers must be 1 to 100000." }
      return (0...2).contains(jitter) ? nil : "--jitter must be 0 to 2."
    }
  }

  private let settings: Settings
  private static let skills = 20

  /// Prepares a simulation.
  public init(_ settings: Settings) { self.settings = settings }

  /// All that has to be run for a report on some tables of rules.
  public func tasks(comparing tables: Int) -> [SimulationTask] {
    let usual =
      PlainPolicyKind.allCases.map { SimulationTask.Policy.plain($0) }
      + (0..<tables).flatMap { [.rules($0, .asTheyAre), .rules($0, .withoutMediator)] }
    let binary =
      [SimulationTask.Policy.plain(.tracing)]
      + (0..<tables).map { .rules($0, .asTheyAre) }
    return (0..<settings.seeds).flatMap { seed in
      WorldFamily.allCases.flatMap { family in
        usual.map { SimulationTask(policy: $0, family: family, seed: seed, canGiveUp: true) }
      }
        + binary.map { SimulationTask(policy: $0, family: .binary, seed: seed, canGiveUp: false) }
    }
  }

  /// Runs one task: all learners of one seed in one family under one policy.
  public func run(_ task: SimulationTask, comparing tables: [RuleTable]) -> SimulatedFigures {
    let family = task.family
    let seed = settings.seed &+ UInt64(task.seed)
    var chance = SimulatedChance(seed, family.number)
    let course = SimulatedCourse(skills: Self.skills, using: &chance)
    let world = WorldNumbers(jitter: settings.jitter, using: &chance)
    var figures = SimulatedFigures()
    for number in learners(of: task.seed) {
      var own = SimulatedChance(seed, family.number, UInt64(number))
      let calendar = SimulatedCalendar(using: &own)
      let learner = SimulatedLearner(of: family, in: course, world: world, using: own)
      var study = SimulatedStudy(
        of: learner, in: course, under: task.policy.policy(for: course, comparing: tables),
        canGiveUp: task.canGiveUp)
      figures.add(
        study.run(calendar, answers: settings.answers), most: SimulatedStudy.most(of: course))
    }
    return figures
  }

  /// The learners of a seed: all seeds have the same number, but for what is left over.
  private func learners(of index: Int) -> Range<Int> {
    let seeds = settings.seeds
    return (settings.learners * index / seeds)..<(settings.learners * (index + 1) / seeds)
  }
}

extension WorldFamily {
  /// A number for seeds.
  fileprivate var number: UInt64 {
    switch self {
    case .binary: 1
    case .ability: 2
    case .memory: 3
    }
  }
}
