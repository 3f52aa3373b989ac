import Interface
import Testing
import Text

@testable import Terminal

@Suite struct LineBufferTests {
  @Test func linesComeWhenTheyAreWhole() {
    var buffer = LineBuffer()
    #expect(buffer.take("bon".utf8) == [])
    #expect(buffer.take("jour\nau re".utf8) == ["bonjour"])
    #expect(buffer.take("voir\r\n\n".utf8) == ["au revoir", ""])
    #expect(buffer.takeRest() == [])
  }

  @Test func theLastLineNeedsNoEnter() {
    var buffer = LineBuffer()
    _ = buffer.take("fin".utf8)
    #expect(buffer.takeRest() == ["fin"])
  }

  @Test func keysThatAreNoTextAreDropped() {
    var buffer = LineBuffer()
    #expect(buffer.take("a\u{3}\u{1A}\u{4}\u{1B}b\n".utf8) == ["ab"])
  }

  @Test(arguments: ["\u{1B}[B\n", "\u{1B}OP\n", "\t\n", " \u{1B}[A\u{1B}[[A\t\n"])
  func keysAloneAreNotEnterAlone(typed: String) {
    var buffer = LineBuffer()
    #expect(buffer.take(typed.utf8) == [.keys])
  }

  @Test func keysBesideAnAnswerDoNothing() {
    var buffer = LineBuffer()
    #expect(buffer.take("\u{1B}[B2\u{1B}[C\n".utf8) == ["2"])
  }

  @Test func anEndlessLineIsCut() {
    var buffer = LineBuffer()
    let line = buffer.take(String(repeating: "x", count: 1_000_000).utf8 + [10])
    #expect(line == [.words(SafeText(String(repeating: "x", count: 4096)))])
  }

  @Test func aFloodOfLinesIsCut() {
    var buffer = LineBuffer()
    #expect(buffer.take(String(repeating: "x\n", count: 10_000).utf8).count == 64)
  }

  @Test func whatIsNotUTF8IsLatin1() {
    var buffer = LineBuffer()
    #expect(buffer.take([0xE9, 0x74, 0xE9, 10]) == ["été"])
  }
}
