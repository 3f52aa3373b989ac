extension InterfaceState {
  /// Moves the focus or the page with a key: whether the key does that.
  mutating func move(with key: Key, in scene: Scene) -> Bool {
    switch key {
    case .tab: moveToControl(1, in: scene)
    case .backTab: moveToControl(-1, in: scene)
    case .down: moveVertically(1, in: scene)
    case .up: moveVertically(-1, in: scene)
    case .right: moveSideways(1, in: scene)
    case .left: moveSideways(-1, in: scene)
    case .pageDown: turn(by: 1, in: scene)
    case .pageUp: turn(by: -1, in: scene)
    case .home: moveToEnd(false, in: scene)
    case .end: moveToEnd(true, in: scene)
    case .escape: return escape(in: scene)
    default: return false
    }
    return true
  }

  /// Gives the focus to a stop, and shows it.
  mutating func focus(_ stop: FocusStop, in scene: Scene) {
    rememberField(scene.layout.focus?.control, in: scene)
    rememberField(stop.control, in: scene)
    focus = stop
    parts[stop.control] = stop.part
    guard let lines = scene.layout.place(of: stop)?.lines else {
      return keepScroll(in: scene)
    }
    let layout = scene.layout
    scrollOnly(to: layout.screenfuls.viewport(layout.viewport, showing: lines).top, in: scene)
  }

  /// Makes the focus that the page opened with one that a person holds.
  mutating func keepFocus(in scene: Scene) {
    if let stop = scene.layout.focus { focus(stop, in: scene) }
  }

  /// The next control, around the page; a control is entered where it was left.
  mutating func moveToControl(_ step: Int, in scene: Scene) {
    if let next = control(after: step, in: scene),
      let stop = entry(to: next, among: scene.layout.stops, of: scene.page)
    {
      focus(stop, in: scene)
    }
  }

  /// The control that Tab leads to; nil where there is none.
  func control(after step: Int, in scene: Scene) -> ControlID? {
    let controls = scene.layout.controlsInTabOrder
    guard !controls.isEmpty else { return nil }
    let current = scene.layout.focus.flatMap { controls.firstIndex(of: $0.control) }
    let start = current ?? (step > 0 ? -1 : controls.count)
    return controls[(start + step + controls.count) % controls.count]
  }

  /// What stands beside, in reading order; else the nearest stop above or below, if it is near; else
  /// the page scrolls.
  private mutating func moveVertically(_ step: Int, in scene: Scene) {
    let layout = scene.layout
    if let beside = layout.beside(step) { return focus(beside.stop, in: scene) }
    let screenfuls = layout.screenfuls
    let scrolled = screenfuls.viewport(
      at: screenfuls.scrolled(step * Self.linesOfAnArrow, from: layout.viewport.top))
    let canScroll = scrolled != layout.viewport
    let isAtFoot = layout.place(of: layout.focus).map { $0.lines == nil } ?? false
    let isScroller = layout.focus?.isScroller ?? false
    if step < 0, isAtFoot, !isScroller, let up = neighbour(step, in: layout, amongFoot: true) {
      return focus(up.stop, in: scene)
    }
    if let next = neighbour(step, in: layout, amongFoot: !canScroll),
      next.lines.map({ scrolled.shows($0) || layout.viewport.shows($0) }) ?? true
    {
      return focus(next.stop, in: scene)
    }
    if canScroll, !isAtFoot || isScroller { scroll(to: scrolled.top, in: scene) }
  }

  /// The stop of the next level in a direction: the first met in reading order; in a table and at the
  /// foot the nearest in column.
  private func neighbour(_ step: Int, in layout: LaidOut, amongFoot: Bool) -> StopPlace? {
    let here = layout.place(of: layout.focus)
    let level = here?.level ?? 2 * layout.viewport.top - 1
    let column = here?.column ?? 0
    let left = here.flatMap { layout.columns(of: $0.stop.control) == nil ? nil : $0.stop.control }
    let candidates = layout.places.filter {
      (step > 0 ? $0.level > level : $0.level < level) && (amongFoot || $0.lines != nil)
        && $0.stop.control != left
    }
    let levels = candidates.map { $0.level }
    guard let nearest = step > 0 ? levels.min() : levels.max() else { return nil }
    let met = candidates.filter { $0.level == nearest }
    if met.allSatisfy({ $0.isReadInOrder }) { return layout.entry(to: met, step) }
    return met.min { abs($0.column - column) < abs($1.column - column) }
  }

  /// The next stop on the same level; at the end of a level, like up and down.
  private mutating func moveSideways(_ step: Int, in scene: Scene) {
    let places = scene.layout.places
    if let here = places.firstIndex(where: { $0.stop == scene.layout.focus }),
      places.indices.contains(here + step), places[here + step].level == places[here].level
    {
      focus(places[here + step].stop, in: scene)
    } else {
      moveVertically(step, in: scene)
    }
  }

  /// The first or last part of a control that has several, else the top or the end of the page.
  private mutating func moveToEnd(_ isEnd: Bool, in scene: Scene) {
    let own = scene.layout.stops.filter { $0.control == scene.layout.focus?.control }
    if own.count > 1, let stop = isEnd ? own.last : own.first {
      focus(stop, in: scene)
    } else {
      scroll(to: isEnd ? scene.layout.screenfuls.last : 0, in: scene)
    }
  }

  /// Leaves the open commands, a field or a key capture: whether there was one.
  private mutating func escape(in scene: Scene) -> Bool {
    if areCommandsOpen {
      areCommandsOpen = false
      focus = nil
      return true
    }
    switch scene.focused {
    case .control(.field(let field)): leave(field.id, in: scene)
    case .control(.keyCapture(let capture)): leave(capture.id, in: scene)
    default: return false
    }
    return true
  }

  /// How many lines an arrow or a notch of the wheel scrolls.
  static let linesOfAnArrow = 3
}

extension LaidOut {
  /// The controls, each once. The line that goes down is among them only where it has the focus or
  /// where words without a control follow: Tab scrolls to what it reaches.
  fileprivate var controlsInTabOrder: [ControlID] {
    let lastInContent = places.last { $0.lines != nil }
    let isContentSeen = lastInContent.map { $0.level < 2 * viewport.bottom } ?? true
    var controls: [ControlID] = []
    for stop in stops where !controls.contains(stop.control) {
      let isKept = stop == focus || stop == .moreBelow && isContentSeen
      if !stop.isScroller || isKept { controls.append(stop.control) }
    }
    return controls
  }
}
