extension Theme {
  /// The themes that ship, the usual one first.
  public static let shipped: [Theme] = [.light, .highContrast, .dark, .monochrome]

  /// The theme of a name; nil when none has it.
  public static func named(_ name: String) -> Theme? {
    shipped.first { $0.name == name }
  }

  /// Dark text on a pale ground, deep blue for titles and what has the focus.
  public static let light = Theme(
    name: "light",
    styles: coloured(
      Palette(
        text: Colour(rich: 234, basic: 0), ground: Colour(rich: 255, basic: 15),
        accent: Colour(rich: 18, basic: 4), quiet: Colour(rich: 240, basic: 0),
        well: Colour(rich: 253, basic: 7), onAccent: Colour(rich: 231, basic: 15))))

  /// Light text on a dark ground, pale blue for titles and what has the focus.
  public static let dark = Theme(
    name: "dark",
    styles: coloured(
      Palette(
        text: Colour(rich: 253, basic: 7), ground: Colour(rich: 234, basic: 0),
        accent: Colour(rich: 153, basic: 14), quiet: Colour(rich: 248, basic: 7),
        well: Colour(rich: 237, basic: 0), onAccent: Colour(rich: 232, basic: 0))))

  /// White and yellow on black, nothing in between.
  public static let highContrast = Theme(
    name: "high-contrast",
    styles: coloured(
      Palette(
        text: Colour(rich: 231, basic: 15), ground: Colour(rich: 16, basic: 0),
        accent: Colour(rich: 226, basic: 11), quiet: Colour(rich: 231, basic: 15),
        well: Colour(rich: 16, basic: 0), onAccent: Colour(rich: 16, basic: 0))))

  /// The terminal's own two colours, for NO_COLOR and for terminals that have no other.
  public static let monochrome = Theme(
    name: "monochrome",
    styles: [
      .title: Style(isBold: true),
      .strong: Style(isBold: true),
      .focus: Style(isReversed: true),
      .chosen: Style(isBold: true),
      .field: Style(isUnderlined: true),
      .link: Style(isUnderlined: true),
      .status: Style(isBold: true),
    ])

  /// The few colours of a theme.
  private struct Palette {
    let text: Colour
    let ground: Colour
    let accent: Colour
    let quiet: Colour
    let well: Colour
    let onAccent: Colour
  }

  private static func coloured(_ palette: Palette) -> [Role: Style] {
    func on(_ ground: Colour, _ letters: Colour, bold: Bool = false, line: Bool = false) -> Style {
      Style(foreground: letters, background: ground, isBold: bold, isUnderlined: line)
    }
    return [
      .body: on(palette.ground, palette.text),
      .title: on(palette.ground, palette.accent, bold: true),
      .strong: on(palette.ground, palette.text, bold: true),
      .quiet: on(palette.ground, palette.quiet),
      .frame: on(palette.ground, palette.quiet),
      .panel: on(palette.well, palette.text),
      .focus: on(palette.accent, palette.onAccent, bold: true),
      .chosen: on(palette.ground, palette.accent, bold: true),
      .field: on(palette.well, palette.text, line: true),
      .link: on(palette.ground, palette.accent, line: true),
      .status: on(palette.ground, palette.accent, bold: true),
    ]
  }
}
