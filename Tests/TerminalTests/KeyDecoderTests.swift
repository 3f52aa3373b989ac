import Interface
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  @Test func aLetterIsItself() {
    #expect(decode("aÉ€ 漢") == keys("a", "É", "€", " ", "漢"))
  }

  @Test func theKeysOfALineHaveNames() {
    #expect(decode("\r\n\t\u{7F}\u{8}") == [.enter, .enter, .tab, .backspace, .backspace])
  }

  @Test func controlLettersAreHarmlessKeys() {
    let typed = decode("\u{3}\u{1A}\u{1C}\u{13}\u{4}\u{1D}\u{0}")
    #expect(
      typed == [
        .control("c"), .control("z"), .control("\\"), .control("s"), .control("d"), .control("]"),
        .control("@"),
      ])
  }

  @Test func escapeAloneIsEscape() {
    #expect(decode("\u{1B}") == [.escape])
    #expect(decode("\u{1B}\u{1B}\u{1B}") == [.escape, .escape, .escape])
    #expect(decode("\u{1B}\r") == [.escape, .enter])
    #expect(decode("\u{1B} ") == [.escape, .character(" ")])
  }

  @Test func aLetterWithAltDoesNothing() {
    #expect(decode("\u{1B}qb") == keys("b"))
  }

  @Test func anUnknownSequenceIsDroppedWhole() {
    #expect(decode("\u{1B}[200~a\u{1B}[201~") == keys("a"))
    #expect(decode("\u{1B}[1;5Cx") == keys("x"))
    #expect(decode("\u{1B}OSx") == keys("x"))
    #expect(decode("\u{1B}[") == [])
    #expect(decode("\u{1B}O") == [])
  }

  @Test func aSequenceWithoutEndDropsNoMoreThanItself() {
    #expect(decode("\u{1B}[12\rq") == [.enter, .character("q")])
    let digits = String(repeating: "1", count: 40)
    #expect(decode("\u{1B}[\(digits)") == keys("1", "1", "1", "1", "1", "1", "1", "1"))
  }

  @Test func namedKeysAreKnown() {
    // The octal codes of curses.h: KEY_UP is 0403, KEY_F(0) is 0410.
    let named: [(UInt32, Key)] = [
      (0o403, .up), (0o402, .down), (0o404, .left), (0o405, .right), (0o406, .home),
      (0o550, .end), (0o523, .pageUp), (0o522, .pageDown), (0o541, .backTab),
      (0o407, .backspace), (0o512, .delete), (0o527, .enter), (0o411, .function(1)),
      (0o424, .function(12)),
    ]
    for (code, key) in named {
      #expect(inputs([.key(code)]) == [.key(key)])
    }
  }

  @Test func keysThatNoScreenUsesDoNothing() {
    // KEY_RESIZE, KEY_MOUSE, KEY_F(13), KEY_SUSPEND.
    #expect(inputs([.key(0o632), .key(0o631), .key(0o425), .key(0o627)]) == [])
  }

  @Test func whatIsNoCharacterIsDropped() {
    #expect(inputs([.character(0xD800), .character(0x110000), .character(0x9B)]) == [])
  }

  @Test func theMouseTellsItsFirstButtonAndItsWheel() {
    let place = (column: 7, row: 3)
    #expect(
      pointers("\u{1B}[<0;8;4M\u{1B}[<0;8;4m\u{1B}[<64;8;4M\u{1B}[<65;8;4M") == [
        Pointer(.press, column: place.column, row: place.row),
        Pointer(.release, column: place.column, row: place.row),
        Pointer(.scrollUp, column: place.column, row: place.row),
        Pointer(.scrollDown, column: place.column, row: place.row),
      ])
  }

  @Test func theOldFormOfTheMouseIsReadToo() {
    #expect(
      pointers("\u{1B}[M (%\u{1B}[M#(%\u{1B}[M`(%q") == [
        Pointer(.press, column: 7, row: 4), Pointer(.release, column: 7, row: 4),
        Pointer(.scrollUp, column: 7, row: 4),
      ])
    #expect(decode("\u{1B}[M (%q") == keys("q"))
  }

  @Test func otherButtonsMovesAndNonsenseAreNoPointers() {
    #expect(pointers("\u{1B}[<1;1;1M\u{1B}[<2;1;1M\u{1B}[<35;1;1M\u{1B}[<66;1;1M") == [])
    #expect(
      pointers("\u{1B}[<0;0;0M\u{1B}[<0;5M\u{1B}[<;;M\u{1B}[<0;99999999999999999999;1M") == [])
    #expect(pointers("\u{1B}[<4;2;2M") == [Pointer(.press, column: 1, row: 1)])
  }

  @Test func aSequenceMayComeInPieces() {
    var decoder = KeyDecoder()
    let start = ContinuousClock.now
    #expect(decoder.decode(raw("\u{1B}[<0;1"), at: start) == [])
    #expect(
      decoder.decode(raw("2;3Mq"), at: start + .milliseconds(100)) == [
        .pointer(Pointer(.press, column: 11, row: 2)), .key(.character("q")),
      ])
    #expect(decoder.decode(raw("\u{1B}["), at: start) == [])
    #expect(decoder.decode(raw("q"), at: start + .seconds(2)) == [.key(.character("q"))])
  }

  private func raw(_ text: String) -> [RawInput] {
    text.unicodeScalars.map { .character($0.value) }
  }

  private func inputs(_ raw: [RawInput]) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.decode(raw, at: .now)
  }

  private func decode(_ text: String) -> [Key] {
    inputs(raw(text)).compactMap {
      guard case .key(let key) = $0 else { return nil }
      return key
    }
  }

  private func pointers(_ text: String) -> [Pointer] {
    inputs(raw(text)).compactMap {
      guard case .pointer(let pointer) = $0 else { return nil }
      return pointer
    }
  }

  private func keys(_ letters: Character...) -> [Key] {
    letters.map { .character($0) }
  }
}
