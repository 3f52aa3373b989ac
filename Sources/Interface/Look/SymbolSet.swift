import Text

/// The signs of the screen; each has a twin of the same width in plain ASCII.
public struct SymbolSet: Equatable, Sendable {
  /// What has the focus.
  public let pointer: String
  /// An option that isn't chosen, and one that is, where one may be chosen.
  public let one: OffOn
  /// An option that isn't chosen, and one that is, where many may be chosen.
  public let many: OffOn
  /// The lines of frames and rules.
  public let horizontal: String
  /// The sides of frames and quotations.
  public let vertical: String
  /// The corners of a frame: top left, top right, bottom left, bottom right.
  public let corners: [String]
  /// What stands between the commands.
  public let separator: String
  /// What stands between the places of the first line, and before what a thing is joined to.
  public let crumb: String
  /// What begins a point of a list.
  public let bullet: String
  /// What is below, and what is above.
  public let down: String
  /// What is above.
  public let up: String
  /// A character of a secret.
  public let secret: String
  /// Words that were cut.
  public let ellipsis: String
  /// The signs of keys that the terminal lacks: words do without.
  public private(set) var lackedKeySigns: Set<Character> = []

  /// A sign in its two states.
  public struct OffOn: Equatable, Sendable {
    /// The sign while it is off.
    public let off: String
    /// The sign while it is on.
    public let on: String

    /// The sign for a state.
    func sign(_ isOn: Bool) -> String { isOn ? on : off }
  }

  /// For terminals that show Unicode.
  public static let unicode = SymbolSet(
    pointer: "▸", one: OffOn(off: "( )", on: "(•)"), many: OffOn(off: "[ ]", on: "[x]"),
    horizontal: "─", vertical: "│", corners: ["┌", "┐", "└", "┘"], separator: "·", crumb: "›",
    bullet: "•", down: "↓", up: "↑", secret: "•", ellipsis: "…")

  /// For the Linux console, whose font has all but the signs of some keys.
  public static let console: SymbolSet = {
    var symbols = unicode
    symbols.lackedKeySigns = KeySigns.beyondConsole
    return symbols
  }()

  /// For all others.
  public static let ascii = SymbolSet(
    pointer: ">", one: OffOn(off: "( )", on: "(*)"), many: OffOn(off: "[ ]", on: "[x]"),
    horizontal: "-", vertical: "|", corners: ["+", "+", "+", "+"], separator: "-", crumb: ">",
    bullet: "*", down: "v", up: "^", secret: "*", ellipsis: "~",
    lackedKeySigns: KeySigns.beyondASCII)

  /// A text as the terminal can say it.
  func sayable(_ text: SafeText) -> SafeText { KeySigns.removed(lackedKeySigns, from: text) }
}

/// How frames are shown on one terminal.
public struct Rendition: Equatable, Sendable {
  /// The colours.
  public var theme: Theme
  /// The signs.
  public var symbols: SymbolSet

  /// Makes a rendition.
  public init(theme: Theme, symbols: SymbolSet) {
    self.theme = theme
    self.symbols = symbols
  }
}
