import Foundation
import Testing

@testable import Host

struct PolicyToolTests {
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private func converse(
    _ lines: String, rules: String? = nil, language: String = "en"
  ) throws -> (status: Int32, lines: [String]) {
    try folder.write(lines, at: "in.txt")
    let input = try #require(FileStream(reading: "\(folder.path)/in.txt"))
    let output = try #require(FileStream(writing: "\(folder.path)/out.txt"))
    let status = PolicyTool(environment: [:])
      .run(rules: rules, language: language, from: input, to: output)
    let text = try String(contentsOfFile: "\(folder.path)/out.txt", encoding: .utf8)
    return (status, text.split(separator: "\n").map(String.init))
  }

  private let start = #"{"type":"start","course":{"skills":[{"id":0}]}}"#

  @Test func eachLineHasItsAnswerTheLastOneWithoutAnEndToo() throws {
    let result = #"{"type":"result","skill":0,"level":2,"correct":1,"ms":9000,"day":0}"#
    let (status, lines) = try converse("\(start)\n\nnonsense\n\(result)")
    #expect(status == 0)
    #expect(lines.count == 3)
    #expect(lines[1].contains(#""type":"error""#))
    #expect(lines[2].contains("Right first time. Shall we try something harder?"))
  }

  @Test func sentencesAreInTheLanguageThatIsAskedFor() throws {
    #expect(try converse(start, language: "fr").lines[0].contains("La suite"))
    #expect(try converse(start, language: "xx").status == 64)
  }

  @Test func differencesAreAppliedOrRefused() throws {
    try folder.write("rules: {A2: {on: false}}\n", at: "bad.yml")
    try folder.write("target: 1\n", at: "easy.yml")
    let refused = try converse(start, rules: "\(folder.path)/bad.yml")
    #expect(refused.status == 1)
    #expect(refused.lines.isEmpty)
    let easy = try converse(start, rules: "\(folder.path)/easy.yml")
    #expect(easy.lines[0].contains(#""level":1"#))
  }
}
