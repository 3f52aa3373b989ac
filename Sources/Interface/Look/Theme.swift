/// A colour in a terminal's own terms.
public struct Colour: Hashable, Sendable {
  /// Its number on terminals of 256 colours.
  public var rich: UInt8
  /// The nearest of the sixteen basic colours, 0 to 15; those above 7 are the bright ones.
  public var basic: UInt8

  /// Makes a colour.
  public init(rich: UInt8, basic: UInt8) {
    self.rich = rich
    self.basic = basic
  }
}

/// How one role looks.
public struct Style: Hashable, Sendable {
  /// The colour of the letters; nil for the terminal's own.
  public var foreground: Colour?
  /// The colour of the ground; nil for the terminal's own.
  public var background: Colour?
  /// Whether letters are bold.
  public var isBold: Bool
  /// Whether letters and ground change places.
  public var isReversed: Bool
  /// Whether letters are underlined.
  public var isUnderlined: Bool

  /// Makes a style.
  public init(
    foreground: Colour? = nil, background: Colour? = nil, isBold: Bool = false,
    isReversed: Bool = false, isUnderlined: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.isBold = isBold
    self.isReversed = isReversed
    self.isUnderlined = isUnderlined
  }
}

/// How each role looks. Colour never tells anything alone: signs, words or attributes say it too.
public struct Theme: Equatable, Sendable {
  /// The name of the theme, as in the settings: `light`.
  public let name: String
  private let styles: [Role: Style]

  /// Makes a theme; a role without a style looks like the body.
  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// How a role looks.
  public func style(of role: Role) -> Style {
    styles[role] ?? styles[.body] ?? Style()
  }
}
