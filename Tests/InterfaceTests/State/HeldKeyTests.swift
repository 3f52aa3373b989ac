import Interface
import TestSupport
import Testing
import Text

/// An Enter that is held down while one person's pages give way to another's.
@Suite struct HeldKeyTests {
  private let page = Page(
    id: "welcome", blocks: [.control(.button(Button(id: "start", label: "Go", isMain: true)))])

  @Test func itBeginsNothingForTheNextPerson() {
    var hand = Hand(page)
    #expect(hand.presses(at: 0) == [.press("start")])
    hand.state.startOver()
    let repeats = stride(from: 500, to: 3000, by: 33).flatMap { hand.presses(at: $0) }
    #expect(repeats == [])
    #expect(hand.presses(at: 4000) == [.press("start")])
  }

  @Test func itBeginsNothingWhenTheProgramComesBack() {
    var hand = Hand(page)
    hand.state.beginUnderAFinger(at: 0)
    let repeats = stride(from: 20, to: 3000, by: 33).flatMap { hand.presses(at: $0) }
    #expect(repeats == [])
  }

  @Test func aPressOnAProgramThatCameBackActs() {
    var hand = Hand(page)
    hand.state.beginUnderAFinger(at: 0)
    #expect(hand.presses(at: 400) == [])
    #expect(hand.waits(until: 600) == [.press("start")])
  }
}

/// A finger on Enter.
private struct Hand {
  var state = InterfaceState()
  private let page: Page

  init(_ page: Page) { self.page = page }

  private var layout: LaidOut {
    Layout.lay(out: page, state: state, size: Size(columns: 80, rows: 24), words: layoutWords)
  }

  mutating func presses(at milliseconds: Int) -> [Action] {
    state.adopt(page)
    return state.handle(.key(.enter), at: milliseconds, page: page, layout: layout)
  }

  mutating func waits(until milliseconds: Int) -> [Action] {
    state.fire(at: milliseconds, page: page, layout: layout)
  }
}
