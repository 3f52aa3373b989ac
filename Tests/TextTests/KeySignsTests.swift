import Testing
import Text

@Suite struct KeySignsTests {
  @Test(arguments: [
    ("la touche Entrée ↵, à droite", "la touche Entrée, à droite"),
    ("Tab ↹ va plus loin", "Tab va plus loin"),
    ("Flèches ↑ ↓\u{A0}: déplacer", "Flèches\u{A0}: déplacer"),
    ("« Fichier → Ouvrir »", "« Fichier → Ouvrir »"),
  ])
  func aSignGoesWithTheSpaceBeforeIt(text: String, without: String) {
    #expect(KeySigns.removed(KeySigns.beyondASCII, from: text) == without)
    #expect(KeySigns.removed(KeySigns.beyondASCII, from: SafeText(text)).string == without)
  }

  @Test func theConsoleKeepsItsArrows() {
    let text = "Entrée ↵, puis ↓"
    #expect(KeySigns.removed(KeySigns.beyondConsole, from: text) == "Entrée, puis ↓")
  }
}
