import Interface
import TestSupport
import Testing

/// The emulator is what other tests look through, so it is looked at first.
@Suite struct ScreenEmulatorTests {
  @Test func textWrapsOnlyWhenMoreComes() {
    #expect(shown("abcde").cursor == Point(column: 4, row: 0))
    #expect(shown("abcdef").text == "abcde\nf\n")
    #expect(shown("abcde\rX").text == "Xbcde\n\n")
  }

  @Test func wideCharactersTakeTwoPlacesAndLoseBothAtOnce() {
    #expect(shown("漢a").text == "漢a\n\n")
    #expect(shown("漢a\u{1B}[1;2HX").text == " Xa\n\n")
    #expect(shown("漢a\u{1B}[1;1HX").text == "X a\n\n")
    #expect(shown("abcd漢").text == "abcd\n漢\n")
  }

  @Test func marksJoinTheirLetter() {
    #expect(shown("e\u{301}x")[0, 0].text == "e\u{301}")
    #expect(shown("abcde\u{301}")[4, 0].text == "e\u{301}")
  }

  @Test func aCharacterMayComeInPieces() {
    var screen = ScreenEmulator(columns: 5, rows: 3)
    for byte in "é漢".utf8 { screen.feed([byte]) }
    #expect(screen.line(0) == "é漢")
    #expect(screen.unknown == [])
  }

  @Test func rowsScrollWithinTheirRegion() {
    #expect(shown("a\r\nb\r\nc\n").text == "b\nc\n")
    #expect(shown("a\r\nb\r\nc\n").scrollback == ["a"])
    #expect(shown("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[3;1H\n").text == "a\nc\n")
    #expect(shown("a\r\nb\u{1B}[H\u{1B}M").text == "\na\nb")
    #expect(shown("a\r\nb\u{1B}[H\u{1B}[L").text == "\na\nb")
    #expect(shown("a\r\nb\r\nc\u{1B}[H\u{1B}[M").text == "b\nc\n")
  }

  @Test func placesAreErasedInsertedDeletedAndRepeated() {
    #expect(shown("abcde\u{1B}[1;2H\u{1B}[2X").line(0) == "a  de")
    #expect(shown("abcde\u{1B}[1;2H\u{1B}[2@").line(0) == "a  bc")
    #expect(shown("abcde\u{1B}[1;2H\u{1B}[2P").line(0) == "ade")
    #expect(shown("a\u{1B}[3b").line(0) == "aaaa")
    #expect(shown("abcde\u{1B}[1;3H\u{1B}[K").line(0) == "ab")
    #expect(shown("abcde\u{1B}[1;3H\u{1B}[1K").line(0) == "   de")
    #expect(shown("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J").text == "a\n\n")
  }

  @Test func looksAreRemembered() {
    let screen = shown("\u{1B}[1;4;7;31;48;5;200ma\u{1B}[mb\u{1B}[97;102mc")
    #expect(
      screen[0, 0].look
        == .init(foreground: 1, background: 200, isBold: true, isUnderlined: true, isReversed: true)
    )
    #expect(screen[1, 0].look == .init())
    #expect(screen[2, 0].look == .init(foreground: 15, background: 10))
  }

  @Test func theOtherScreenComesAndGoes() {
    let there = shown("ab\u{1B}[?1049hxy")
    #expect(there.isOtherScreen)
    #expect(there.line(0) == "  xy")
    let back = shown("ab\u{1B}[?1049hxy\u{1B}[?1049l")
    #expect(back.line(0) == "ab")
    #expect(back.cursor == Point(column: 2, row: 0))
  }

  @Test func whatIsNotUnderstoodIsRemembered() {
    #expect(shown("\u{1B}]2;titre\u{7}").unknown == ["command ]2;titre\u{7}"])
    #expect(shown("\u{1B}[5q").unknown == ["sequence [5]q"])
    #expect(shown("\u{1B}[3J").scrollbackClearings == 1)
  }

  private func shown(_ text: String) -> ScreenEmulator {
    var screen = ScreenEmulator(columns: 5, rows: 3)
    screen.feed(Array(text.utf8))
    return screen
  }
}
