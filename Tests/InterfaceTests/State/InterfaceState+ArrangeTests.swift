import Interface
import TestSupport
import Testing
import Text

private func visitor(_ control: Control) -> Visitor {
  Visitor(
    Page(
      id: "exercise",
      blocks: [
        .control(control),
        .control(.button(Button(id: "check", label: "Valider", isMain: true))),
      ], commands: usualCommands, focus: control.id))
}

@Suite struct InterfaceStateArrangeTests {
  private let list = Control.reorder(
    ReorderableList(id: "order", label: "", items: ["un", "deux", "trois"]))
  private let pairing = Control.pairing(
    Pairing(
      id: "pairs", label: "", left: ["ciel", "herbe"], right: ["vert", "bleu"],
      partners: [nil, nil]))
  private let grouping = Control.grouping(
    Grouping(
      id: "groups", label: "", groups: ["Sûr", "Piégé"], items: ["a", "b"], places: [nil, 1]))

  @Test func arrowsOnlyMoveTheFocusUntilAThingIsTaken() {
    var visitor = visitor(list)
    #expect(visitor.press(.down) == [])
    #expect(visitor.focus == FocusStop("order", .item(1)))
  }

  @Test func takenThingMovesWithTheArrowsAndIsPutDown() {
    var visitor = visitor(list)
    visitor.press(.enter)
    #expect(visitor.state.notice == .carrying)
    #expect(
      visitor.press(.down, .down) == [
        .move("order", from: 0, to: 1), .move("order", from: 1, to: 2),
      ])
    #expect(visitor.screen.contains("▸ 3. un (en main)"))
    #expect(visitor.press(.down) == [])
    #expect(visitor.press(.enter, .up) == [])
    #expect(visitor.focus == FocusStop("order", .item(1)))
  }

  @Test func whoTakesAThingWithTheMouseIsToldHowToPutItDownWithIt() {
    var visitor = visitor(list)
    visitor.click(on: "un")
    #expect(visitor.state.notice == .carryingByMouse)
    #expect(visitor.screen.contains("Cliquez sur sa nouvelle place."))
    #expect(visitor.click(on: "trois") == [.move("order", from: 0, to: 2)])
  }

  @Test func allCanStillBeSeenOnASmallScreenWhileAThingIsInHand() {
    let visitor = visitor(
      .pairing(
        Pairing(
          id: "pairs", label: "Reliez.", left: ["ciel", "herbe", "feu"],
          right: ["vert", "bleu", "rouge"], partners: [nil, nil, nil])))
    var small = visitor
    small.size = Size(columns: 40, rows: 12)
    small.press(.enter)
    #expect(small.screen.contains("Choisissez avec quoi le relier."))
    #expect(small.screen.contains("rouge"))
  }

  @Test func escapePutsAThingDown() {
    var visitor = visitor(list)
    visitor.press(.enter, .escape)
    #expect(!visitor.screen.contains("(en main)"))
  }

  @Test func pairingGoesFromLeftToRightAndOnToTheNext() {
    var visitor = visitor(pairing)
    visitor.press(.enter)
    #expect(visitor.state.notice == .joining)
    #expect(visitor.focus == FocusStop("pairs", .right(0)))
    #expect(visitor.press(.down, .enter) == [.pair("pairs", left: 0, right: 1)])
    #expect(visitor.focus == FocusStop("pairs", .left(1)))
    #expect(visitor.press(.enter, .enter) == [.pair("pairs", left: 1, right: 0)])
    #expect(visitor.focus == FocusStop("check"))
  }

  @Test func deletePartsAPair() {
    var visitor = visitor(grouping)
    visitor.press(.down)
    #expect(visitor.press(.delete) == [.group("groups", item: 1, group: nil)])
    #expect(visitor.press(.backspace) == [])
  }

  @Test func groupPressedFirstAsksForAThing() {
    var visitor = visitor(grouping)
    visitor.press(.down, .down, .enter)
    #expect(visitor.actions == [])
    #expect(visitor.state.notice == .takeFirst)
  }

  @Test func keyCaptureTakesAllKeysButThoseThatLeadOut() {
    var visitor = visitor(.keyCapture(KeyCapture(id: "key", label: "Appuyez sur @")))
    #expect(
      visitor.press(.character("@"), .enter, .character("q"), .up) == [
        .captured("key", .character("@")), .captured("key", .enter),
        .captured("key", .character("q")), .captured("key", .up),
      ])
    #expect(visitor.press(.function(1)) == [.press("help")])
    visitor.press(.escape)
    #expect(visitor.focus == FocusStop("check"))
  }
}
