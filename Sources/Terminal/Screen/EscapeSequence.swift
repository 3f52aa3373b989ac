/// What a terminal sends for a key that ncurses doesn't know, or for the mouse (ECMA-48, 5.4).
struct EscapeSequence: Equatable {
  /// How it began, after the escape.
  enum Opening {
    /// `[`: parameters, then a final character.
    case control
    /// `O`: one character.
    case single

    /// The opening of a character; nil where it opens nothing.
    init?(_ character: UInt32) {
      switch character {
      case 0x5B: self = .control
      case 0x4F: self = .single
      default: return nil
      }
    }
  }

  /// What was found at the beginning of an input, and how many things it took.
  enum Found: Equatable {
    /// A whole sequence.
    case whole(EscapeSequence, count: Int)
    /// Something that no sequence holds; it isn't taken.
    case broken(count: Int)
    /// A beginning.
    case unfinished
  }

  /// The characters after the opening, the final one too.
  let characters: [UInt32]

  /// The longest that is read; a longer one isn't a key.
  private static let longest = 32

  /// Reads a sequence after its opening.
  static func take(_ opening: Opening, from input: ArraySlice<RawInput>) -> Found {
    var characters: [UInt32] = []
    for next in input {
      guard case .character(let value) = next, value >= 0x20, value != 0x7F,
        characters.count < longest
      else { return .broken(count: characters.count) }
      characters.append(value)
      if isWhole(characters, opening) {
        return .whole(EscapeSequence(characters: characters), count: characters.count)
      }
    }
    return .unfinished
  }

  /// After `[M` come the three characters of the mouse's old form (xterm's mode 1000 alone).
  private static func isWhole(_ characters: [UInt32], _ opening: Opening) -> Bool {
    if opening == .single { return true }
    if characters[0] == UInt32(UInt8(ascii: "M")) { return characters.count == 4 }
    return characters[characters.count - 1] >= 0x40
  }
}
