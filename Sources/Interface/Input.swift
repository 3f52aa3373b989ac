/// A key, as a person names it.
public enum Key: Hashable, Sendable {
  /// A letter, a digit, a sign, the space bar.
  case character(Character)
  /// The keys that act, move between controls, leave, and take characters away.
  case enter, tab, backTab, escape, backspace, delete
  /// The keys that move.
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl with a letter; the letter is in lower case.
  case control(Character)
}

/// What the mouse did, at a cell counted from 0 at the top left.
public struct Pointer: Equatable, Sendable {
  /// What it did.
  public enum Gesture: Equatable, Sendable { case press, release, scrollUp, scrollDown }

  /// What it did.
  public var gesture: Gesture
  /// The column, from 0.
  public var column: Int
  /// The row, from 0.
  public var row: Int

  /// Makes a pointer event.
  public init(_ gesture: Gesture, column: Int, row: Int) {
    self.gesture = gesture
    self.column = column
    self.row = row
  }
}

/// What comes from the terminal.
public enum Input: Equatable, Sendable {
  /// A key was pressed, or repeats while it is held down.
  case key(Key)
  /// The mouse did something.
  case pointer(Pointer)
}
