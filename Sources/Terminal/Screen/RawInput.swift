import CNcurses

/// One thing as ncurses reads it, before we name it.
enum RawInput: Equatable {
  /// A character, by its code point; control characters too.
  case character(UInt32)
  /// A key with a name, by its `KEY_` code.
  case key(UInt32)

  /// What ncurses has read; nil when nothing is there now.
  init?(_ input: declic_curses_input) {
    switch input.kind {
    case DECLIC_CURSES_CHARACTER: self = .character(input.value)
    case DECLIC_CURSES_KEY: self = .key(input.value)
    default: return nil
    }
  }
}
