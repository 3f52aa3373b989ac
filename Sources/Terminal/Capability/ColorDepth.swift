/// How many colours a screen shows.
public enum ColorDepth: Equatable, Sendable {
  /// None: attributes alone (reverse, bold, underlined) tell roles apart.
  case none
  /// The 8 colours of ISO 6429.
  case basic
  /// 256 colours: the 6×6×6 cube and the greys of xterm.
  case full

  /// What a terminal with this number of colours shows, where `NO_COLOR` isn't set.
  ///
  /// See no-color.org: any value but the empty one forbids colours.
  static func depth(ofColors count: Int, environment: [String: String]) -> ColorDepth {
    if environment["NO_COLOR"].map({ !$0.isEmpty }) ?? false { return .none }
    return count >= 256 ? .full : count >= 8 ? .basic : .none
  }
}
