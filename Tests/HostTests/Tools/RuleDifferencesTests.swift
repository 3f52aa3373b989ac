import LearnerModel
import Testing

@testable import Host

struct RuleDifferencesTests {
  private func read(_ text: String) throws -> Result<RuleTable, ToolFailure> {
    let folder = try Scratch()
    try folder.write(text, at: "rules.yml")
    return Result { () throws(ToolFailure) in
      try RuleDifferences.read("\(folder.path)/rules.yml")
    }
  }

  @Test func allowedDifferencesAreApplied() throws {
    let table = try read("target: 2\nrules: {M1: {evidence: 75}, W1: {as: notice}}\n").get()
    #expect(table.value(.evidence) == 75)
    #expect(table.mode(of: .call) == .notice)
  }

  @Test(arguments: [
    "rules: {A2: {on: false}}\n", "rules: {M1: {on: false}}\n", "rules: {W1: {on: false}}\n",
    "rules: {M1: {evidence: 20}}\n", "rules: {M7: {evidence: 80}}\n",
    "rules: {M1: {evidense: 80}}\n",
    "target: 9\n", "rules: [\n",
  ])
  func whatIsNotAllowedIsAFailureWithASentence(text: String) throws {
    guard case .failure(let failure) = try read(text) else {
      Issue.record("it was accepted")
      return
    }
    #expect(failure.status == 1)
    #expect(failure.sentence.contains("rules.yml:"))
  }

  @Test func aSwitchedOffA2IsRefusedByName() throws {
    guard case .failure(let failure) = try read("rules: {A2: {on: false}}\n") else {
      Issue.record("it was accepted")
      return
    }
    #expect(failure.sentence.contains("The rule A2 can't be switched off."))
  }

  @Test func aMissingFileIsToldSo() {
    #expect(throws: ToolFailure("/nowhere/rules.yml: this file can't be read.", 66)) {
      try RuleDifferences.read("/nowhere/rules.yml")
    }
  }
}
