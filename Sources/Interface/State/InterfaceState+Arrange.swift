extension InterfaceState {
  /// Takes a thing of a list, or puts down the one in hand: there with the mouse, where it is with
  /// the keys.
  mutating func take(
    _ index: Int, of list: ReorderableList, by presser: Presser, in scene: Scene
  ) -> [Action] {
    guard list.isEnabled else { return [] }
    let stop = FocusStop(list.id, .item(index))
    guard let carried, carried.control == list.id, case .item(let from) = carried.part else {
      self.carried = stop
      notice = presser == .pointer ? .carryingByMouse : .carrying
      return []
    }
    self.carried = nil
    return from == index ? [] : [.move(list.id, from: from, to: index)]
  }

  /// Takes a thing, or joins the one in hand to the target pressed.
  mutating func join(
    _ joining: Joining, at stop: FocusStop, by presser: Presser, in scene: Scene
  ) -> [Action] {
    guard joining.isEnabled else { return [] }
    if let target = joining.targets.indices.first(where: { joining.target($0) == stop }) {
      return put(into: target, of: joining, by: presser, in: scene)
    }
    guard let source = joining.sources.indices.first(where: { joining.source($0) == stop }) else {
      return []
    }
    if carried == stop {
      carried = nil
      return []
    }
    carried = stop
    notice = joining.isPairing ? .joining : .grouping
    if presser == .key, !joining.targets.isEmpty {
      focus(joining.target(joining.joined[source] ?? 0), in: scene)
    }
    return []
  }

  /// Joins what is in hand; what was joined there already is parted.
  private mutating func put(
    into target: Int, of joining: Joining, by presser: Presser, in scene: Scene
  ) -> [Action] {
    guard let source = joining.sources.indices.first(where: { joining.source($0) == carried })
    else {
      notice = .takeFirst
      return []
    }
    carried = nil
    let isParting = joining.joined[source] == target
    if presser == .key {
      let next = joining.sources.indices.first { $0 != source && joining.joined[$0] == nil }
      focus(joining.source(isParting ? source : next ?? source), in: scene)
      if next == nil, !isParting { leave(joining.id, in: scene) }
    }
    return [joining.action(source, isParting ? nil : target)]
  }

  /// What a key does to the thing in hand or under the focus; nil when it does nothing here.
  mutating func arrange(with key: Key, in scene: Scene) -> [Action]? {
    switch (key, scene.focused) {
    case (.escape, _) where carried != nil:
      if let carried { focus(carried, in: scene) }
      carried = nil
      return []
    case (.up, .control(.reorder(let list))): return shift(list, by: -1, in: scene)
    case (.down, .control(.reorder(let list))): return shift(list, by: 1, in: scene)
    case (.delete, .control(.pairing(let pairing))), (.backspace, .control(.pairing(let pairing))):
      return part(Joining(pairing), in: scene)
    case (.delete, .control(.grouping(let grouping))),
      (.backspace, .control(.grouping(let grouping))):
      return part(Joining(grouping), in: scene)
    default: return nil
    }
  }

  /// Moves the thing in hand by one place; it stays in hand and keeps the focus.
  private mutating func shift(
    _ list: ReorderableList, by step: Int, in scene: Scene
  ) -> [Action]? {
    guard let carried, carried.control == list.id, case .item(let from) = carried.part else {
      return nil
    }
    notice = .carrying
    guard list.isEnabled, list.items.indices.contains(from + step) else { return [] }
    let stop = FocusStop(list.id, .item(from + step))
    self.carried = stop
    focus(stop, in: scene)
    return [.move(list.id, from: from, to: from + step)]
  }

  /// Parts the thing under the focus from what it is joined to.
  private func part(_ joining: Joining, in scene: Scene) -> [Action]? {
    guard joining.isEnabled,
      let source = joining.sources.indices.first(where: {
        joining.source($0) == scene.layout.focus
      }), joining.joined[source] != nil
    else { return nil }
    return [joining.action(source, nil)]
  }
}
