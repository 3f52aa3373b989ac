import Interface
import TestSupport
import Testing
import Text

@Suite struct InterfaceStateEditTests {
  private func visitor(
    _ kind: Field.Kind, _ value: SafeText = .empty, width: Int = 10, limit: Int = 20
  ) -> Visitor {
    let field = Field(
      id: "field", label: "Votre prénom", kind: kind, value: value, width: width, limit: limit)
    return Visitor(
      Page(
        id: "form",
        blocks: [
          .control(.field(field)),
          .control(.button(Button(id: "send", label: "Valider", isMain: true))),
        ], commands: usualCommands, focus: "field"))
  }

  @Test func lettersAreTextAlsoWhereTheyAreCommands() {
    var visitor = visitor(.line)
    #expect(visitor.type("qa ?").last == .edit("field", "qa ?"))
    #expect(visitor.screen.contains("[qa ?       ]"))
    #expect(visitor.layout.frame.cursor.column == 3 + 2 + 1 + 4)
  }

  @Test func enterStaysInAFieldWhoseButtonCannotBeUsed() {
    let button = Button(
      id: "send", label: "Valider", isMain: true, unavailable: "Tapez d'abord un mot.")
    let fields = ["first", "second"].map {
      Block.control(.field(Field(id: ControlID(rawValue: $0), label: "Un mot", value: .empty)))
    }
    var visitor = Visitor(
      Page(
        id: "form", blocks: fields + [.control(.button(button))], commands: usualCommands,
        focus: "first"))
    visitor.press(.enter)
    #expect(visitor.focus == FocusStop("second"))
    #expect(visitor.press(.enter) == [])
    #expect(visitor.focus == FocusStop("second"))
    #expect(visitor.state.notice == .unavailable("Tapez d'abord un mot."))
    visitor.press(.tab)
    #expect(visitor.focus == FocusStop("send"))
  }

  @Test func caretMovesAndEditsInTheMiddle() {
    var visitor = visitor(.line, "Andre")
    visitor.press(.home, .right, .delete)
    #expect(visitor.actions == [.edit("field", "Adre")])
    visitor.press(.end, .left, .backspace)
    #expect(visitor.actions.last == .edit("field", "Ade"))
    visitor.type("n")
    #expect(visitor.actions.last == .edit("field", "Adne"))
  }

  @Test func keysAtTheEndsOfAFieldChangeNothing() {
    var visitor = visitor(.line, "ab")
    #expect(visitor.press(.right, .delete, .home, .left, .backspace) == [])
    #expect(visitor.focus == FocusStop("field"))
  }

  @Test func limitIsKeptAndSaid() {
    var visitor = visitor(.line, "abc", limit: 3)
    #expect(visitor.type("d") == [])
    #expect(visitor.state.notice == .fieldIsFull)
  }

  @Test func longTextScrollsSidewaysWithTheCaret() {
    var visitor = visitor(.line, "abcdefghijklmnop", width: 6)
    #expect(visitor.screen.contains("[klmnop ]"))
    visitor.press(.home)
    #expect(visitor.screen.contains("[abcdefg]"))
  }

  @Test func numberTakesDigitsAndTheUpperRowOfAZERTY() {
    var visitor = visitor(.number)
    visitor.type("&2,-x")
    #expect(visitor.actions.last == .edit("field", "12,-"))
    #expect(visitor.state.notice == .onlyNumbers)
  }

  @Test func pinTakesTheUpperRowAndShowsNoDigit() {
    var visitor = visitor(.secret, limit: 4)
    visitor.type("&é34")
    #expect(visitor.actions.last == .edit("field", "1234"))
    #expect(visitor.screen.contains("[••••       ]"))
  }

  @Test func longSecretIsNoPIN() {
    var visitor = visitor(.secret, limit: 40)
    visitor.type("é-")
    #expect(visitor.actions.last == .edit("field", "é-"))
  }

  @Test func enterInALineGoesToTheMainButton() {
    var visitor = visitor(.line, "a")
    #expect(visitor.press(.enter) == [])
    #expect(visitor.focus == FocusStop("send"))
  }

  @Test func heldEnterInALineNeverPressesTheButton() {
    var visitor = visitor(.line, "a")
    visitor.press(.enter)
    for _ in 0..<50 { visitor.press(.enter, every: 40) }
    #expect(visitor.wait(1000) == [])
  }

  @Test func enterInSeveralLinesMakesALine() {
    var visitor = visitor(.lines(height: 3), "ab")
    visitor.press(.enter)
    visitor.type("c")
    #expect(visitor.actions.last == .edit("field", "ab\nc"))
    visitor.press(.up)
    visitor.type("X")
    #expect(visitor.actions.last == .edit("field", "aXb\nc"))
    visitor.press(.up)
    #expect(visitor.focus == FocusStop("field"))
    visitor.press(.down, .down)
    #expect(visitor.focus == FocusStop("send"))
  }

  @Test func severalLinesScrollWithTheCaret() {
    let visitor = visitor(.lines(height: 2), "un\ndeux\ntrois")
    #expect(!visitor.screen.contains("[un"))
    #expect(visitor.screen.contains("[trois"))
  }

  @Test func escapeLeavesAField() {
    var visitor = visitor(.line)
    #expect(visitor.press(.escape, .enter) == [.press("send")])
  }

  @Test func f1HelpsInAField() {
    var visitor = visitor(.line)
    #expect(visitor.press(.function(1)) == [.press("help")])
  }

  @Test func hostileCharactersAreCleaned() {
    var visitor = visitor(.line, "a")
    #expect(visitor.type("\u{202E}") == [])
    visitor.type("b")
    #expect(visitor.actions.last == .edit("field", "ab"))
  }

  @Test func blankInASentenceIsTypedInPlace() {
    let field = Field(id: "blank", label: "capitale", width: 8)
    var visitor = Visitor(
      Page(
        id: "p",
        blocks: [.text([.text("La capitale est "), .field(field), .text(", sur la Seine.")])]))
    visitor.type("Paris")
    #expect(visitor.screen.contains("La capitale est [Paris    ], sur la Seine."))
    #expect(visitor.layout.frame.cursor == Point(column: 3 + 17 + 5, row: 1))
  }
}
