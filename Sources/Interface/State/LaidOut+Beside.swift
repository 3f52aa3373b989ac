/// The arrows up and down reach all that can be answered, since many people never learn the others.
///
/// Options and words side by side are met in reading order; those that stand in columns, column by
/// column, so that down goes down where it can.
extension LaidOut {
  /// The stop beside the focus that down (1) or up (-1) goes to; nil where none is left there.
  func beside(_ step: Int) -> StopPlace? {
    guard let here = place(of: focus), here.isReadInOrder else { return nil }
    let order = columns(of: here.stop.control) ?? places.filter { $0.level == here.level }
    guard let index = order.firstIndex(of: here), order.indices.contains(index + step),
      order[index + step].isReadInOrder
    else { return nil }
    return order[index + step]
  }

  /// Where one comes in from above (1) or below (-1) to what stands side by side.
  func entry(to met: [StopPlace], _ step: Int) -> StopPlace? {
    let end = step > 0 ? met.first : met.last
    let parts = end.flatMap { columns(of: $0.stop.control) }
    return (step > 0 ? parts?.first : parts?.last) ?? end
  }

  /// The parts of a control that stand in columns, one column after the other; nil where they don't.
  func columns(of control: ControlID) -> [StopPlace]? {
    let parts = places.filter { $0.stop.control == control }
    let first = parts.filter { $0.level == parts.first?.level }.map(\.column)
    guard parts.count > first.count, first.count > 1,
      parts.allSatisfy({ first.contains($0.column) })
    else { return nil }
    return parts.sorted { ($0.column, $0.level) < ($1.column, $1.level) }
  }
}

extension StopPlace {
  /// Whether it is met in reading order: all of the content but the actions of a table, whose rows
  /// are gone down by their columns.
  var isReadInOrder: Bool {
    if case .action = stop.part { return false }
    return lines != nil
  }
}
