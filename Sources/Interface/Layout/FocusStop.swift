/// A part of a control that can have the focus, or that the mouse can hit.
public enum Part: Hashable, Sendable {
  /// All of it: a button, a link, a field, a span, a target.
  case whole
  /// An option of a choice.
  case option(Int)
  /// A thing of a reorderable list or of a grouping.
  case item(Int)
  /// A thing of the left of a pairing.
  case left(Int)
  /// A thing of the right of a pairing.
  case right(Int)
  /// A group of a grouping.
  case group(Int)
  /// An action of a row of a table.
  case action(row: Int, action: Int)
}

/// A place where the focus can be.
public struct FocusStop: Hashable, Sendable {
  /// The control.
  public var control: ControlID
  /// The part of it.
  public var part: Part

  /// Makes a stop.
  public init(_ control: ControlID, _ part: Part = .whole) {
    self.control = control
    self.part = part
  }
}

extension ControlID {
  /// The line that goes down in a page taller than the screen.
  public static let moreBelow: ControlID = "interface.moreBelow"
  /// The words that go back up.
  public static let moreAbove: ControlID = "interface.moreAbove"
  /// The command that opens the commands that have no room in the row.
  public static let moreCommands: ControlID = "interface.moreCommands"
  /// The command that F1 and `?` press.
  public static let help: ControlID = "help"
}

extension FocusStop {
  /// The line that goes down.
  static let moreBelow = FocusStop(.moreBelow)
  /// The words that go up.
  static let moreAbove = FocusStop(.moreAbove)
  /// The command that opens the others.
  static let moreCommands = FocusStop(.moreCommands)

  /// Whether it only scrolls the page.
  var isScroller: Bool { self == .moreBelow || self == .moreAbove }
}
