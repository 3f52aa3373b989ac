import Interface
import TestSupport
import Testing
import Text

/// Options that have pictures, side by side.
@Suite struct GridTests {
  private let page = Page(
    id: "grid",
    blocks: [
      .control(
        .choice(
          Choice(
            id: "pictures", label: "Une image",
            options: (1...6).map {
              .init(
                label: [.text(SafeText("image \($0)"))],
                drawing: ["+----+", SafeText("|  \($0) |"), "+----+"])
            }))),
      .control(.button(Button(id: "go", label: "Suite"))),
    ])

  @Test(arguments: [(80, 4), (40, 3)])
  func asManyStandInARowAsThereIsRoomFor(columns: Int, count: Int) {
    let first = Visitor(page, columns, 24).screen.split(separator: "\n").first {
      $0.contains("image 1")
    }
    #expect(first?.contains("image \(count)") == true)
    #expect(first?.contains("image \(count + 1)") == false)
  }

  @Test func arrowsGoSidewaysAndDown() {
    var visitor = Visitor(page)
    #expect(visitor.focus == FocusStop("pictures", .option(0)))
    visitor.press(.right)
    #expect(visitor.focus == FocusStop("pictures", .option(1)))
    visitor.press(.down)
    #expect(visitor.focus == FocusStop("pictures", .option(5)))
    visitor.press(.left, .up)
    #expect(visitor.focus == FocusStop("pictures", .option(0)))
    visitor.press(.right, .right, .right, .down)
    #expect(visitor.focus == FocusStop("go"))
  }

  @Test func theWholePictureCanBeClicked() {
    var visitor = Visitor(page)
    #expect(visitor.click(on: "|  6 |") == [.choose("pictures", option: 5)])
    #expect(visitor.click(on: "image 2") == [.choose("pictures", option: 1)])
  }

  @Test func aClosedGridHoldsNoFocus() {
    var page = page
    page.blocks[0] = .control(
      .choice(
        Choice(
          id: "pictures", label: "",
          options: [.init(label: [.text("un")], drawing: ["#"])], isEnabled: false)))
    #expect(Visitor(page).focus == FocusStop("go"))
  }
}
