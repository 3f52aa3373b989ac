import Interface
import TestSupport
import Testing
import Text

private let question = Page(
  id: "question", place: ["Exercice"],
  blocks: [
    .text([.text("Que faites-vous ?")]),
    .control(
      .choice(
        Choice(
          id: "answer", label: "Que faites-vous ?",
          options: [
            .init(label: [.text("Je touche le lien")]), .init(label: [.text("J'attends")]),
            .init(label: [.text("Je réponds")]),
          ]))),
    .control(.button(Button(id: "check", label: "Valider", isMain: true))),
  ],
  commands: [
    Command(
      id: "hint", label: "Un indice", help: "Lire un indice.", key: .character("i"),
      unavailable: "Il n'y a pas d'indice ici.")
  ] + usualCommands,
  focus: "answer")

@Suite struct InterfaceStateTests {
  @Test func pageOpensWhereItAsks() {
    #expect(Visitor(question).focus == FocusStop("answer", .option(0)))
  }

  @Test func pageWithoutWishOpensOnItsMainButton() {
    var page = question
    page.focus = nil
    #expect(Visitor(page).focus == FocusStop("check"))
  }

  @Test func mainButtonThatCannotBeUsedDoesNotOpenThePage() {
    var page = question
    page.focus = nil
    page.blocks[2] = .control(
      .button(Button(id: "check", label: "Valider", isMain: true, unavailable: "Choisissez.")))
    #expect(Visitor(page).focus == FocusStop("answer", .option(0)))
  }

  @Test func whyNothingHappensIsSaidUntilItIsOver() {
    var page = question
    page.blocks[2] = .control(
      .button(Button(id: "check", label: "Valider", isMain: true, unavailable: "Un instant…")))
    var visitor = Visitor(page)
    visitor.click(on: "Valider")
    visitor.show(page)
    #expect(visitor.state.notice == .unavailable("Un instant…"))
    page.blocks[2] = .control(
      .button(Button(id: "check", label: "Valider", isMain: true, unavailable: "Choisissez.")))
    visitor.show(page)
    #expect(visitor.state.notice == nil)
  }

  @Test func arrowsMoveBetweenOptionsWithoutChoosing() {
    var visitor = Visitor(question)
    #expect(visitor.press(.down, .down) == [])
    #expect(visitor.focus == FocusStop("answer", .option(2)))
    #expect(visitor.screen.contains("▸ ( ) Je réponds"))
  }

  @Test func enterChoosesAndGoesOnThenPresses() {
    var visitor = Visitor(question)
    visitor.press(.down)
    #expect(visitor.press(.enter) == [.choose("answer", option: 1)])
    #expect(visitor.screen.contains("  (•) J'attends"))
    #expect(visitor.focus == FocusStop("check"))
    #expect(visitor.press(.character(" ")) == [.press("check")])
  }

  @Test func tabGoesAroundTheControlsAndBackTabBack() {
    var visitor = Visitor(question)
    var seen: [ControlID] = []
    for _ in 0..<7 {
      visitor.press(.tab)
      seen.append(visitor.focus?.control ?? "nothing")
    }
    #expect(seen == ["check", "hint", "back", "call", "help", "quit", "answer"])
    visitor.press(.backTab)
    #expect(visitor.focus == FocusStop("quit"))
  }

  @Test func tabComesBackToTheOptionThatWasLeft() {
    var visitor = Visitor(question)
    visitor.press(.down, .tab, .backTab)
    #expect(visitor.focus == FocusStop("answer", .option(1)))
  }

  @Test func sideArrowsWalkTheRowOfCommands() {
    var visitor = Visitor(question)
    visitor.press(.end, .down, .down)
    #expect(visitor.focus == FocusStop("hint"))
    visitor.press(.right, .right, .left)
    #expect(visitor.focus == FocusStop("back"))
    visitor.press(.up)
    #expect(visitor.focus == FocusStop("check"))
  }

  @Test func homeAndEndGoToTheFirstAndLastOption() {
    var visitor = Visitor(question)
    visitor.press(.end)
    #expect(visitor.focus == FocusStop("answer", .option(2)))
    visitor.press(.home)
    #expect(visitor.focus == FocusStop("answer", .option(0)))
  }

  @Test func lettersAreCommandsOutsideFieldsAlsoWithCapsLock() {
    var visitor = Visitor(question)
    #expect(visitor.press(.character("q")) == [.press("quit")])
    #expect(visitor.press(.character("R")) == [.press("back")])
  }

