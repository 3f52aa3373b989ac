import Foundation
import LearnerModel
import Markdown
import Testing

@testable import CourseFormat

@Suite struct RuleDefaultsFileTests {
  private func read(_ text: String) -> (defaults: RuleDefaults?, diagnostics: [Diagnostic]) {
    RuleDefaultsFile.read(Array(text.utf8), file: "default.yml")
  }

  private static let shipped: [UInt8] = {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { path, _ in
      path.deletingLastPathComponent()
    }
    let path = root.appending(path: "Assets/rules/default.yml").path
    return Array(FileManager.default.contents(atPath: path) ?? Data())
  }()

  @Test func theFileThatShipsIsTheProgramsOwnTable() throws {
    let reading = RuleDefaultsFile.read(Self.shipped, file: "default.yml")
    #expect(reading.diagnostics == [])
    let defaults = try #require(reading.defaults)
    for threshold in Threshold.allCases where threshold != .target {
      #expect(defaults.values[threshold] == threshold.standard, "\(threshold.rawValue)")
    }
    for rule in RuleID.allCases {
      #expect(defaults.modes[rule] == rule.standardMode, "\(rule.rawValue)")
    }
    #expect(defaults.order == .standard)
    #expect(RuleTable(defaults) == .standard)
  }

  @Test func whatDiffersChangesTheTable() throws {
    let reading = read("rules: {M1: {evidence: 85}, B1: {on: true}, W1: {as: notice}}")
    let table = RuleTable(try #require(reading.defaults))
    #expect(table.value(.evidence) == 85)
    #expect(table.mode(of: .bored) == .on)
    #expect(table.mode(of: .call) == .notice)
    #expect(table.hash != RuleTable.standard.hash)
  }

  @Test func theOrderOfTheFileIsTheOneInForce() throws {
    let reading = read(
      """
      order:
        interpretation: [A1, A2, V1, V2, M1, L2, L1, H1, H2]
        choice: [S1, V0, P1, W1, W2, B1, I1, N2, N1, F1]
      """)
    let table = RuleTable(try #require(reading.defaults))
    #expect(table.order.choice.first == .breather)
    #expect(table.hash != RuleTable.standard.hash)
  }

  @Test(arguments: [
    "rules: {A2: {on: false}}", "rules: {M1: {on: false}}", "rules: {W1: {on: false}}",
    "rules: {N1: {on: false}}",
  ])
  func whatAlwaysWorksIsNotSwitchedOff(text: String) {
    let reading = read(text)
    #expect(reading.defaults == nil)
    #expect(reading.diagnostics.map(\.id) == ["rule-always-on"])
  }

  @Test(arguments: [
    "rules: {M1: {evidence: 59}}", "rules: {M1: {evidence: 96}}", "rules: {W1: {wheel: 16}}",
    "rules: {L2: {wrong: 0}}", "rules: {V1: {days1: 0}}", "rules: {A2: {ceiling: 101}}",
    "rules: {C1: {items: 13}}", "rules: {S1: {results: 2.5}}", "evidence: {first: -1}",
  ])
  func numbersStayWithinTheirLimits(text: String) {
    let reading = read(text)
    #expect(reading.defaults == nil)
    #expect(reading.diagnostics.map(\.id) == ["unexpected-value"])
  }

  @Test func unknownNamesAreSuggested() {
    let reading = read("rules: {M11: {evidence: 80}}\nevidance: {first: 40}")
    #expect(reading.defaults == nil)
    #expect(reading.diagnostics.map(\.id) == ["unknown-key", "unknown-key"])
    #expect(reading.diagnostics.allSatisfy { $0.repair?.isEmpty == false })
    #expect(reading.diagnostics.contains { $0.repair?.contains("M1") == true })
  }

  @Test(arguments: [
    "[A1, A2, V1, V2, M1, L1, L2, H1]", "[A2, A1, V1, V2, M1, L1, L2, H1, H2]",
    "[A1, A2, V1, V2, L1, M1, L2, H1, H2]", "[A1, A1, V1, V2, M1, L1, L2, H1, H2]",
  ])
  func anOrderThatMakesNoSenseIsRefused(interpretation: String) {
    let reading = read(
      """
      order:
        interpretation: \(interpretation)
        choice: [V0, P1, W1, W2, S1, B1, I1, N2, N1, F1]
      """)
    #expect(reading.defaults == nil)
    #expect(reading.diagnostics.map(\.id) == ["rule-order"])
  }

  @Test func theEndAlwaysComesLast() {
    let reading = read(
      """
      order:
        interpretation: [A1, A2, V1, V2, M1, L1, L2, H1, H2]
        choice: [V0, P1, W1, W2, S1, B1, I1, N1, N2, F1]
      """)
    #expect(reading.diagnostics.map(\.id) == ["rule-order"])
  }
}
