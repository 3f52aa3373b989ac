/// A sort of code point that a terminal could misread, or that nobody can see.
enum HostileKind: String, CaseIterable {
  case controlCharacter = "control-character"
  case directionControl = "direction-control"
  case hiddenTag = "hidden-tag"
  case invisibleCharacter = "invisible-character"
  case unshowableCharacter = "unshowable-character"
  case lineSeparator = "line-separator"
  case stackedMarks = "stacked-marks"

  /// The kind of a scalar by itself; nil for what can be shown as it is.
  ///
  /// Variation selectors after an emoji and skin tones are dropped from the screen too, but not
  /// reported: every emoji keyboard writes them.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0x09, 0x0A: return nil
    case 0x00..<0x20, 0x7F..<0xA0: self = .controlCharacter
    // Latin letters, dashes and quotes: most of what is read needs no look at its properties.
    case 0xA0..<0xAD, 0xAE..<0x300, 0x2010..<0x2028: return nil
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .directionControl
    case 0xE0000...0xE007F: self = .hiddenTag
    case 0xFE0E, 0xFE0F: return nil
    case 0x2028, 0x2029: self = .lineSeparator
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFFFC: self = .unshowableCharacter
    default: self.init(category: scalar)
    }
  }

  private init?(category scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .privateUse, .unassigned, .surrogate: self = .unshowableCharacter
    default:
      if properties.isDefaultIgnorableCodePoint {
        self = .invisibleCharacter
      } else if properties.age.map({ $0.major > Self.newestUnicode }) ?? true {
        self = .unshowableCharacter
      } else {
        return nil
      }
    }
  }

  /// The newest Unicode that the terminals of Debian 12 know (glibc 2.36).
  private static let newestUnicode = 14

  /// How grave it is: an error where it could deceive, a warning where it is only lost.
  var severity: Diagnostic.Severity {
    switch self {
    case .controlCharacter, .directionControl, .hiddenTag: .error
    case .invisibleCharacter, .unshowableCharacter, .lineSeparator, .stackedMarks: .warning
    }
  }

  /// What such a character does, after its name.
  var effect: String {
    switch self {
    case .controlCharacter: "commands the terminal; it is made harmless on the screen"
    case .directionControl: "changes the order in which text is shown; it is left out"
    case .hiddenTag: "hides text that nobody can see; it is left out"
    case .invisibleCharacter: "is invisible; it is left out"
    case .unshowableCharacter: "can't be shown on every screen; it is shown as \u{FFFD}"
    case .lineSeparator: "is a line end that editors don't agree on; it is shown as a space"
    case .stackedMarks: "is one accent too many on a letter; it is left out"
    }
  }
}
