import Testing

@testable import Interface

@Suite struct ColumnsTests {
  @Test func columnsTakeWhatTheyNeedWhereThereIsRoom() {
    #expect(Columns.fitting(needs([5, 10, 3]), in: 30) == [5, 10, 3])
  }

  @Test func wideColumnsShareWhatNarrowOnesLeave() {
    #expect(Columns.fitting(needs([5, 50, 40]), in: 49) == [5, 20, 20])
  }

  @Test func columnsThatWouldCutAWordAreRefused() {
    #expect(Columns.fitting([.init(widest: 30, longestWord: 12)], in: 11) == nil)
  }

  @Test func noColumnFitsAnywhere() {
    #expect(Columns.fitting([], in: 1) == [])
  }

  private func needs(_ widths: [Int]) -> [Columns.Need] {
    widths.map { Columns.Need(widest: $0, longestWord: 4) }
  }
}
