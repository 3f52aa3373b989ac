import Interface
import Testing

@testable import Terminal

@Suite struct RepertoireTests {
  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], Repertoire.unicode),
    (["LANG": "fr_FR.utf8", "TERM": "xterm"], .unicode),
    (["LANG": "ca_ES.UTF-8@valencia"], .unicode),
    (["LANG": "C"], .ascii),
    (["LANG": "POSIX"], .ascii),
    ([:], .ascii),
    (["LANG": "fr_FR"], .ascii),
    (["LANG": "C.UTF-8", "LC_ALL": "C"], .ascii),
    (["LANG": "C", "LC_CTYPE": "C.UTF-8"], .unicode),
    (["LANG": "C.UTF-8", "LC_ALL": ""], .unicode),
    (["LANG": "C.UTF-8", "TERM": "linux"], .console),
    (["LANG": "C.UTF-8", "TERM": "vt100"], .ascii),
  ])
  func theEnvironmentTellsWhatCanBeShown(environment: [String: String], repertoire: Repertoire) {
    #expect(Repertoire.detect(environment: environment) == repertoire)
  }

  @Test func theConsoleFontHasAllTheUsualSigns() {
    let signs = "▸(•)[x]─│┌┐└┘·›↓↑…éèàçœŒÿ€«»’\u{A0}\u{202F}"
    for sign in signs.unicodeScalars {
      #expect(Repertoire.console.twin(ofCell: String(sign)) == String(sign))
    }
    #expect(Repertoire.console.symbols == .console)
  }

  @Test func whatTheConsoleFontLacksHasATwinOfOneCell() {
    #expect(Repertoire.console.twin(ofCell: "↵") == " ")
    #expect(Repertoire.console.twin(ofCell: "漢") == "?")
  }

  @Test func anASCIICellKeepsItsWidth() {
    let cells = "éœ…€▸•─漢".unicodeScalars.map { Repertoire.ascii.twin(ofCell: String($0)) }
    #expect(cells == ["e", "o", ".", "E", ">", "*", "-", "?"])
    #expect(Repertoire.ascii.twin(ofCell: "") == "")
  }

  @Test func anASCIILineMayGrow() {
    #expect(Repertoire.ascii.twin(ofLine: "cœur, 2 €…") == "coeur, 2 EUR...")
    #expect(Repertoire.unicode.twin(ofLine: "cœur") == "cœur")
    #expect(Repertoire.console.twin(ofLine: "Entrée ↵, été\n↓") == "Entrée, été\n↓")
    #expect(Repertoire.ascii.twin(ofLine: "Flèches ↑ ↓ : aller") == "Fleches : aller")
  }
}
