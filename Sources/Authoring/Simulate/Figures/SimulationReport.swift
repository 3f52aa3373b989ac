/// What came of a simulation, as tables for a terminal.
public struct SimulationReport {
  private let figures: [SimulationTask: SimulatedFigures]
  private let names: [String]
  private let settings: Simulation.Settings

  /// Gathers what was run; `names` are those of the tables of rules.
  public init(
    _ figures: [SimulationTask: SimulatedFigures], names: [String], settings: Simulation.Settings
  ) {
    self.figures = figures
    self.names = names
    self.settings = settings
  }

  /// The report.
  public var text: String {
    ([head, gateTable] + WorldFamily.allCases.map(worldTable)).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    """
    \(settings.learners) learners a world, at most \(settings.answers) answers each, \
    \(settings.seeds) seeds from \(settings.seed), jitter \(Estimate.text(of: settings.jitter)).
    Means of the three worlds; in brackets the 95 % interval over seeds (jackknife).
    """
  }

  private var gateTable: String {
    let rows = SimulationGate.allCases.map { gate in
      [gate.title, gate.limit] + names.indices.map { estimate(gate, ofRules: $0).text }
    }
    return SimulationColumns.text([["", "must"] + names] + rows)
  }

  /// What is known of a gate, for a table of rules.
  func estimate(_ gate: SimulationGate, ofRules number: Int) -> Estimate {
    Estimate(seeds: settings.seeds) { seeds in
      gate.value(
        SimulationReading(rules: number) { policy, family, canGiveUp in
          together(policy, family, canGiveUp: canGiveUp, seeds)
        })
    }
  }

  private func worldTable(of family: WorldFamily) -> String {
    let head = ["\(family.title)", "retained", "18 of 20", "drop-out", "false", "over", "calls"]
    let rules = names.indices.flatMap { number in
      [
        row(names[number], .rules(number, .asTheyAre), family),
        row("\(names[number]), no mediator", .rules(number, .withoutMediator), family),
      ]
    }
    let plain = PlainPolicyKind.allCases.map { row($0.title, .plain($0), family) }
    return SimulationColumns.text([head] + rules + plain)
  }

  private func row(
    _ title: String, _ policy: SimulationTask.Policy, _ family: WorldFamily
  ) -> [String] {
    let all = together(policy, family, canGiveUp: true, Array(0..<settings.seeds))
    return [title]
      + [
        all.retained, all.mastersMost, all.dropOut, all.falseMastery, all.overPractice, all.calls,
      ].map { Estimate.text(of: $0) }
  }

  private func together(
    _ policy: SimulationTask.Policy, _ family: WorldFamily, canGiveUp: Bool, _ seeds: [Int]
  ) -> SimulatedFigures {
    SimulatedFigures(
      seeds.compactMap { seed in
        figures[
          SimulationTask(policy: policy, family: family, seed: seed, canGiveUp: canGiveUp)]
      })
  }
}

extension WorldFamily {
  /// What people call it.
  fileprivate var title: String {
    switch self {
    case .binary: "known or not"
    case .ability: "ability with a zone"
    case .memory: "fading traces"
    }
  }
}

/// Columns of text: the first to the left, the others to the right of their width.
enum SimulationColumns {
  /// Sets rows.
  static func text(_ rows: [[String]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
