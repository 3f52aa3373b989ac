public import Text

/// What a person did to a control, whichever way: keyboard, mouse, linear prompt.
///
/// Indices are those of the page's own arrays, from 0.
public enum Action: Equatable, Sendable {
  /// A button, a link or a command was used.
  case press(ControlID)
  /// An option of a choice was chosen (mode one) or changed (mode many).
  case choose(ControlID, option: Int)
  /// The text of a field is now this.
  case edit(ControlID, SafeText)
  /// A thing of a reorderable list was moved.
  case move(ControlID, from: Int, to: Int)
  /// A thing of the left was joined to one of the right, or parted from it (nil).
  case pair(ControlID, left: Int, right: Int?)
  /// A thing was put into a group, or taken out (nil).
  case group(ControlID, item: Int, group: Int?)
  /// A markable span was marked, or unmarked.
  case mark(ControlID)
  /// An action of a row was used.
  case row(ControlID, row: Int, action: Int)
  /// A key was captured.
  case captured(ControlID, Key)
  /// A target was hit.
  case hit(ControlID)
}
