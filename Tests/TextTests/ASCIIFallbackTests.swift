import Testing

@testable import Text

struct ASCIIFallbackTests {
  @Test(
    arguments: [
      ("Déjà vu", "Deja vu"), ("«\u{A0}Oui\u{202F}!\u{A0}»", "\" Oui ! \""), ("L’œuf", "L'oeuf"),
      ("▸ Commencer", "> Commencer"), ("(•) un", "(*) un"), ("┌─┐\n│ │\n└─┘", "+-+\n| |\n+-+"),
      ("Aide · Quitter › fin…", "Aide - Quitter > fin..."), ("e\u{301}te\u{301}", "ete"),
      ("10–12 h", "10-12 h"), ("2 €", "2 EUR"), ("字", "??"), ("я", "?"), ("\u{1B}[", "?["),
      ("│ Entrée ↵│", "| Entree  |"), ("╔═╗", "+-+"), ("", ""),
    ])
  func signsHaveTheirTwins(text: String, plain: String) {
    #expect(ASCIIFallback.text(text) == plain)
    #expect(ASCIIFallback.text(Substring(text)) == plain)
  }

  @Test(arguments: ["▸", "•", "─", "│", "┌", "┐", "└", "┘", "·", "›", "├", "┤", "┬", "┴", "┼"])
  func symbolsOfScreensKeepTheirWidth(symbol: String) {
    #expect(DisplayWidth.of(ASCIIFallback.text(symbol)) == DisplayWidth.of(symbol))
    #expect(ASCIIFallback.text(symbol) != "?")
  }

  @Test func onlyASCIIComesOut() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let plain = ASCIIFallback.text(String(scalar))
      if !plain.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) {
        Issue.record("U+\(String(value, radix: 16)) gives \(plain)")
      }
    }
  }

  @Test func aSafeTextIsTakenToo() {
    #expect(ASCIIFallback.text(SafeText("été")) == "ete")
  }
}
