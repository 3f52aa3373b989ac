/// Cuts bytes into characters and control sequences (ECMA-48).
struct EscapeParser: Sendable {
  /// One thing a terminal does.
  enum Step: Equatable {
    /// Shows a character.
    case character(Unicode.Scalar)
    /// Obeys a control character.
    case control(UInt8)
    /// Obeys an escape sequence: intermediates and the final character.
    case escape(String)
    /// Obeys a control sequence: its private mark, its numbers, and the rest of it.
    case sequence(mark: Character?, numbers: [Int], final: String)
    /// A command to the window (OSC, DCS…), or bytes that mean nothing.
    case unknown(String)
  }

  private enum State {
    case ground
    case escape(String)
    case sequence(String)
    case command(String)
  }

  private var state = State.ground
  private var utf8: [UInt8] = []

  /// Takes a byte; nil while something is unfinished.
  mutating func take(_ byte: UInt8) -> Step? {
    switch state {
    case .ground: return takeGround(byte)
    case .escape(let so): return takeEscape(so, byte)
    case .sequence(let so): return takeSequence(so, byte)
    case .command(let so): return takeCommand(so, byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) -> Step? {
    if byte == 0x1B {
      state = .escape("")
      return nil
    }
    if byte < 0x20 || byte == 0x7F { return byte == 0 ? nil : .control(byte) }
    utf8.append(byte)
    if let text = String(validating: utf8, as: UTF8.self), let scalar = text.unicodeScalars.first {
      utf8 = []
      return .character(scalar)
    }
    guard utf8.count >= 4 || byte < 0x80 else { return nil }
    defer { utf8 = [] }
    return .unknown("bytes \(utf8)")
  }

  private mutating func takeEscape(_ so: String, _ byte: UInt8) -> Step? {
    let text = so + String(Unicode.Scalar(byte))
    switch text {
    case "[": state = .sequence("")
    case "]", "P", "_", "^": state = .command(text)
    default:
      if (0x20...0x2F).contains(byte) {
        state = .escape(text)
      } else {
        state = .ground
        return .escape(text)
      }
    }
    return nil
  }

  private mutating func takeSequence(_ so: String, _ byte: UInt8) -> Step? {
    let text = so + String(Unicode.Scalar(byte))
    guard (0x40...0x7E).contains(byte) else {
      state = .sequence(text)
      return nil
    }
    state = .ground
    return Self.sequence(text)
  }

  private static func sequence(_ text: String) -> Step {
    var rest = text[...]
    let mark = rest.first.flatMap { "?>=<".contains($0) ? $0 : nil }
    if mark != nil { rest.removeFirst() }
    let body = rest.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
    let numbers = body.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == ":" }
    return .sequence(
      mark: mark, numbers: body.isEmpty ? [] : numbers.map { Int($0) ?? 0 },
      final: String(rest.dropFirst(body.count)))
  }

  /// The Linux console ends `ESC ] R` at once, and `ESC ] P` after seven digits.
  private mutating func takeCommand(_ so: String, _ byte: UInt8) -> Step? {
    let text = so + String(Unicode.Scalar(byte))
    if text == "]R" || (text.hasPrefix("]P") && text.count == 9) {
      state = .ground
      return nil
    }
    let isEnded = byte == 0x07 || text.hasSuffix("\u{1B}\\")
    state = isEnded ? .ground : .command(text)
    return isEnded ? .unknown("command \(text)") : nil
  }
}
