import Text

/// The first line of a screen: where the reader is, and how far.
struct Heading {
  /// The page it is of.
  let page: Page
  /// The measures of the screen.
  let metrics: Metrics
  /// The signs of the terminal.
  let symbols: SymbolSet

  /// The lines; several only where the screen is tall and the words are long.
  var lines: [Line] {
    let progress = Line(page.progress ?? .empty, .quiet)
    let room = metrics.textWidth - (progress.width == 0 ? 0 : progress.width + 2)
    if let place = places.first(where: { $0.width <= room }) {
      return place.width + progress.width == 0 ? [] : [joined(place, progress)]
    }
    guard let place = places.last else { return [] }
    guard metrics.isShort else {
      return Wrapping.wrap([Run(fullPlace, Ink.quiet)], width: metrics.textWidth).map { Line($0) }
        + (progress.width == 0 ? [] : [joined(Line(), progress)])
    }
    return [joined(place.cut(to: max(1, room), symbols), progress)]
  }

  private func joined(_ place: Line, _ progress: Line) -> Line {
    (place.padded(to: metrics.textWidth - progress.width, .quiet) + progress)
      .cut(to: metrics.textWidth, symbols)
  }

  /// The place in full, then without its wider parts where the screen is small.
  private var places: [Line] {
    let count = metrics.isShort || metrics.isNarrow ? max(1, page.place.count) : 1
    return (0..<count).map { Line(place(from: $0), .quiet) }
  }

  private var fullPlace: SafeText { place(from: 0) }

  private func place(from first: Int) -> SafeText {
    SafeText(
      page.place.dropFirst(first).map { $0.string }.joined(separator: " \(symbols.crumb) "))
  }
}
