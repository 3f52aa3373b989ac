import Testing

@testable import Text

struct DisplayCharacterTests {
  @Test func marksStandInTheCellOfTheirBase() {
    #expect(cells("ae\u{301}\u{327}字") == ["a:1", "e\u{301}\u{327}:1", "字:2"])
  }

  @Test func hangulLettersAreOneCharacterOfTwoColumns() {
    #expect(cells("\u{1112}\u{1161}\u{11AB}x") == ["\u{1112}\u{1161}\u{11AB}:2", "x:1"])
  }

  @Test func aLineFeedStandsAlone() {
    #expect(cells("a\n\u{301}b") == ["a:1", "\n:0", "\u{301}:0", "b:1"])
  }

  @Test func marksWithoutABaseTakeNoColumn() {
    #expect(cells("\u{301}\u{327}") == ["\u{301}\u{327}:0"])
  }

  @Test func noTextHasNoCharacters() {
    #expect(cells("").isEmpty)
  }

  @Test func theCharactersAreTheWholeText() {
    var numbers = SeededNumbers(seed: 2)
    let pieces = ["a", "é", "\u{301}", "字", "👍", "\u{1112}", "\u{1161}", "\n", " ", "क", "\u{94D}"]
    for _ in 0..<300 {
      let text = SafeText(numbers.text(of: pieces, count: 20), as: .lines)
      let characters = Array(text.displayCharacters)
      #expect(same(characters.map { $0.text }.joined(), text.string))
      #expect(characters.reduce(0) { $0 + $1.width } == DisplayWidth.of(text))
    }
  }

  private func cells(_ text: String) -> [String] {
    SafeText(text, as: .lines).displayCharacters.map { "\($0.text):\($0.width)" }
  }
}
