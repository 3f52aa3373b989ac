import Interface
import Testing

@testable import Terminal

@Suite struct ScreenSizeTests {
  @Test func aHugeWindowIsCut() {
    #expect(ScreenSize.clamped(columns: 65535, rows: 60000) == Size(columns: 500, rows: 500))
  }

  @Test func aSmallWindowIsWhatItIs() {
    #expect(ScreenSize.clamped(columns: 1, rows: 2) == Size(columns: 1, rows: 2))
  }

  @Test func aLineThatDoesNotSayIsTheUsualSize() {
    #expect(ScreenSize.clamped(columns: 0, rows: 0) == Size(columns: 80, rows: 24))
    #expect(ScreenSize.of(-1) == Size(columns: 80, rows: 24))
  }
}