  @Test func f1AndQuestionMarkHelp() {
    var visitor = Visitor(question)
    #expect(visitor.press(.function(1), .character("?")) == [.press("help"), .press("help")])
  }

  @Test func unavailableCommandSaysWhyAndDoesNothing() {
    var visitor = Visitor(question)
    #expect(visitor.press(.character("i")) == [])
    #expect(visitor.state.notice == .unavailable("Il n'y a pas d'indice ici."))
    #expect(visitor.screen.contains("Il n'y a pas d'indice ici."))
    visitor.press(.down)
    #expect(!visitor.screen.contains("Il n'y a pas d'indice ici."))
  }

  @Test func unavailableCommandWithTheFocusSaysWhy() {
    var visitor = Visitor(question)
    visitor.press(.tab, .tab)
    #expect(visitor.focus == FocusStop("hint"))
    #expect(visitor.screen.contains("Il n'y a pas d'indice ici."))
  }

  @Test func samePageKeepsTheFocusAnotherPageStartsAnew() {
    var visitor = Visitor(question)
    visitor.press(.tab, .tab, .tab)
    var page = question
    page.progress = "3 sur environ 8"
    visitor.show(page)
    #expect(visitor.focus == FocusStop("back"))
    page.id = "another"
    visitor.show(page)
    #expect(visitor.focus == FocusStop("answer", .option(0)))
  }

  @Test func focusOfAControlThatHasGoneOpensAnew() {
    var visitor = Visitor(question)
    visitor.press(.down)
    var page = question
    page.blocks[1] = .control(
      .choice(
        Choice(
          id: "answer", label: "", options: [.init(label: [.text("Un")])], isEnabled: false)))
    visitor.show(page)
    #expect(visitor.focus == FocusStop("check"))
  }

  @Test func manyOptionsAreChangedOneByOne() {
    var page = question
    page.blocks[1] = .control(
      .choice(
        Choice(
          id: "answer", label: "", mode: .many,
          options: [.init(label: [.text("Un")], isChosen: true), .init(label: [.text("Deux")])])))
    var visitor = Visitor(page)
    #expect(visitor.press(.enter) == [.choose("answer", option: 0)])
    #expect(visitor.press(.down, .character(" ")) == [.choose("answer", option: 1)])
    #expect(visitor.screen.contains("[ ] Un"))
    #expect(visitor.screen.contains("▸ [x] Deux"))
  }

  @Test func heldEnterTurnsOnePage() {
    var visitor = Visitor(question)
    visitor.press(.tab)
    visitor.press(.enter)
    visitor.press(.enter, every: 500)
    for _ in 0..<100 { visitor.press(.enter, every: 40) }
    visitor.wait(1000)
    #expect(visitor.actions == [.press("check")])
  }

  @Test func quickEnterActsAtItsDeadline() {
    var visitor = Visitor(question)
    visitor.press(.enter)
    #expect(visitor.press(.enter, every: 300) == [])
    #expect(visitor.state.nextDeadline == visitor.time + 120)
    visitor.wait(120)
    #expect(visitor.focus == FocusStop("check"))
  }

  @Test func quickEnterActsBeforeTheNextKey() {
    var visitor = Visitor(question)
    visitor.press(.tab)
    visitor.press(.enter)
    visitor.press(.enter, every: 300)
    #expect(visitor.press(.tab, every: 50) == [.press("check")])
    #expect(visitor.focus == FocusStop("hint"))
  }

  @Test func anotherKeyBetweenTwoPressesLetsBothAct() {
    var page = question
    page.blocks[1] = .control(
      .choice(
        Choice(
          id: "answer", label: "", mode: .many,
          options: [.init(label: [.text("Un")]), .init(label: [.text("Deux")])])))
    var visitor = Visitor(page)
    visitor.press(.character(" "), .down, .character(" "), every: 60)
    #expect(visitor.actions == [.choose("answer", option: 0), .choose("answer", option: 1)])
  }

  @Test func waitingEnterIsDroppedWhenItsPageHasGone() {
    var visitor = Visitor(question)
    visitor.press(.tab)
    visitor.press(.enter)
    visitor.press(.enter, every: 300)
    var page = question
    page.id = "feedback"
    visitor.show(page)
    #expect(visitor.wait(200) == [])
  }
}
