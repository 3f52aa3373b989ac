import Glibc

/// The few sequences that we write ourselves, beside ncurses (ECMA-48; `3J` is xterm's).
enum TerminalOutput {
  /// Takes away attributes, the picture, and what scrolled above it.
  static func clearScreen(_ descriptor: Int32) {
    write("\u{1B}[0m\u{1B}[H\u{1B}[2J\u{1B}[3J", to: descriptor)
  }

  /// Takes away what scrolled above the screen.
  static func clearScrollback(_ descriptor: Int32) {
    write("\u{1B}[3J", to: descriptor)
  }

  /// Makes the mouse tell its buttons and wheel (xterm's mode 1000), in the clear form (1006).
  static func startMouse(_ descriptor: Int32) {
    write("\u{1B}[?1000h\u{1B}[?1006h", to: descriptor)
  }

  /// Makes the mouse the terminal's own again.
  static func stopMouse(_ descriptor: Int32) {
    write("\u{1B}[?1006l\u{1B}[?1000l", to: descriptor)
  }

  /// On a hang-up nobody is there to read: what can't be written is lost.
  private static func write(_ sequence: String, to descriptor: Int32) {
    let bytes = Array(sequence.utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }
}
