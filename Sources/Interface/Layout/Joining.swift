import Text

/// What pairing and grouping have in common: things above, each joined to one of those below.
struct Joining: Equatable, Sendable {
  /// The control it is.
  let id: ControlID
  /// What is to be done.
  let label: SafeText
  /// The things to join.
  let sources: [SafeText]
  /// What stands above the targets.
  let title: SafeText
  /// What they can be joined to.
  let targets: [SafeText]
  /// For each source, the index of its target.
  let joined: [Int?]
  /// Whether it can still be changed.
  let isEnabled: Bool
  /// Whether it is a pairing, not a grouping.
  let isPairing: Bool

  /// A pairing seen as joining.
  init(_ pairing: Pairing, _ words: LayoutWords? = nil) {
    id = pairing.id
    label = pairing.label
    sources = pairing.left
    title = words?[.joinWith] ?? .empty
    targets = pairing.right
    joined = pairing.partners
    isEnabled = pairing.isEnabled
    isPairing = true
  }

  /// A grouping seen as joining.
  init(_ grouping: Grouping, _ words: LayoutWords? = nil) {
    id = grouping.id
    label = grouping.label
    sources = grouping.items
    title = words?[.groups] ?? .empty
    targets = grouping.groups
    joined = grouping.places
    isEnabled = grouping.isEnabled
    isPairing = false
  }

  /// The stop of a source.
  func source(_ index: Int) -> FocusStop { FocusStop(id, isPairing ? .left(index) : .item(index)) }

  /// The stop of a target.
  func target(_ index: Int) -> FocusStop {
    FocusStop(id, isPairing ? .right(index) : .group(index))
  }

  /// The action that joins a source, or parts it (nil).
  func action(_ source: Int, _ target: Int?) -> Action {
    isPairing
      ? .pair(id, left: source, right: target) : .group(id, item: source, group: target)
  }

  /// The words of what a source is joined to; nil while it is joined to nothing.
  func partner(of source: Int) -> SafeText? {
    guard joined.indices.contains(source), let target = joined[source],
      targets.indices.contains(target)
    else { return nil }
    return targets[target]
  }
}

extension Composer {
  /// The things, what each is joined to, and below what they can be joined to.
  func lines(of joining: Joining, _ width: Int) -> [Line] {
    let sources = joining.sources.enumerated().flatMap { index, text in
      acting(
        joining.isEnabled ? joining.source(index) : nil,
        held(text, joining.source(index)) + partner(of: index, in: joining), width)
    }
    let targets = joining.targets.enumerated().flatMap { index, text in
      acting(joining.isEnabled ? joining.target(index) : nil, [Run(text, .body)], width)
    }
    return label(joining.label, width) + sources + [Line.air] + label(joining.title, width)
      + targets
  }

  /// Things in their order, with their numbers.
  func lines(of list: ReorderableList, _ width: Int) -> [Line] {
    label(list.label, width)
      + list.items.enumerated().flatMap { index, text in
        let stop = FocusStop(list.id, .item(index))
        return acting(
          list.isEnabled ? stop : nil, lead: "\(index + 1). ", held(text, stop), width)
      }
  }

  /// The words above a control; none where there are none.
  func label(_ text: SafeText, _ width: Int) -> [Line] {
    text.isEmpty ? [] : wrapped([Run(text, .body)], width)
  }

  /// The words of a thing; it says so when it is in hand.
  private func held(_ text: SafeText, _ stop: FocusStop) -> [Run<Ink>] {
    guard state.carried == stop else { return [Run(text, .body)] }
    return [Run(SafeText("\(text) \(words[.inHand])"), Ink(role: .chosen))]
  }

  private func partner(of source: Int, in joining: Joining) -> [Run<Ink>] {
    let partner = joining.partner(of: source)
    return [
      Run(SafeText("  \(symbols.crumb) "), .frame),
      partner.map { Run($0, Ink(role: .chosen)) } ?? Run(SafeText(symbols.ellipsis), .quiet),
    ]
  }
}
