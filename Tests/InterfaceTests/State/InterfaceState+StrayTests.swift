import Interface
import TestSupport
import Testing
import Text

/// A page with two fields, and usual commands.
private func page(_ kind: Field.Kind = .line, isEnabled: Bool = true) -> Page {
  Page(
    id: "form",
    blocks: [
      .text([.text("Que vend-on ici ?")]),
      .control(.field(Field(id: "name", label: "Nom", kind: kind, isEnabled: isEnabled))),
      .control(.field(Field(id: "town", label: "Ville", isEnabled: isEnabled))),
      .control(.button(Button(id: "send", label: "Valider", isMain: true))),
    ],
    commands: [
      Command(id: "pass", label: "Passer", help: "Aller plus loin.", key: .character("p"))
    ] + usualCommands, focus: "name")
}

@Suite struct InterfaceStateStrayTests {
  @Test func aWordTypedBesideItsFieldGoesIntoIt() {
    var visitor = Visitor(page())
    visitor.press(.down, .down)
    #expect(visitor.focus == FocusStop("send"))
    visitor.type("pommes q?")
    #expect(visitor.actions.allSatisfy { if case .edit("name", _) = $0 { false } else { true } })
    #expect(visitor.actions.last == .edit("town", "pommes q?"))
    #expect(visitor.focus == FocusStop("town"))
  }

  @Test func whereNoFieldWasLeftItIsTheOneThatThePageOpensOn() {
    var visitor = Visitor(page())
    visitor.press(.up)
    visitor.type("q")
    #expect(visitor.actions == [.edit("name", "q")])
    #expect(visitor.focus == FocusStop("name"))
  }

  @Test func itGoesOnWhereTheTextEnds() {
    var visitor = Visitor(page())
    visitor.type("pom")
    visitor.press(.home, .down, .down)
    visitor.press(.backTab, .backTab, .up)
    visitor.press(.tab, .tab, .tab)
    visitor.click(on: "Nom")
    visitor.press(.escape)
    visitor.type("mes")
    #expect(visitor.actions.last == .edit("name", "pommes"))
  }

  @Test func aLetterForANumberIsRefusedInTheField() {
    var visitor = Visitor(page(.number))
    visitor.press(.escape)
    #expect(visitor.press(.character("p")) == [])
    #expect(visitor.state.notice == .onlyNumbers)
    #expect(visitor.focus == FocusStop("name"))
  }

  @Test func openCommandsAreLeftForTheField() {
    var visitor = Visitor(page(), 40, 12)
    visitor.click(on: "Plus…")
    visitor.type("qa")
    #expect(visitor.actions == [.edit("name", "q"), .edit("name", "qa")])
    #expect(visitor.screen.contains("[qa"))
  }

  @Test func theSpaceBarStillPressesAndF1StillHelps() {
    var visitor = Visitor(page())
    visitor.press(.escape)
    #expect(visitor.press(.character(" "), .function(1)) == [.press("send"), .press("help")])
  }

  @Test func lettersAreCommandsWhereNothingCanBeTyped() {
    var visitor = Visitor(page(isEnabled: false))
    #expect(visitor.press(.character("p")) == [.press("pass")])
    #expect(!visitor.page.takesTyping)
    #expect(page().takesTyping)
  }
}
