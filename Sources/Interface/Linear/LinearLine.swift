public import Text

/// One line that was typed at a prompt.
public enum LinearLine: Equatable, Sendable {
  /// What was typed; nothing where Enter was pressed alone.
  case words(SafeText)
  /// Only keys that type nothing: arrows, Tab, F1 to F12.
  case keys

  /// What was typed; nothing where it was keys alone.
  public var text: SafeText {
    if case .words(let words) = self { words } else { .empty }
  }
}

extension LinearLine: ExpressibleByStringLiteral {
  /// Makes a line of a literal.
  public init(stringLiteral words: String) { self = .words(SafeText(words)) }
}

extension LinearState {
  /// Reads one line. Keys of the full screen do nothing here, which is said kindly: whoever presses
  /// them is used to other programs.
  public mutating func hear(_ line: LinearLine) -> LinearStep {
    switch line {
    case .words(let words): return answer(words)
    case .keys:
      saidHints.subtract(hints)
      return LinearStep(echo: [words.say(.notKeys)].printed)
    }
  }
}
