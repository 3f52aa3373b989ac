import Interface
import TestSupport

/// Someone before a real Déclic, who looks at the screen and presses keys.
final class Person {
  /// What someone waited for, and what was there instead.
  struct NotSeen: Error, CustomStringConvertible {
    /// What was waited for.
    let wanted: String
    /// What the screen showed.
    let screen: String

    var description: String { "« \(wanted) » is not on the screen:\n\(screen)" }
  }

  /// The terminal.
  let terminal: PseudoTerminal
  /// Where it stands: it must not go while someone is there.
  let site: Site

  /// Sits down at a terminal.
  init(_ terminal: PseudoTerminal, at site: Site) {
    self.terminal = terminal
    self.site = site
  }

  /// The words on the screen, wherever lines are cut.
  var words: String { Self.words(of: terminal.screen.text) }

  /// Words with one plain space between them: some spaces before signs are of another kind.
  static func words(of text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Waits until a text is on the screen, and the rest of the page too.
  func sees(_ text: String, within seconds: Double = 30) throws {
    guard terminal.waits(seconds: seconds, until: { _ in words.contains(text) }) else {
      throw NotSeen(wanted: text, screen: terminal.screen.text)
    }
    settles()
  }

  /// Reads until nothing more is drawn: a page comes in several pieces.
  func settles() {
    var count = -1
    while count != terminal.bytes.count {
      count = terminal.bytes.count
      terminal.listen(seconds: 0.08)
    }
  }

  /// Waits until a text has gone.
  func seesNoMore(_ text: String, within seconds: Double = 30) throws {
    guard terminal.waits(seconds: seconds, until: { _ in !words.contains(text) }) else {
      throw NotSeen(wanted: "no more \(text)", screen: terminal.screen.text)
    }
  }

  /// Presses keys, and waits for what they bring.
  func presses(_ keys: String, sees text: String) throws {
    terminal.type(keys)
    try sees(text)
  }

  /// Moves the focus to a line, with an arrow, then with Tab.
  func goes(to label: String, by arrow: String = TypedKey.down) throws {
    // A key that means nothing: an Enter after another key is never one that is held down.
    if isMarked(label) { return terminal.type(TypedKey.f5) }
    var key = arrow
    for _ in 0..<40 {
      let before = terminal.screen
      terminal.type(key)
      let hasMoved = terminal.waits(seconds: 3) {
        $0.cursor != before.cursor || $0.text != before.text
      }
      settles()
      if isMarked(label) { return }
      if !hasMoved { key = TypedKey.tab }
    }
    throw NotSeen(wanted: "▸ \(label)", screen: terminal.screen.text)
  }

  /// Goes to a line and says yes to it.
  func chooses(_ label: String, sees text: String) throws {
    try goes(to: label)
    try presses(TypedKey.enter, sees: text)
  }

  /// Clicks on words.
  func clicks(_ label: String, sees text: String) throws {
    guard let (column, row) = place(of: label) else {
      throw NotSeen(wanted: label, screen: terminal.screen.text)
    }
    try presses(TypedKey.click(column: column, row: row), sees: text)
  }

  /// Types into the field below a label.
  func fills(_ label: String, with text: String) throws {
    guard let (column, row) = place(of: label) else {
      throw NotSeen(wanted: label, screen: terminal.screen.text)
    }
    terminal.type(TypedKey.click(column: column + 3, row: row + 1))
    settles()
    terminal.type(text)
  }

  /// Whether the focus stands on a line: the mark or the cursor is before its words.
  func isMarked(_ label: String) -> Bool {
    let cursor = terminal.screen.cursor
    let line = terminal.screen.line(cursor.row)
    return line.dropFirst(cursor.column).hasPrefix(label)
      || terminal.screen.text.split(separator: "\n").contains { line in
        guard let mark = line.firstRange(of: "▸") else { return false }
        let marked = line[mark.upperBound...].split(separator: "·").first ?? ""
        return Self.words(of: marked).contains(label)
      }
  }

  /// The last place where words stand on the screen.
  private func place(of label: String) -> (column: Int, row: Int)? {
    let screen = terminal.screen
    for row in (0..<screen.size.rows).reversed() {
      let cells = (0..<screen.size.columns).map { screen[$0, row].text }
      if let column = cells.indices.last(where: { cells[$0...].joined().hasPrefix(label) }) {
        return (column, row)
      }
    }
    return nil
  }
}
