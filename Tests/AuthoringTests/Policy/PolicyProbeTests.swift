import Testing

/// The probes of the learner model, F, as a program on the other side runs them.
struct PolicyProbeTests {
  @Test func alwaysFastAndWrongIsA1OnlyAndChangesNoLevel() throws {
    var dialogue = try Dialogue()
    for _ in 1...30 {
      let reply = try dialogue.tell(0, ms: 400)
      #expect(reply.rules == ["A1", "N1"])
      #expect(reply.level == 2)
      #expect(reply.hint == 0)
    }
  }

  @Test func alwaysRightWithHelpIsNeverMasteredNorRaisedAndCallsByTen() throws {
    var dialogue = try Dialogue()
    var calledAt: Int?
    for attempt in 1...20 {
      let reply = try dialogue.tell(1, hints: 1)
      #expect(reply.mastered == [])
      if reply.action == "mediator" {
        calledAt = attempt
        break
      }
      #expect(reply.level == 2)
    }
    #expect(calledAt == 8)
  }

  @Test(arguments: [0, 1])
  func alternatingCallsByTwelve(first: Int) throws {
    var dialogue = try Dialogue()
    for attempt in 0..<12 where dialogue.last.action == "exercise" {
      try dialogue.tell((attempt + first) % 2)
    }
    #expect(dialogue.last.action == "mediator")
    #expect(dialogue.last.rules?.last == "W1")
  }

  @Test func alwaysWrongCallsAfterFour() throws {
    var dialogue = try Dialogue()
    for _ in 1...3 { #expect(try dialogue.tell(0).action == "exercise") }
    #expect(try dialogue.tell(0).action == "mediator")
  }

  @Test func alwaysWrongTestsThePrerequisiteFirstAndCallsBySix() throws {
    var dialogue = try Dialogue(skills: #"{"id":0,"levels":5},{"id":1,"prereqs":[0]}"#)
    for day in [0, 0, 2] { try dialogue.tell(1, day: day) }
    #expect(dialogue.last.skill == 1)
    for _ in 1...4 { try dialogue.tell(0, day: 2) }
    #expect(dialogue.last.rules?.last == "P1")
    #expect(dialogue.last.skill == 0)
    try dialogue.tell(1, day: 2)
    try dialogue.tell(0, day: 2)
    #expect(dialogue.last.action == "mediator")
  }

  @Test func allRightMastersInThreeAttempts() throws {
    var dialogue = try Dialogue()
    #expect(try dialogue.tell(1).mastered == [])
    #expect(try dialogue.tell(1).mastered == [])
    let reply = try dialogue.tell(1)
    #expect(reply.mastered == [0])
    #expect(reply.rules == ["M1", "F1"])
    #expect(reply.action == "finish")
  }

  @Test func perfectThenFourDaysAndAFailureIsForgotten() throws {
    var dialogue = try Dialogue()
    try dialogue.tell(1)
    try dialogue.tell(1)
    let review = try dialogue.tell(1, day: 4)
    #expect(review.rules == ["M1", "V0"])
    #expect(review.hint == 0)
    #expect(review.level == 3)
    let reply = try dialogue.tell(0, day: 4)
    #expect(reply.rules?.first == "V2")
    #expect(reply.unmastered == [0])
    #expect(reply.mastered == [])
  }

  @Test(arguments: [("", 6), ("rules: {M1: {evidence: 75}}\n", 5)])
  func theAuthorsEvidenceMastersEarlier(rules: String, attempts: Int) throws {
    var dialogue = try Dialogue(rules: rules)
    let results = [1, 0, 1, 1, 1, 1]
    for (index, result) in results.prefix(attempts).enumerated() {
      #expect(dialogue.last.mastered == [], "before answer \(index + 1)")
      try dialogue.tell(result)
    }
    #expect(dialogue.last.mastered == [0])
    #expect(dialogue.last.rules?.first == "M1")
  }

  @Test func anExampleSentMakesTheAnswerHelped() throws {
    var dialogue = try Dialogue()
    for _ in 1...3 { try dialogue.tell(0) }
    #expect(dialogue.last.hint == 2)
    #expect(try dialogue.tell(1).rules?.first == "A2")
  }

  @Test func aVisitTakesTheSkillUpAgainUnderItsTarget() throws {
    var dialogue = try Dialogue()
    for _ in 1...4 { try dialogue.tell(0) }
    let reply = try dialogue.mediatorComes(true)
    #expect(reply.action == "exercise")
    #expect(reply.level == 2)
    #expect(reply.hint == 0)
  }

  @Test func aRefusedCallIsNotAskedAgainThatDay() throws {
    var dialogue = try Dialogue(skills: #"{"id":0},{"id":1}"#)
    for _ in 1...4 { try dialogue.tell(0) }
    let reply = try dialogue.mediatorComes(false)
    #expect(reply.rules == ["W2"])
    #expect(reply.skill == 1)
  }

  @Test func sameLinesSameAnswers() throws {
    var first = try Dialogue(skills: #"{"id":0},{"id":1,"prereqs":[0]}"#)
    var second = first
    for step in 0..<60 {
      guard first.last.action == "exercise" else { break }
      let right = (step * 7 + 3) % 5 < 3 ? 1 : 0
      #expect(try first.tell(right, day: step / 9) == second.tell(right, day: step / 9))
    }
  }
}
