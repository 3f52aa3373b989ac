import Interface
import TestSupport
import Testing
import Text

/// Choices whose options stand in a row: one of several alike.
@Suite struct ChoiceRowTests {
  private let page = Page(
    id: "series",
    blocks: ["bourg.example", "bourg-mairie.example"].enumerated().map { index, label in
      .control(
        .choice(
          Choice(
            id: ControlID(rawValue: "line.\(index)"), label: SafeText(label),
            options: [
              .init(label: [.text("Chez elle")]), .init(label: [.text("Pas chez elle du tout")]),
            ],
            arrangement: .row)))
    } + [.control(.button(Button(id: "send", label: "Valider", isMain: true)))],
    focus: "line.0")

  private func lines(_ columns: Int) -> [String] {
    textPicture(of: page.laidOut(columns, 24).frame).split(separator: "\n")
      .map { $0.trimmingPrefix(while: { $0 == " " }) }.map(String.init)
  }

  @Test func optionsStandBesideEachOtherBelowTheLabel() {
    #expect(lines(80).contains("bourg.example"))
    #expect(lines(80).contains("▸ ( ) Chez elle      ( ) Pas chez elle du tout"))
  }

  @Test func optionsWithoutRoomStandBelowEachOther() {
    #expect(lines(40).contains("▸ ( ) Chez elle"))
    #expect(lines(40).contains("( ) Pas chez elle du tout"))
  }

  @Test func arrowsGoSidewaysInARowAndDownToTheNext() {
    var visitor = Visitor(page)
    visitor.press(.right)
    #expect(visitor.focus == FocusStop("line.0", .option(1)))
    visitor.press(.down)
    #expect(visitor.focus == FocusStop("line.1", .option(0)))
  }

  @Test func enterAnswersALineAndGoesOnToTheNext() {
    var visitor = Visitor(page)
    #expect(visitor.press(.enter) == [.choose("line.0", option: 0)])
    #expect(visitor.focus == FocusStop("line.1", .option(0)))
    visitor.press(.right)
    #expect(visitor.press(.enter) == [.choose("line.1", option: 1)])
    #expect(visitor.focus == FocusStop("send"))
  }

  @Test func everyOptionIsAMouseTargetOfItsOwn() {
    var visitor = Visitor(page)
    #expect(visitor.click(on: "Pas chez elle") == [.choose("line.0", option: 1)])
    #expect(visitor.click(on: "( ) Chez elle") == [.choose("line.0", option: 0)])
  }

  @Test func eachLineIsAskedOnItsOwnLineByLine() {
    var dialogue = LinearState(words: layoutCatalogue)
    let read = dialogue.open(page).map { $0.string }
    #expect(read.contains("bourg.example"))
    #expect(!read.contains("bourg-mairie.example"))
    let step = dialogue.answer("2")
    #expect(step.actions == [.choose("line.0", option: 1)])
    #expect(
      dialogue.open(page.doing(step.actions[0])).map { $0.string }.contains("bourg-mairie.example"))
  }
}
