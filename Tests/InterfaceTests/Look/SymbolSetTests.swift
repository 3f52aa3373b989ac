import Interface
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

  private func signs(of set: SymbolSet) -> [String] {
    [
      set.pointer, set.one.off, set.one.on, set.many.off, set.many.on, set.horizontal,
      set.vertical, set.separator, set.crumb, set.bullet, set.down, set.up, set.secret,
      set.ellipsis,
    ] + set.corners
  }
}
