import Testing

@testable import Host

struct SimulateToolTests {
  private func run(learners: Int = 6, seeds: Int = 2, rules: [String] = []) -> Int32 {
    SimulateTool(
      learners: learners, answers: 10, seed: 1, seeds: seeds, jitter: 0.1, environment: [:]
    ).run(rules: rules)
  }

  @Test func itRunsAndRefuses() throws {
    let folder = try Scratch()
    try folder.write("rules: {M1: {evidence: 75}}\n", at: "good.yml")
    try folder.write("rules: {A2: {on: false}}\n", at: "bad.yml")
    #expect(run() == 0)
    #expect(run(rules: ["\(folder.path)/good.yml"]) == 0)
    #expect(run(rules: ["\(folder.path)/bad.yml"]) == 1)
    #expect(run(rules: ["\(folder.path)/absent.yml"]) == 66)
    #expect(run(seeds: 0) == 64)
  }
}
