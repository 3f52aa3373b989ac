import CNcurses
import Interface

/// The colours of a screen: gives each style the attributes and the colour pair it is drawn with.
struct Paint {
  /// What a cell is drawn with.
  struct Stroke: Hashable {
    /// The attributes, as ncurses has them.
    var attributes: UInt32
    /// The colour pair; 0 for the terminal's own colours.
    var pair: Int32
  }

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  /// How many colours are used.
  let depth: ColorDepth
  private let colors: Int
  private let limit: Int32
  private var pairs: [Pair: Int32] = [:]
  private var strokes: [Style: Stroke] = [:]

  /// Turns colours on where the terminal has them and `NO_COLOR` isn't set.
  init(environment: [String: String]) {
    let isForbidden = ColorDepth.depth(ofColors: 256, environment: environment) == .none
    colors = isForbidden ? 0 : Int(declic_curses_start_colors())
    depth = ColorDepth.depth(ofColors: colors, environment: environment)
    limit = depth == .none ? 0 : declic_curses_pair_limit()
  }

  /// What each role is drawn with in a theme, by the role's raw value; without colours every theme
  /// is the monochrome one.
  mutating func strokes(in theme: Theme) -> [Stroke] {
    let shown = depth == .none ? .monochrome : theme
    return Role.allCases.map { stroke(of: shown.style(of: $0)) }
  }

  private mutating func stroke(of style: Style) -> Stroke {
    if let known = strokes[style] { return known }
    let stroke = makeStroke(of: style)
    strokes[style] = stroke
    return stroke
  }

  private mutating func makeStroke(of style: Style) -> Stroke {
    let isBold = style.isBold || isBrightByWeight(style.foreground)
    let attributes = declic_curses_attributes(isBold, style.isReversed, style.isUnderlined)
    let pair = Pair(foreground: number(style.foreground), background: number(style.background))
    return Stroke(attributes: attributes, pair: self.pair(pair))
  }

  private mutating func pair(_ pair: Pair) -> Int32 {
    if depth == .none || (pair.foreground < 0 && pair.background < 0) { return 0 }
    if let known = pairs[pair] { return known }
    let next = Int32(pairs.count + 1)
    guard next < limit, declic_curses_set_pair(next, pair.foreground, pair.background) else {
      return 0
    }
    pairs[pair] = next
    return next
  }

  /// The number of a colour on this terminal; -1 for the terminal's own.
  private func number(_ color: Colour?) -> Int32 {
    guard let color else { return -1 }
    if depth == .full { return Int32(color.rich) }
    return Int32(colors >= 16 ? color.basic : color.basic % 8)
  }

  /// With 8 colours the bright ones are the plain ones in bold, letters only: white is then grey,
  /// and black on it still reads well.
  private func isBrightByWeight(_ color: Colour?) -> Bool {
    guard let color, depth == .basic, colors < 16 else { return false }
    return color.basic >= 8
  }
}
