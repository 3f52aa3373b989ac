public import Text

/// What the quiet line above the commands says after a key or the mouse.
public enum Notice: Equatable, Sendable {
  /// Why something can't be used now.
  case unavailable(SafeText)
  /// A thing was taken, to be moved.
  case carrying
  /// A thing was taken with the mouse, to be moved.
  case carryingByMouse
  /// A thing was taken, to be joined to another.
  case joining
  /// A thing was taken, to be put into a group.
  case grouping
  /// A place was chosen before a thing.
  case takeFirst
  /// A target waits for the mouse.
  case useTheMouse
  /// A field takes no more.
  case fieldIsFull
  /// A number goes here.
  case onlyNumbers

  /// The sentence it is.
  public func words(_ words: LayoutWords) -> SafeText {
    switch self {
    case .unavailable(let reason): reason
    case .carrying: words[.carrying]
    case .carryingByMouse: words[.carryingByMouse]
    case .joining: words[.joining]
    case .grouping: words[.grouping]
    case .takeFirst: words[.takeFirst]
    case .useTheMouse: words[.useTheMouse]
    case .fieldIsFull: words[.fieldIsFull]
    case .onlyNumbers: words[.onlyNumbers]
    }
  }
}
