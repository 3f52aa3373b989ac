import Testing

@testable import Host

struct InputLinesTests {
  private func whole(_ text: String) -> InputLines.Line { .whole(Array(text.utf8)[...]) }

  @Test func linesAreWholeWhereverTheStreamIsCut() {
    var lines = InputLines()
    #expect(lines.take(Array("one\ntw".utf8)) == [whole("one")])
    #expect(lines.take(Array("o\n\nthree".utf8)) == [whole("two"), whole("")])
    #expect(lines.finish() == [whole("three")])
  }

  @Test func aLineBeyondTheLimitIsPassedOver() {
    var lines = InputLines()
    let half = [UInt8](repeating: 0x61, count: InputLines.limit / 2 + 1)
    #expect(lines.take(half) == [])
    #expect(lines.take(half) == [])
    #expect(lines.take(Array("end\nnext\n".utf8)) == [.tooLong, whole("next")])
  }
}
