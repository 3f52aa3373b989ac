import Glibc
public import Interface

/// Which characters a terminal can show.
public enum Repertoire: Equatable, Sendable {
  /// Any of Unicode: an emulator with UTF-8.
  case unicode
  /// Those of the console font of Debian (`Lat15`): Latin-9, frames, a few signs.
  case console
  /// Those of ASCII: the environment doesn't say UTF-8.
  case ascii

  /// Finds out from the environment: the locale says the encoding, `TERM` the font.
  ///
  /// A locale that isn't installed counts as long as its name says UTF-8: over a remote session
  /// the name tells what the terminal at the other end understands.
  public static func detect(environment: [String: String]) -> Repertoire {
    guard claimsUTF8(environment) else { return .ascii }
    switch environment["TERM"] {
    case "linux": return .console
    case "vt100", "vt102", "vt220", "vt52", "ansi": return .ascii
    default: return .unicode
    }
  }

  /// Makes the C library read and measure UTF-8.
  ///
  /// The environment's own locale first; `C.UTF-8`, which Debian always has, where that one is
  /// missing or isn't UTF-8: what is typed is decoded, while what is drawn stays ASCII.
  static func adoptLocale() {
    let isAdopted = setlocale(LC_CTYPE, "") != nil
    let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
    if !isAdopted || codeset != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  /// Whether the first locale variable that is set, in the order of POSIX, names UTF-8.
  private static func claimsUTF8(_ environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = names.lazy.compactMap { environment[$0] }.filter { !$0.isEmpty }
    guard let locale = values.first?.lowercased() else { return false }
    return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8") || locale.contains("utf-8@")
      || locale.contains("utf8@")
  }
}

extension Repertoire {
  /// The signs that frames are laid out with.
  public var symbols: SymbolSet {
    switch self {
    case .unicode: .unicode
    case .console: .console
    case .ascii: .ascii
    }
  }
}
