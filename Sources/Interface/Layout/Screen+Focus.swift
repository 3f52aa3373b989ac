extension Screen {
  /// What has the focus, and the window that shows it.
  func resolved() -> (FocusStop?, Viewport) {
    let viewport = screenfuls.viewport(keeping: content.line(of: state.scroll))
    guard let wanted = state.focus else { return opened(viewport) }
    if wanted == .moreBelow, viewport.hasMoreBelow { return (wanted, viewport) }
    if wanted == .moreAbove, viewport.hasMoreAbove { return (wanted, viewport) }
    if wanted.isScroller { return (firstSeen(in: viewport), viewport) }
    if let place = existing(wanted) {
      return (
        place.stop, place.lines.map { screenfuls.viewport(viewport, showing: $0) } ?? viewport
      )
    }
    return opened(viewport)
  }

  /// The stop itself, or another part of its control where this part has gone.
  private func existing(_ stop: FocusStop) -> StopPlace? {
    let places = contentStops + commandStops
    return places.first { $0.stop == stop } ?? places.first { $0.stop.control == stop.control }
  }

  /// The stop that has the focus when the page opens: the one the page asks for, else its main
  /// button if it can be used, else the first there is.
  var opening: FocusStop? {
    let stops = (contentStops + commandStops).map { $0.stop }
    if showsCommands { return stops.first }
    let main = page.mainButton.flatMap { $0.unavailable == nil ? $0.id : nil }
    let entry = [page.focus, main].lazy.compactMap { control in
      control.flatMap { state.entry(to: $0, among: stops, of: page) }
    }.first
    return entry ?? stops.first
  }

  /// Nobody has moved yet. What isn't seen yet is first gone down to, by whoever reads.
  private func opened(_ viewport: Viewport) -> (FocusStop?, Viewport) {
    guard let opening else { return (viewport.hasMoreBelow ? .moreBelow : nil, viewport) }
    guard let lines = contentStops.first(where: { $0.stop == opening })?.lines else {
      // A row at the foot must not draw the reader past a text that goes on.
      return (viewport.hasMoreBelow ? .moreBelow : opening, viewport)
    }
    if lines.lowerBound >= viewport.top, !viewport.shows(lines) { return (.moreBelow, viewport) }
    return (opening, screenfuls.viewport(viewport, showing: lines))
  }

  /// What takes the focus when the line that scrolled has gone.
  private func firstSeen(in viewport: Viewport) -> FocusStop? {
    let seen = contentStops.filter { $0.lines.map { viewport.shows($0) } ?? false }
    if let opening, seen.contains(where: { $0.stop == opening }) { return opening }
    return seen.first?.stop ?? commandStops.first?.stop
      ?? (viewport.hasMoreBelow ? .moreBelow : viewport.hasMoreAbove ? .moreAbove : nil)
  }

  /// All stops in the order of Tab: those seen or above, what scrolls, those below, the commands.
  func places(in viewport: Viewport) -> [StopPlace] {
    let shown = contentStops.filter { $0.level < 2 * viewport.bottom }
    let below = contentStops.filter { $0.level >= 2 * viewport.bottom }
    let level = 2 * viewport.bottom - 1
    var scrollers: [StopPlace] = []
    if viewport.hasMoreBelow {
      scrollers.append(StopPlace(stop: .moreBelow, lines: nil, level: level, column: 0))
    }
    if viewport.hasMoreAbove {
      let column = viewport.hasMoreBelow ? 30 : 0
      scrollers.append(StopPlace(stop: .moreAbove, lines: nil, level: level, column: column))
    }
    return shown + scrollers + below + commandStops
  }

  /// The stops of the rows at the foot.
  private var commandStops: [StopPlace] {
    let lines = commands.lines(symbols)
    return lines.enumerated().flatMap { row, line in
      commands.rows[row].map { entry in
        let column = line.cells.firstIndex { $0.ink.stop == entry.stop } ?? 0
        return StopPlace(
          stop: entry.stop, lines: nil, level: 2 * (content.lines.count + 1 + row),
          column: column)
      }
    }
  }
}
