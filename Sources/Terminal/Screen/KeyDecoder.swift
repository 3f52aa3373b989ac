import Interface

/// Gives what ncurses reads the names that people use.
///
/// An escape that nothing follows is the key Escape; with a letter after it, it is Alt, which we
/// don't use; before `[` or `O` it begins a sequence, of the mouse or of a key that nobody knows.
/// What isn't used is dropped whole, so that no letter of a sequence ever acts.
struct KeyDecoder {
  /// A sequence whose end hasn't come yet, as on a slow line, with its escape.
  private var unfinished: [RawInput] = []
  private var lastTime: ContinuousClock.Instant?

  /// The end of a sequence that comes later than this is something else.
  private static let patience = Duration.milliseconds(500)

  /// Names what was read at an instant, in order.
  mutating func decode(_ raw: [RawInput], at now: ContinuousClock.Instant) -> [Input] {
    let isStale = lastTime.map { now - $0 > Self.patience } ?? false
    var rest = ((isStale ? [] : unfinished) + raw)[...]
    unfinished = []
    lastTime = now
    var inputs: [Input] = []
    while let first = rest.popFirst() {
      switch first {
      case .character(0x1B): inputs += escape(&rest)
      case .character(let value): inputs += Self.key(ofCharacter: value).map { [.key($0)] } ?? []
      case .key(let code): inputs += NamedKeys.key(ofCode: code).map { [.key($0)] } ?? []
      }
    }
    return inputs
  }

  private mutating func escape(_ rest: inout ArraySlice<RawInput>) -> [Input] {
    guard case .character(let next)? = rest.first, next > 0x20, next != 0x7F else {
      return [.key(.escape)]
    }
    guard let opening = EscapeSequence.Opening(next) else {
      rest.removeFirst()
      return []
    }
    switch EscapeSequence.take(opening, from: rest.dropFirst()) {
    case .whole(let sequence, let count):
      rest = rest.dropFirst(1 + count)
      return MouseReport.pointers(of: sequence).map { .pointer($0) }
    case .broken(let count): rest = rest.dropFirst(1 + count)
    case .unfinished:
      unfinished = [.character(0x1B)] + rest
      rest = []
    }
    return []
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
}
