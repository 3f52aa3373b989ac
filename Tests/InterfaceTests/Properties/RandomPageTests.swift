import Foundation
import TestSupport
import Testing
import Text

@testable import Interface

/// What holds for any page, on any screen, whatever one does.
@Suite struct RandomPageTests {
  @Test(arguments: 1...20)
  func anyInputKeepsTheCursorOnTheFocus(seed: UInt64) {
    var maker = PageMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...110), maker.number(12...50))
    for step in 0..<60 {
      let input = maker.input(visitor.size)
      visitor.time += maker.number(0...400)
      visitor.send(input)
      if step % 20 == 19 {
        visitor.size = Size(columns: maker.number(0...120), rows: maker.number(0...50))
      }
      expectSoundness(of: visitor.layout, "seed \(seed), step \(step), \(input)")
    }
  }

  @Test(arguments: 1...40)
  func everyControlIsReachedByTab(seed: UInt64) {
    var maker = PageMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...110), maker.number(12...50))
    var missing = maker.controls
    for isOpening in [false, true] {
      for _ in 0..<maker.controls.count * 2 + 5 where !missing.isEmpty {
        if let focus = visitor.focus { missing.remove(focus.control) }
        let opens = isOpening && visitor.focus == .moreCommands && visitor.screen.contains("Plus…")
        visitor.press(opens ? .enter : .tab)
      }
    }
    #expect(missing.isEmpty, "seed \(seed), \(visitor.size)")
  }

  @Test(arguments: 1...40)
  func everyWordIsSeenByScrolling(seed: UInt64) {
    var maker = PageMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...110), maker.number(12...50))
    var seen = Set(visitor.wordsSeen)
    for _ in 0..<300 where visitor.layout.viewport.hasMoreBelow {
      visitor.wheel(.scrollDown)
      seen.formUnion(visitor.wordsSeen)
    }
    if visitor.screen.contains("Plus…") {
      visitor.click(on: "Plus…")
      for _ in 0..<10 {
        seen.formUnion(visitor.wordsSeen)
        visitor.wheel(.scrollDown)
      }
    }
    let lost = maker.words.subtracting(seen)
    #expect(lost.isEmpty, "seed \(seed), \(visitor.size)")
  }

  @Test(arguments: [0, 1, 2, 5, 19, 20, 39, 40, 59, 60, 79, 80, 200, 500])
  func anySizeIsDrawn(columns: Int) {
    for rows in [0, 1, 2, 11, 12, 16, 17, 24, 500] {
      expectSoundness(of: everythingPage.laidOut(columns, rows), "\(columns)×\(rows)")
    }
  }

  private func expectSoundness(of layout: LaidOut, _ story: String) {
    let size = layout.frame.size
    #expect(layout.frame.cells.count == size.columns * size.rows, "\(story)")
    let screen = Rectangle(column: 0, row: 0, width: size.columns, height: size.rows)
    guard !layout.isTooSmall else { return }
    #expect(screen.contains(layout.frame.cursor), "\(story)")
    if let focus = layout.focus {
      let isOnFocus = layout.regions.contains {
        $0.stop == focus && $0.rectangle.contains(layout.frame.cursor)
      }
      #expect(isOnFocus, "\(story): \(focus)\n\(textPicture(of: layout.frame))")
    } else {
      #expect(layout.stops.isEmpty, "\(story)")
    }
    for region in layout.regions {
      let end = Point(
        column: region.rectangle.column + region.rectangle.width - 1, row: region.rectangle.row)
      #expect(screen.contains(end), "\(story): \(region)")
    }
  }
}

extension Visitor {
  /// The words on the screen, without brackets and frames.
  fileprivate var wordsSeen: [String] {
    screen.split { " \n[]()│▸".contains($0) }.map { String($0) }
  }
}
