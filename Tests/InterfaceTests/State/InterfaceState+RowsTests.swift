import Interface
import TestSupport
import Testing
import Text

/// A room whose rows come and go: each table with the names of its rows.
private func room(_ tables: (ControlID, [String])..., actions: Int = 1) -> Page {
  Page(
    id: "room",
    blocks: tables.map { id, names in
      let rows = names.map { name in
        ActionTable.Row(
          name, cells: [SafeText(name)],
          actions: (0..<actions).map {
            Button(id: ControlID(rawValue: "a\($0)"), label: SafeText("Action \($0)"))
          })
      }
      return .control(.rows(ActionTable(id: id, label: SafeText(id.rawValue), rows: rows)))
    })
}

@Suite struct InterfaceStateRowsTests {
  @Test func theFocusStaysOnItsRowWhereOneComesBefore() {
    var visitor = Visitor(room(("here", ["anna", "bela"])))
    visitor.press(.down)
    visitor.show(room(("here", ["zoe", "anna", "bela"])))
    #expect(visitor.focus == FocusStop("here", .action(row: 2, action: 0)))
    #expect(visitor.press(.enter) == [.row("here", row: 2, action: 0)])
  }

  @Test func theFocusGoesWithItsRowToAnotherTable() {
    var visitor = Visitor(room(("calls", ["zoe"]), ("here", ["anna", "bela"])))
    visitor.press(.down, .down)
    visitor.show(room(("calls", ["zoe", "bela"]), ("here", ["anna"])))
    #expect(visitor.focus == FocusStop("calls", .action(row: 1, action: 0)))
  }

  @Test func anActionThatTheRowHasNoLongerLeavesTheFocusOnTheRow() {
    var visitor = Visitor(room(("calls", ["anna", "bela"]), actions: 2))
    visitor.press(.down, .down, .down)
    #expect(visitor.focus == FocusStop("calls", .action(row: 1, action: 1)))
    visitor.show(room(("here", ["anna", "bela"])))
    #expect(visitor.focus == FocusStop("here", .action(row: 1, action: 0)))
  }

  @Test func aRowThatHasGoneLeavesTheFocusWhereThePageOpens() {
    var visitor = Visitor(room(("here", ["anna", "bela", "cleo"])))
    visitor.press(.down, .down)
    visitor.show(room(("here", ["anna", "bela"])))
    #expect(visitor.focus == FocusStop("here", .action(row: 0, action: 0)))
  }

  @Test func whoHasNotMovedStaysOnTheFirstRow() {
    var visitor = Visitor(room(("here", ["anna", "bela"])))
    visitor.show(room(("here", ["zoe", "anna", "bela"])))
    #expect(visitor.focus == FocusStop("here", .action(row: 0, action: 0)))
  }
}
