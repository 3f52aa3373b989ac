import CNcurses
import Interface

/// The keys that have a name in ncurses.
enum NamedKeys {
  /// The key of a `KEY_` code; nil for those that no screen of ours uses.
  static func key(ofCode code: UInt32) -> Key? {
    named[code] ?? functions[code]
  }

  /// With Shift, an arrow is the same arrow; the corners of a numeric pad are what they say.
  private static let named: [UInt32: Key] = table([
    (KEY_UP, .up), (KEY_DOWN, .down), (KEY_LEFT, .left), (KEY_RIGHT, .right),
    (KEY_SR, .up), (KEY_SF, .down), (KEY_SLEFT, .left), (KEY_SRIGHT, .right),
    (KEY_HOME, .home), (KEY_END, .end), (KEY_PPAGE, .pageUp), (KEY_NPAGE, .pageDown),
    (KEY_SHOME, .home), (KEY_SEND, .end), (KEY_FIND, .home), (KEY_SELECT, .end),
    (KEY_A1, .home), (KEY_A3, .pageUp), (KEY_C1, .end), (KEY_C3, .pageDown),
    (KEY_ENTER, .enter), (KEY_BTAB, .backTab), (KEY_BACKSPACE, .backspace),
    (KEY_DC, .delete), (KEY_SDC, .delete),
  ])

  private static let functions: [UInt32: Key] = Dictionary(
    uniqueKeysWithValues: (1...12).map {
      (declic_curses_function_key(Int32($0)), Key.function($0))
    })

  private static func table(_ pairs: [(Int32, Key)]) -> [UInt32: Key] {
    Dictionary(uniqueKeysWithValues: pairs.map { (UInt32($0.0), $0.1) })
  }
}
