import Curriculum
import LearnerModel
import Testing

@testable import Authoring

struct PredictorTests {
  private static let header = "user,skill,item,correct,hints,ms,order,t\n"
  private static let levels = "item,skill,level,skill_level\ni1,s1,1,4\ni2,s1,5,4\n,s2,,2\n"

  private func predictions(
    _ rows: String, header: String = header, base: Int = 8, piece: Int = .max
  ) throws(CSVProblem) -> [String] {
    var predictor = Predictor(
      levels: try LevelTable(csv: Array(Self.levels.utf8)), card: PredictionCard(base: base))
    var written: [UInt8] = []
    var left = Array((header + rows).utf8)[...]
    while !left.isEmpty {
      written += try predictor.take(left.prefix(piece))
      left = left.dropFirst(piece)
    }
    written += try predictor.finish()
    return String(decoding: written, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func chances(_ rows: String) throws -> [Double] {
    try predictions(rows).dropFirst().map { line in
      try #require(Double(line.split(separator: ",")[2]))
    }
  }

  @Test func everyRowHasAPredictionWithTheHeaviestLine() throws {
    let lines = try predictions("ann,s1,i1,1,0,900,0,5\nann,s1,i2,0,,,1,\nbob,s2,i9,1,,,7,\n")
    // 8 + 22 − 3 − 3 points; then 8 − 14 + 1 with evidence of 0.65, and no point for having been
    // right where everybody is; then 8 + 7 − 6 for somebody else.
    let expected = [24, -5, 9].map { PredictionCard.chance(ofPoints: $0).description }
    #expect(
      lines == [
        "user,order,p,rule", "ann,0,\(expected[0]),level", "ann,1,\(expected[1]),level",
        "bob,7,\(expected[2]),level",
      ])
  }

  @Test func theBaseReplacesTheFirstLine() throws {
    let lines = try predictions("ann,s1,i1,1,,,0,\n", base: 0)
    #expect(lines[1] == "ann,0,\(PredictionCard.chance(ofPoints: 16).description),level")
  }

  @Test func anUnknownItemHasTheLevelOfItsSkillAndAnUnknownSkillTheMiddle() throws {
    let table = try LevelTable(csv: Array(Self.levels.utf8))
    #expect(table.level(ofItem: "i1", skill: "s2") == Level(1))
    #expect(table.level(ofItem: "new", skill: "s1") == Level(4))
    #expect(table.level(ofItem: "new", skill: "s2") == Level(2))
    #expect(table.level(ofItem: "new", skill: "new") == Level(3))
  }

  @Test func whatComesLaterChangesNothing() throws {
    let rows = (0..<40).map { "ann,s\($0 % 3),i\($0 % 7),\($0 % 2),0,900,\($0),\($0 * 3600)" }
    let all = try chances(rows.joined(separator: "\n"))
    for count in [1, 7, 39] {
      let flipped = rows.prefix(count).dropLast() + ["ann,s0,i0,1,5,1,99,"]
      let some = try chances(flipped.joined(separator: "\n"))
      #expect(Array(some.dropLast()) == Array(all.prefix(count - 1)))
    }
  }

  @Test func theResultOfARowAndWhatHelpedInItDoNotChangeItsPrediction() throws {
    let before = "ann,s1,i1,1,0,900,0,5\n"
    let right = try chances(before + "ann,s1,i1,1,0,100,1,90000\n")
    let wrong = try chances(before + "ann,s1,i1,0,7,99999,1,90000\n")
    #expect(right == wrong)
  }

  @Test func oneUserTeachesNothingAboutAnother() throws {
    let ann = (0..<20).map { "ann,s1,i1,1,,,\($0),\n" }.joined()
    let bob = "bob,s1,i1,0,,,0,\n"
    #expect(try chances(ann + bob).last == chances(bob).last)
  }

  @Test(arguments: [1, 2, 7, 64])
  func piecesOfAnySizeSayTheSame(piece: Int) throws {
    let rows = "\"a, b\",s1,i1,1,0,900,0,5\r\n\r\nann,s1,i2,0,,,1,"
    #expect(try predictions(rows, piece: piece) == predictions(rows))
    #expect(try predictions(rows)[1].hasPrefix("\"a, b\",0,0."))
  }

  @Test func columnsMayStandInAnotherOrderAfterAByteOrderMark() throws {
    let lines = try predictions(
      "1,ann,s1,i1,x,1,,,\n", header: "\u{FEFF}order,user,skill,item,more,correct,t,ms,hints\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("ann,1,0."))
  }

  @Test func withoutAnswersThereIsAHeaderOnly() throws {
    #expect(try predictions("") == ["user,order,p,rule"])
  }

  @Test(arguments: [
    ("ann,s1,i1,2,,,0,\n", 2, "`correct` must be 0 or 1."),
    ("ann,s1,i1,1,,,0,\nann,s1,i1,1,,,x,\n", 3, "`order` must be a number."),
    ("ann,s1,i1,1,,,0,noon\n", 2, "`t` must be a number of seconds, or empty."),
    ("ann,s1,i1,1,,0,\n", 2, "There are 7 fields, but 8 names in the first line."),
    (
      "ann,s1,i1,1,,,5,\nann,s1,i1,1,,,4,\n", 3,
      "The answers of ann are not in order. Sort by user, then by order."
    ),
    (
      "ann,s1,i1,1,,,5,\nbob,s1,i1,1,,,1,\nann,s1,i1,1,,,6,\n", 4,
      "ann stood higher up already. Sort by user, then by order."
    ),
    ("\"ann,s1\n", 2, "A closing quote is missing."),
  ])
  func aBadLineIsTold(rows: String, line: Int, sentence: String) {
    #expect(throws: CSVProblem(line: line, sentence)) { try predictions(rows) }
  }

  @Test func aMissingColumnIsTold() {
    #expect(
      throws: CSVProblem(
        line: 1,
        "The first line has no column `t`. It must name: user,skill,item,correct,hints,ms,order,t.")
    ) { try predictions("", header: "user,skill,item,correct,hints,ms,order\n") }
  }

  @Test(arguments: ["i1,s1,0,4\n", "i1,s1,2.5,4\n", "i1,s1,2,\n"])
  func aBadLevelIsTold(row: String) {
    #expect(throws: CSVProblem.self) {
      try LevelTable(csv: Array(("item,skill,level,skill_level\n" + row).utf8))
    }
  }

  @Test func aRecordWithoutEndIsRefusedBeforeItFillsTheMemory() {
    let endless = String(repeating: "x", count: CSVCutter.recordLimit + 2)
    #expect(throws: CSVProblem(line: 2, "This line is too long to be one.")) {
      try predictions(endless)
    }
  }
}
