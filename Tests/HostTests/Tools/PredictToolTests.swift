import Foundation
import Testing

@testable import Host

struct PredictToolTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write("item,skill,level,skill_level\ni1,s1,1,4\n", at: "levels.csv")
    try folder.write(
      "user,skill,item,correct,hints,ms,order,t\nann,s1,i1,1,,,0,\n", at: "answers.csv")
  }

  private func predict(
    _ input: String = "answers.csv", to output: String = "out.csv", levels: String = "levels.csv",
    base: Double = 8
  ) -> Int32 {
    PredictTool(levels: "\(folder.path)/\(levels)", base: base)
      .predict("\(folder.path)/\(input)", to: "\(folder.path)/\(output)")
  }

  @Test func aPredictionIsWrittenForEachAnswer() throws {
    #expect(predict() == 0)
    let written = try String(contentsOfFile: "\(folder.path)/out.csv", encoding: .utf8)
    #expect(written.hasPrefix("user,order,p,rule\nann,0,0."))
    #expect(written.split(separator: "\n").count == 2)
  }

  @Test func theInputIsNeverOverwritten() throws {
    let before = try String(contentsOfFile: "\(folder.path)/answers.csv", encoding: .utf8)
    #expect(predict(to: "answers.csv") == 64)
    let after = try String(contentsOfFile: "\(folder.path)/answers.csv", encoding: .utf8)
    #expect(after == before)
  }

  @Test func whatCannotBeReadOrWrittenHasItsStatus() throws {
    try folder.write("user\n", at: "bad.csv")
    #expect(predict("absent.csv") == 66)
    #expect(predict(levels: "absent.csv") == 66)
    #expect(predict("bad.csv") == 65)
    #expect(predict(levels: "bad.csv") == 65)
    #expect(predict(to: "absent/out.csv") == 73)
    #expect(predict(base: 1000) == 64)
  }
}
