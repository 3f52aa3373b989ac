import Text

extension InterfaceState {
  /// What the mouse does: the wheel scrolls, a press acts where it is.
  mutating func handle(
    _ pointer: Pointer, at milliseconds: Int, in scene: Scene
  ) -> [Action] {
    switch pointer.gesture {
    case .scrollUp: scroll(by: -Self.linesOfAnArrow, in: scene)
    case .scrollDown: scroll(by: Self.linesOfAnArrow, in: scene)
    case .release: break
    case .press: return press(pointer, at: milliseconds, in: scene)
    }
    return []
  }

  private mutating func press(
    _ pointer: Pointer, at milliseconds: Int, in scene: Scene
  ) -> [Action] {
    let point = Point(column: pointer.column, row: pointer.row)
    guard let region = scene.layout.regions.first(where: { $0.rectangle.contains(point) }),
      !isSecondOfDoubleClick(pointer, at: milliseconds)
    else { return [] }
    notice = nil
    lastClick = Click(column: pointer.column, row: pointer.row, time: milliseconds)
    if case .control(.field(let field))? = scene.page.actable(region.stop.control) {
      place(caretOf: field, region, at: point)
    }
    return activate(region.stop, by: .pointer, in: scene)
  }

  /// Many people click twice on everything: the second click in the same place does nothing.
  private func isSecondOfDoubleClick(_ pointer: Pointer, at milliseconds: Int) -> Bool {
    guard let last = lastClick else { return false }
    return abs(last.column - pointer.column) <= 1 && last.row == pointer.row
      && milliseconds - last.time < Self.doubleClick
  }

  private mutating func place(caretOf field: Field, _ region: Region, at point: Point) {
    let count = field.value.string.count
    guard let first = region.caret else { return }
    carets[field.id] = max(0, min(count, first + point.column - region.rectangle.column))
  }

  /// Below this, two clicks are a double click, in milliseconds: GTK's and Windows's default is
  /// 400 to 500.
  private static let doubleClick = 400
}
