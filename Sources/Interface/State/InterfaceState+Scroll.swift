extension InterfaceState {
  /// Turns a screenful: the next begins with what was not shown yet.
  mutating func turn(by step: Int, in scene: Scene) {
    scroll(to: scene.layout.screenfuls.turned(step, from: scene.layout.viewport.top), in: scene)
  }

  /// Scrolls by a few lines.
  mutating func scroll(by lines: Int, in scene: Scene) {
    let top = scene.layout.viewport.top
    scroll(to: scene.layout.screenfuls.scrolled(lines, from: top), in: scene)
  }

  /// Scrolls, and keeps the focus on something that is seen: where it was, else where the page
  /// opens, else on the line that scrolls.
  mutating func scroll(to top: Int, in scene: Scene) {
    let layout = scene.layout
    let viewport = layout.screenfuls.viewport(at: top)
    scrollOnly(to: viewport.top, in: scene)
    func isSeen(_ stop: FocusStop?) -> Bool {
      layout.place(of: stop)?.lines.map { viewport.shows($0) } ?? false
    }
    let hasScrolled = viewport != layout.viewport
    let isAtFoot = layout.place(of: layout.focus).map { $0.lines == nil } ?? true
    if isSeen(layout.opening), hasScrolled, !isSeen(layout.focus),
      !isAtFoot || layout.focus?.isScroller ?? true
    {
      focus = layout.opening
    } else if !isAtFoot, !isSeen(layout.focus) {
      focus = viewport.hasMoreBelow ? .moreBelow : .moreAbove
    } else {
      focus = layout.focus
    }
  }

  /// Scrolls, whatever has the focus.
  mutating func scrollOnly(to top: Int, in scene: Scene) {
    let anchors = scene.layout.anchors
    scroll = anchors.indices.contains(top) ? anchors[top] : ScrollAnchor()
  }

  /// Keeps what is shown at the top, where layout had moved it.
  mutating func keepScroll(in scene: Scene) {
    scrollOnly(to: scene.layout.viewport.top, in: scene)
  }
}
