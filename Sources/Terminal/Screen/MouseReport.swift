import Interface

/// What the mouse did, as xterm tells it: `ESC [ < button ; column ; row M` (`m` for a release) in
/// mode 1006, or `ESC [ M` and three characters on terminals that only know mode 1000.
enum MouseReport {
  /// What a sequence tells; empty for the other buttons, for moves, and for what is no report.
  static func pointers(of sequence: EscapeSequence) -> [Pointer] {
    let text = String(String.UnicodeScalarView(sequence.characters.compactMap(Unicode.Scalar.init)))
    let pointer = text.hasPrefix("<") ? clear(text.dropFirst()) : old(sequence.characters, text)
    return pointer.map { [$0] } ?? []
  }

  private static func clear(_ text: Substring) -> Pointer? {
    guard let final = text.last, final == "M" || final == "m" else { return nil }
    let numbers = text.dropLast().split(separator: ";").map { Int($0) ?? -1 }
    guard numbers.count == 3 else { return nil }
    return pointer(
      button: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == "m")
  }

  /// Each number has 32 added; button 3 is the release of any button.
  private static func old(_ characters: [UInt32], _ text: String) -> Pointer? {
    guard text.hasPrefix("M"), characters.count == 4 else { return nil }
    let numbers = characters.dropFirst().map { Int($0) - 32 }
    let isRelease = numbers[0] & 0x43 == 3
    return pointer(
      button: isRelease ? 0 : numbers[0], column: numbers[1], row: numbers[2],
      isRelease: isRelease)
  }

  private static func pointer(
    button: Int, column: Int, row: Int, isRelease: Bool
  ) -> Pointer? {
    guard column > 0, row > 0, let gesture = gesture(button, isRelease) else { return nil }
    return Pointer(gesture, column: column - 1, row: row - 1)
  }

  /// Bits 4, 8 and 16 are Shift, Alt and Ctrl, which change nothing; 32 is a move.
  private static func gesture(_ button: Int, _ isRelease: Bool) -> Pointer.Gesture? {
    switch button & ~0x1C {
    case 0: isRelease ? .release : .press
    case 64: isRelease ? nil : .scrollUp
    case 65: isRelease ? nil : .scrollDown
    default: nil
    }
  }
}
