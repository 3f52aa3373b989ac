import Interface
import TestSupport
import Testing
import Text

@Suite struct InterfaceStatePointerTests {
  private var visitor = Visitor(everythingPage, 100, 200)

  @Test mutating func clickChoosesAnOption() {
    #expect(visitor.click(on: "Je réponds") == [.choose("one", option: 2)])
    #expect(visitor.focus == FocusStop("one", .option(2)))
  }

  @Test mutating func clickBesideTheWordsOfAnOptionChoosesIt() {
    guard let point = visitor.place(of: "Une adresse inconnue") else {
      Issue.record("The option is not on the screen.")
      return
    }
    let pointer = Pointer(.press, column: 70, row: point.row)
    #expect(visitor.send(.pointer(pointer)) == [.choose("many", option: 1)])
  }

  @Test mutating func clickPressesButtonsLinksSpansAndCommands() {
    #expect(visitor.click(on: "Valider") == [.press("send")])
    #expect(visitor.click(on: "En savoir plus") == [.press("more")])
    #expect(visitor.click(on: "le guide officiel") == [.press("guide")])
    #expect(visitor.click(on: "suivi-livraison") == [.mark("address")])
    #expect(visitor.click(on: "Sommaire") == [.press("contents")])
  }

  @Test mutating func clickOnWhatIsUnavailableSaysWhy() {
    #expect(visitor.click(on: "(Effacer)") == [])
    #expect(visitor.state.notice == .unavailable("Rien n'est écrit."))
  }

  @Test mutating func clickPlacesTheCaret() {
    visitor.click(on: "drée")
    #expect(visitor.type("X") == [.edit("name", "AnXdrée")])
  }

  @Test mutating func clickAfterTheTextPlacesTheCaretAtItsEnd() {
    visitor.click(on: "]  ")
    visitor.click(on: "Votre prénom")
    #expect(visitor.type("s") == [.edit("name", "Andrées")])
  }

  @Test mutating func clickReordersItemThenPlace() {
    #expect(visitor.click(on: "1. Ouvrir") == [])
    #expect(visitor.screen.contains("Ouvrir le message (en main)"))
    #expect(visitor.click(on: "3. Répondre") == [.move("order", from: 0, to: 2)])
    #expect(visitor.screen.contains("3. Ouvrir le message"))
    #expect(!visitor.screen.contains("(en main)"))
  }

  @Test mutating func clickPairsLeftThenRight() {
    visitor.click(on: "L'arobase")
    #expect(visitor.click(on: "une adresse e-mail") == [.pair("pairs", left: 1, right: 0)])
    #expect(visitor.screen.contains("L'arobase  › une adresse e-mail"))
  }

  @Test mutating func clickOnTheSamePartnerParts() {
    visitor.click(on: "Le cadenas")
    #expect(visitor.click(on: "  une page protégée") == [.pair("pairs", left: 0, right: nil)])
  }

  @Test mutating func clickGroupsItemThenGroup() {
    visitor.click(on: "Un site en .gouv.fr")
    #expect(visitor.click(on: "  Sûr") == [.group("groups", item: 0, group: 0)])
  }

  @Test mutating func clickOnAPlaceFirstSaysWhatToDo() {
    #expect(visitor.click(on: "  Sûr") == [])
    #expect(visitor.state.notice == .takeFirst)
  }

  @Test mutating func clickUsesTheActionsOfARow() {
    #expect(visitor.click(on: "Poste 4") == [.row("rows", row: 0, action: 0)])
    #expect(visitor.click(on: "Plus tard") == [.row("rows", row: 0, action: 1)])
    #expect(visitor.click(on: "(Proposer)") == [])
    #expect(visitor.state.notice == .unavailable("Pas encore de module."))
  }

  @Test mutating func onlyTheMouseHitsATarget() {
    #expect(visitor.click(on: "│          │") == [.hit("target")])
    #expect(visitor.screen.contains("Cliquez dans le cadre (touché)"))
    visitor.time += 1000
    #expect(visitor.press(.enter) == [])
    #expect(visitor.state.notice == .useTheMouse)
  }

  @Test mutating func doubleClickActsOnce() {
    let first = visitor.click(on: "Une urgence")
    visitor.time -= 900
    let second = visitor.click(on: "Une urgence")
    #expect(first + second == [.choose("many", option: 0)])
  }

  @Test mutating func wheelScrollsAndTheFocusIsSeen() {
    visitor.size = Size(columns: 80, rows: 24)
    visitor.wheel(.scrollDown)
    #expect(visitor.screen.contains("\n     • Ne touchez pas le lien."))
    #expect(!visitor.screen.contains("avec calme."))
    #expect(visitor.focus == FocusStop(.moreBelow))
    visitor.wheel(.scrollUp)
    visitor.wheel(.scrollUp)
    #expect(visitor.layout.viewport.top == 0)
  }
}
