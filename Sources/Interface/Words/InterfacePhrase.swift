public import Text

/// The few words that layout and controls say of themselves; all others come with the page.
public enum InterfacePhrase: String, PhraseID {
  /// The line that shows what is below the screen: « Suite de la page ».
  case moreBelow = "interface.moreBelow"
  /// The words that go back up in the page: « Remonter ».
  case moreAbove = "interface.moreAbove"
  /// The command that opens the other commands: « Plus… ».
  case moreCommands = "interface.moreCommands"
  /// The last line of their list, which leaves it: « Revenir à la page ».
  case fewerCommands = "interface.fewerCommands"
  /// The title of the list of the other commands.
  case otherCommands = "interface.otherCommands"
  /// The whole screen, when it is too small.
  case windowTooSmall = "interface.windowTooSmall"
  /// After a thing that was taken, to be moved or joined: « (en main) ».
  case inHand = "interface.inHand"
  /// What to do with a thing that is moved.
  case carrying = "interface.carrying"
  /// The same where it was taken with the mouse.
  case carryingByMouse = "interface.carryingByMouse"
  /// What to do with a thing that is joined.
  case joining = "interface.joining"
  /// What to do with a thing that goes to a group.
  case grouping = "interface.grouping"
  /// Said when a place is chosen before a thing.
  case takeFirst = "interface.takeFirst"
  /// Above the things of the right of a pairing.
  case joinWith = "interface.joinWith"
  /// Above the groups of a grouping.
  case groups = "interface.groups"
  /// Said when a target of the mouse is used with the keyboard.
  case useTheMouse = "interface.useTheMouse"
  /// After a target that was reached.
  case reached = "interface.reached"
  /// Said when a field takes no more.
  case fieldIsFull = "interface.fieldIsFull"
  /// Said when a letter is typed where a number goes.
  case onlyNumbers = "interface.onlyNumbers"
  /// The title of a value in a card; `{label}` is the title of its column.
  case cardLabel = "interface.cardLabel"
}
