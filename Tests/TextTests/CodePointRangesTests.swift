import Testing

@testable import Text

struct CodePointRangesTests {
  let ranges = CodePointRanges([0x10...0x1F, 0x30...0x30, 0x40...0x5F])

  @Test(arguments: [(0x10, 0), (0x1F, 0), (0x30, 1), (0x40, 2), (0x5F, 2)] as [(UInt32, Int)])
  func bothEndsOfARangeAreInside(value: UInt32, index: Int) {
    #expect(ranges.index(holding: value) == index)
  }

  @Test(arguments: [0, 0x0F, 0x20, 0x2F, 0x31, 0x3F, 0x60, .max] as [UInt32])
  func whatLiesBetweenIsOutside(value: UInt32) {
    #expect(!ranges.contains(value))
  }

  @Test func noRangeHoldsNothing() {
    #expect(!CodePointRanges([]).contains(0))
  }
}
