import Interface
import TestSupport
import Testing

@Suite struct LayoutPictureTests {
  @Test func everythingOn80By24FromTop() {
    assertSnapshot(pictures(of: everythingPage, 80, 24), named: "everything-80x24")
  }

  @Test func everythingOn40By12FromTop() {
    assertSnapshot(pictures(of: everythingPage, 40, 12), named: "everything-40x12")
  }

  @Test func everythingOn200By60FromTop() {
    assertSnapshot(pictures(of: everythingPage, 200, 60), named: "everything-200x60")
  }

  /// The pictures of a page, a screenful after the other, as Enter shows them.
  private func pictures(of page: Page, _ columns: Int, _ rows: Int) -> String {
    var state = InterfaceState()
    state.adopt(page)
    var pictures: [String] = []
    var time = 0
    while pictures.count < 40 {
      let layout = page.laidOut(columns, rows, state)
      pictures.append(picture(of: layout.frame))
      guard layout.viewport.hasMoreBelow else { break }
      time += 1000
      _ = state.handle(.key(.pageDown), at: time, page: page, layout: layout)
    }
    return pictures.joined(separator: "\n\n")
  }
}
