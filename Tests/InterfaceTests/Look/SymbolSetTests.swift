import Interface
import TestSupport
import Testing
import Text

@Suite struct SymbolSetTests {
  @Test func twinsAreASCIIAndOfTheSameWidth() {
    let pairs = zip(signs(of: .unicode), signs(of: .ascii))
    for (sign, twin) in pairs {
      #expect(DisplayWidth.of(sign) == DisplayWidth.of(twin), "\(sign) \(twin)")
      #expect(twin.unicodeScalars.allSatisfy { $0.isASCII }, "\(twin)")
    }
  }

  @Test(arguments: [
    (SymbolSet.unicode, "La touche Entrée ↵, ou ↓."), (.console, "La touche Entrée, ou ↓."),
    (.ascii, "La touche Entrée, ou."),
  ])
  func wordsDoWithoutTheSignsOfKeysThatTheTerminalLacks(symbols: SymbolSet, words: String) {
    let page = Page(id: "page", blocks: [.text([.text("La touche Entrée ↵, ou ↓.")])])
    #expect(textPicture(of: page.laidOut(80, 24, symbols: symbols).frame).contains(words))
  }

  private func signs(of set: SymbolSet) -> [String] {
    [
      set.pointer, set.one.off, set.one.on, set.many.off, set.many.on, set.horizontal,
      set.vertical, set.separator, set.crumb, set.bullet, set.down, set.up, set.secret,
      set.ellipsis,
    ] + set.corners
  }
}
