import CourseFormat
import Foundation
import LearnerModel
import Records
import Testing
import Text

@testable import Authoring

/// A program on the other side of `declic policy`: it writes lines and reads the answers.
struct Dialogue {
  /// An answer, as any program would read it.
  struct Reply: Decodable, Equatable {
    var type: String?
    var error: String?
    var line: Int?
    var action: String?
    var skill: Int?
    var level: Int?
    var hint: Int?
    var mastered: [Int]?
    var unmastered: [Int]?
    var rules: [String]?
    var why: String?
    var whyMediator: String?
  }

  static let words = Catalogue(
    language: .english,
    templates: [
      "rule.N1.learner": .init(other: "Next: {skill}."),
      "rule.N1.mediator": .init(other: "Next: {skill}, level {level}."),
      "rule.L1.learner-first": .init(other: "Right first time. Shall we try something harder?"),
      "rule.L1.mediator": .init(other: "Level {from} to {to}."),
    ])

  var dialogue: PolicyDialogue
  private(set) var last = Reply()

  /// Begins with one skill, or with these, and perhaps with a file of differences.
  init(skills: String = #"{"id":0,"prereqs":[],"levels":5,"target":3}"#, rules: String = "") throws
  {
    let overrides = RuleFile.read(Array(rules.utf8), file: "rules.yml").overrides
    let table = RuleTable.standard.overridden(by: overrides, source: .author).table
    dialogue = PolicyDialogue(rules: table, words: Self.words)
    try say(#"{"type":"start","learner":"G17","course":{"skills":[\#(skills)]}}"#)
  }

  /// Writes a line and reads the answer.
  @discardableResult
  mutating func say(_ line: String) throws -> Reply {
    let given = dialogue.answer(line.utf8)
    let answer = try #require(given)
    last = try JSONDecoder().decode(Reply.self, from: Data(answer.utf8))
    return last
  }

  /// Tells the result of the exercise that was last decided.
  @discardableResult
  mutating func tell(
    _ correct: Int, hints: Int = 0, ms: Int = 14_200, day: Int = 0
  ) throws -> Reply {
    let skill = try #require(last.skill)
    let level = try #require(last.level)
    return try say(
      """
      {"type":"result","skill":\(skill),"level":\(level),"correct":\(correct),\
      "hints":\(hints),"ms":\(ms),"day":\(day)}
      """)
  }

  /// Tells whether a mediator came.
  @discardableResult
  mutating func mediatorComes(_ hasCome: Bool, day: Int = 0) throws -> Reply {
    let skill = try #require(last.skill)
    return try say(
      #"{"type":"result","skill":\#(skill),"mediator":\#(hasCome ? 1 : 0),"day":\#(day)}"#)
  }
}
