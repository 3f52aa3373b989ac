import Interface
import Testing

@Suite struct ThemeTests {
  @Test(arguments: [Theme.light, .dark])
  func lettersStandOutFromTheirGround(theme: Theme) {
    for role in Role.allCases {
      #expect(contrast(theme.style(of: role)) >= 4.5, "\(theme.name), \(role)")
    }
  }

  @Test func highContrastIsAtLeastTwelve() {
    for role in Role.allCases {
      #expect(contrast(Theme.highContrast.style(of: role)) >= 12, "\(role)")
    }
  }

  @Test func monochromeHasNoColour() {
    for role in Role.allCases {
      let style = Theme.monochrome.style(of: role)
      #expect(style.foreground == nil && style.background == nil)
    }
  }

  @Test(arguments: Theme.shipped)
  func basicColoursAreNeverTheirGround(theme: Theme) {
    for role in Role.allCases {
      let style = theme.style(of: role)
      #expect(style.foreground == nil || style.foreground?.basic != style.background?.basic)
    }
  }

  @Test(arguments: Theme.shipped)
  func focusAndFieldsLookUnlikeTheBody(theme: Theme) {
    for role in [Role.focus, .field, .link, .title] {
      #expect(theme.style(of: role) != theme.style(of: .body))
    }
  }

  @Test func themesAreFoundByName() {
    #expect(Theme.named("high-contrast") == .highContrast)
    #expect(Theme.named("pink") == nil)
  }

  /// The contrast of WCAG 2, from the colours of a terminal of 256.
  private func contrast(_ style: Style) -> Double {
    guard let letters = style.foreground, let ground = style.background else { return 0 }
    let pair = [luminance(letters.rich), luminance(ground.rich)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private func luminance(_ number: UInt8) -> Double {
    let levels = rgb(Int(number)).map { level -> Double in
      let share = Double(level) / 255
      return share <= 0.03928 ? share / 12.92 : pow24((share + 0.055) / 1.055)
    }
    return 0.2126 * levels[0] + 0.7152 * levels[1] + 0.0722 * levels[2]
  }

  /// x to the power 2.4, as the square of x times its fifth root twice.
  private func pow24(_ base: Double) -> Double {
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }

  private func rgb(_ number: Int) -> [Int] {
    if number >= 232 { return Array(repeating: 8 + (number - 232) * 10, count: 3) }
    let steps = [0, 95, 135, 175, 215, 255]
    let index = number - 16
    return [steps[index / 36], steps[index / 6 % 6], steps[index % 6]]
  }
}
