import Testing

@testable import Text

struct LineBreaksTests {
  @Test(arguments: ["mot :", "mot ;", "mot !", "mot ?", "mot »", "mot ›", "20 %", "20 €", "« mot"])
  func frenchKeepsASignWithItsWord(text: String) {
    #expect(lines("et \(text) et", 6) == ["et", text, "et"])
  }

  @Test(arguments: ["06\u{A0}12", "2\u{202F}000"])
  func noBreakSpacesNeverBreak(text: String) {
    #expect(lines("au \(text)", 7) == ["au", text])
  }

  @Test func aNoBreakSpaceIsKeptFromACutToo() {
    #expect(lines("abc\u{A0}def", 4) == ["ab", "c\u{A0}de", "f"])
  }

  @Test func linesEndAfterAHyphenBetweenLetters() {
    #expect(lines("rendez-vous", 8) == ["rendez-", "vous"])
    #expect(lines("un mot—puis", 8) == ["un mot—", "puis"])
  }

  @Test func hyphensOfNumbersAndOptionsStay() {
    #expect(lines("de 10-12 h", 6) == ["de", "10-12", "h"])
    #expect(lines("avec -x", 6) == ["avec", "-x"])
  }

  @Test func anAddressStaysWholeIfItCan() {
    #expect(lines("voir mon-site.fr/a", 14) == ["voir", "mon-site.fr/a"])
  }

  @Test func aLongAddressIsCutAfterASlashOrAHyphen() {
    #expect(
      lines("suivi-livraison.example/colis/suivi", 25) == [
        "suivi-livraison.example/", "colis/suivi",
      ])
    #expect(lines("https://mon-site.fr", 13) == ["https://mon-", "site.fr"])
  }

  @Test func aLongWordIsCutBetweenCells() {
    #expect(lines("anticonstitutionnellement", 10) == ["anticonsti", "tutionnell", "ement"])
    #expect(lines("eeee\u{301}e", 3) == ["eee", "e\u{301}e"])
  }

  @Test func aSpacingVowelStaysWithItsLetter() {
    #expect(lines("ककका", 3) == ["कक", "का"])
  }

  @Test func aMarkInARunOfItsOwnStaysWithItsLetter() {
    let runs = [Run("ab", 1), Run("\u{301}c", 2)]
    #expect(
      Wrapping.wrap(runs, width: 2) == [[Run("ab", 1), Run("\u{301}", 2)], [Run("c", 2)]])
  }
}
