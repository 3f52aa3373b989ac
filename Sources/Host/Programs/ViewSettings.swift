import Glibc
import Interface
import Text

/// How pages are shown, as the command line asks.
public struct ViewSettings: Equatable, Sendable {
  /// The language to begin in; nil for that of the environment.
  public var language: String?
  /// Whether pages are shown line by line.
  public var isLinear: Bool
  /// The name of the theme.
  public var theme: String
  /// The name of the place; nil for that of the machine and its terminal.
  public var place: String?

  /// Makes settings.
  public init(language: String?, isLinear: Bool, theme: String, place: String?) {
    self.language = language
    self.isLinear = isLinear
    self.theme = theme
    self.place = place
  }

  /// What is asked for and isn't there, with what is, for the command line; nil where all is.
  public func complaint(environment: [String: String]) -> String? {
    let themes = Theme.shipped.map(\.name)
    guard themes.contains(theme) else {
      return "--theme must be one of: \(themes.joined(separator: ", "))."
    }
    // Without its files the program says so itself, in its own words.
    guard let language, let files = InstalledFiles.find(environment: environment) else {
      return nil
    }
    let known = files.languages.map(\.rawValue)
    guard !known.contains(language) else { return nil }
    return "--language must be one of: \(known.joined(separator: ", "))."
  }

  /// The theme: the one asked for, where it exists; without colours where `NO_COLOR` asks that.
  func theme(environment: [String: String]) -> Theme {
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return .monochrome }
    return Theme.named(theme) ?? .light
  }

  /// The language to begin in: the one asked for, else French. The courses are French first, and
  /// a public machine's locale says little about the person before it.
  func language(among known: [Language]) -> Language {
    let asked = language.map { Language(rawValue: $0) }
    return asked.flatMap { known.contains($0) ? $0 : nil } ?? .french
  }

  /// The name of the place: the one asked for, else the machine's name and its terminal's.
  var placeName: SafeText {
    if let place { return SafeText(place, as: .name) }
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let terminal = ttyname(STDIN_FILENO).map { String(cString: $0) } ?? ""
    let number = terminal.split(separator: "/").suffix(2).joined(separator: "/")
    return SafeText(number.isEmpty ? host : "\(host) \(number)", as: .name)
  }
}
