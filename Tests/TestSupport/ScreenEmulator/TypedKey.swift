/// What xterm sends for the keys that have no letter, in the mode that ncurses asks for.
public enum TypedKey {
  /// Enter.
  public static let enter = "\r"
  /// Tab.
  public static let tab = "\t"
  /// Shift and Tab.
  public static let backTab = "\u{1B}[Z"
  /// Escape. What follows must be typed later than 25 ms after it.
  public static let escape = "\u{1B}"
  /// The key that erases backwards.
  public static let backspace = "\u{7F}"
  /// The key that erases forwards.
  public static let delete = "\u{1B}[3~"
  /// The arrow up.
  public static let up = "\u{1B}OA"
  /// The arrow down.
  public static let down = "\u{1B}OB"
  /// The arrow right.
  public static let right = "\u{1B}OC"
  /// The arrow left.
  public static let left = "\u{1B}OD"
  /// Home.
  public static let home = "\u{1B}OH"
  /// End.
  public static let end = "\u{1B}OF"
  /// Page up.
  public static let pageUp = "\u{1B}[5~"
  /// Page down.
  public static let pageDown = "\u{1B}[6~"
  /// F1.
  public static let f1 = "\u{1B}OP"
  /// F5, which means nothing anywhere; a letter would go into the field of a page.
  public static let f5 = "\u{1B}[15~"

  /// Ctrl and a letter.
  public static func control(_ letter: Character) -> String {
    let code = letter.asciiValue.map { $0 & 0x1F } ?? 0
    return String(Unicode.Scalar(code))
  }

  /// A click of the first button at a cell counted from 0: press, then release (SGR, mode 1006).
  public static func click(column: Int, row: Int) -> String {
    "\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m"
  }

  /// One step of the wheel at a cell counted from 0.
  public static func wheel(up: Bool, column: Int, row: Int) -> String {
    "\u{1B}[<\(up ? 64 : 65);\(column + 1);\(row + 1)M"
  }
}
