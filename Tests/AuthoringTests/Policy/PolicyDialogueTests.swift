import LearnerModel
import Testing

@testable import Authoring

struct PolicyDialogueTests {
  @Test func aDecisionIsOneLineWithItsKeysInOrder() throws {
    var dialogue = PolicyDialogue(rules: .standard, words: Dialogue.words)
    let line = #"{"type":"start","course":{"skills":[{"id":3,"levels":5,"target":3}]}}"#
    #expect(
      dialogue.answer(line.utf8) == """
        {"action":"exercise","hint":0,"level":2,"mastered":[],"rules":["N1"],"skill":3,\
        "unmastered":[],"why":"Next: A.","whyMediator":"Next: A, level 2."}
        """)
  }

  @Test func whyIsWhatWasReadInTheAnswerWhereOneJustGoesOn() throws {
    var dialogue = try Dialogue()
    let reply = try dialogue.tell(1)
    #expect(reply.why == "Right first time. Shall we try something harder?")
    #expect(reply.whyMediator == "Level 2 to 3. Next: A, level 3.")
  }

  @Test func skillsMayBeCalledByWordsAndHaveTitles() throws {
    var dialogue = PolicyDialogue(rules: .standard, words: Dialogue.words)
    let skills = #"{"id":"click","title":"the mouse"},{"id":"send","prereqs":["click"]}"#
    let answer = dialogue.answer(#"{"type":"start","course":{"skills":[\#(skills)]}}"#.utf8)
    #expect(answer?.contains(#""skill":"click""#) == true)
    #expect(answer?.contains(#""why":"Next: the mouse.""#) == true)
  }

  @Test func aStartForgetsTheLearnerBefore() throws {
    var dialogue = try Dialogue()
    let first = dialogue.last
    for _ in 1...3 { try dialogue.tell(1) }
    let again = try dialogue.say(#"{"type":"start","course":{"skills":[{"id":0}]}}"#)
    #expect(again == first)
  }

  @Test func aDayMayPassWithoutAnAnswer() throws {
    var dialogue = try Dialogue()
    for _ in 1...3 { try dialogue.tell(1) }
    #expect(dialogue.last.action == "finish")
    #expect(try dialogue.say(#"{"type":"result","day":3}"#).action == "finish")
    #expect(try dialogue.say(#"{"type":"result","day":4}"#).rules == ["V0"])
  }

  @Test(arguments: [
    ("hello", "This line is not one JSON object."),
    ("[1]", "This line is not one JSON object."),
    ("{", "This line is not one JSON object."),
    ("{}", "`type` is missing."),
    (#"{"type":"stop"}"#, "`type` must be \"start\" or \"result\", not \"stop\"."),
    (#"{"type":"start"}"#, "`course` is missing."),
    (#"{"type":"start","course":{"skills":{}}}"#, "`course.skills` is of the wrong kind."),
    (#"{"type":"start","course":{"skills":[{"id":1},{"id":"1"}]}}"#, "Two skills have the id 1."),
    (
      #"{"type":"start","course":{"skills":[{"id":1,"prereqs":[9]}]}}"#,
      "1 needs 9, which no skill has as its id."
    ),
    (
      #"{"type":"start","course":{"skills":[{"id":1,"target":6}]}}"#,
      "`levels` and `target` of 1 must be 1 to 5."
    ),
    (#"{"type":"result","skill":7,"level":2,"correct":1}"#, "No skill has the id 7."),
    (#"{"type":"result","level":2,"correct":1}"#, "`skill` is missing."),
    (#"{"type":"result","skill":0,"level":9,"correct":1}"#, "`level` must be 1 to 5."),
    (
      #"{"type":"result","skill":0,"level":2,"correct":0.5}"#,
      "`correct` and `mediator` must be 0 or 1."
    ),
    (
      #"{"type":"result","skill":0,"level":2,"correct":1,"hints":-1}"#, "`hints` must be 0 or more."
    ),
    (
      #"{"type":"result","skill":0,"level":2,"correct":1,"ms":-1}"#,
      "`ms` must be 0 or more, and less than a year."
    ),
    (
      #"{"type":"result","skill":0,"level":2,"correct":1,"day":9223372036854775807}"#,
      "`day` must be a number of days, at most 1000000."
    ),
  ])
  func aBadLineIsToldAndChangesNothing(line: String, sentence: String) throws {
    var dialogue = try Dialogue()
    let expected = try dialogue.tell(1)
    let refusal = try dialogue.say(line)
    #expect(refusal.type == "error")
    #expect(refusal.error == sentence)
    #expect(refusal.line == 3)
    #expect(refusal.action == nil)
    var other = try Dialogue()
    try other.tell(1)
    #expect(other.last == expected)
    #expect(
      try dialogue.say(#"{"type":"result","skill":0,"level":3,"correct":1}"#)
        == other.say(#"{"type":"result","skill":0,"level":3,"correct":1}"#))
  }

  @Test func aResultBeforeAnyStartIsTold() throws {
    var dialogue = PolicyDialogue(rules: .standard, words: Dialogue.words)
    let answer = dialogue.answer(#"{"type":"result","skill":0,"mediator":1}"#.utf8)
    #expect(answer == #"{"error":"The first line must be a start.","line":1,"type":"error"}"#)
  }

  @Test func aDayThatGoesBackIsTold() throws {
    var dialogue = try Dialogue()
    try dialogue.tell(1, day: 5)
    #expect(try dialogue.tell(1, day: 4).error == "`day` goes back.")
  }

  @Test func anEmptyLineNeedsNoAnswer() {
    var dialogue = PolicyDialogue(rules: .standard, words: Dialogue.words)
    #expect(dialogue.answer(" \r".utf8) == nil)
  }

  @Test func aCourseWithoutSkillsIsAnEndForToday() throws {
    let dialogue = try Dialogue(skills: "")
    #expect(dialogue.last.action == "finish")
    #expect(dialogue.last.skill == nil)
  }

  @Test(arguments: [(25, "Z"), (26, "AA"), (27, "AB")])
  func numberedSkillsAreCalledByLetters(index: Int, letters: String) throws {
    let skills = (0...index).map { number in
      #"{"id":\#(number)\#(number < index ? #","prereqs":[\#(index)]"# : "")}"#
    }
    let dialogue = try Dialogue(skills: skills.joined(separator: ","))
    #expect(dialogue.last.why == "Next: \(letters).")
  }
}
