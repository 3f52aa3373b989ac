import CNcurses
import Interface

/// Gives what ncurses reads the names that people use.
///
/// Everything that was there at once is decoded together: an escape that nothing follows is the
/// key Escape; with a letter after it, it is Alt, which we don't use; before `[` or `O` it begins
/// the sequence of a key that nobody knows. Those two are dropped whole, so that no letter of a
/// sequence ever acts.
enum KeyDecoder {
  /// The longest unknown sequence that is dropped; a longer one isn't a key.
  private static let longestSequence = 32

  /// The inputs that were read, in order.
  static func decode(_ raw: [RawInput]) -> [Input] {
    var inputs: [Input] = []
    var rest = raw[...]
    while let first = rest.popFirst() {
      switch first {
      case .character(0x1B): inputs += escape(&rest)
      case .character(let value): inputs += key(ofCharacter: value).map { [.key($0)] } ?? []
      case .key(let code): inputs += NamedKeys.key(ofCode: code).map { [.key($0)] } ?? []
      case .pointer(let gestures, let place): inputs += pointer(gestures, at: place)
      }
    }
    return inputs
  }

  private static func escape(_ rest: inout ArraySlice<RawInput>) -> [Input] {
    guard case .character(let next)? = rest.first, next > 0x20, next != 0x7F else {
      return [.key(.escape)]
    }
    rest.removeFirst()
    switch UInt8(exactly: next) {
    case UInt8(ascii: "["): dropSequence(&rest)
    case UInt8(ascii: "O"): rest = rest.dropFirst()
    default: break
    }
    return []
  }

  /// Parameters and intermediates go up to 0x3F (ECMA-48, 5.4); the next character ends it.
  private static func dropSequence(_ rest: inout ArraySlice<RawInput>) {
    for _ in 0..<longestSequence {
      guard case .character(let value)? = rest.first, value >= 0x20, value < 0x7F else { return }
      rest.removeFirst()
      if value >= 0x40 { return }
    }
  }

  private static func key(ofCharacter value: UInt32) -> Key? {
    switch value {
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x08, 0x7F: return .backspace
    case 0x00...0x1F: return Unicode.Scalar(value + 0x40).map { .control(letter($0)) }
    case 0x80...0x9F: return nil
    default: return Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }

  private static func letter(_ scalar: Unicode.Scalar) -> Character {
    Character(scalar.properties.lowercaseMapping)
  }

  private static func pointer(_ gestures: UInt32, at place: Point) -> [Input] {
    let known: [(Int, Pointer.Gesture)] = [
      (DECLIC_CURSES_PRESS, .press), (DECLIC_CURSES_RELEASE, .release),
      (DECLIC_CURSES_SCROLL_UP, .scrollUp), (DECLIC_CURSES_SCROLL_DOWN, .scrollDown),
    ]
    return known.filter { gestures & UInt32($0.0) != 0 }.map {
      .pointer(Pointer($0.1, column: place.column, row: place.row))
    }
  }
}
