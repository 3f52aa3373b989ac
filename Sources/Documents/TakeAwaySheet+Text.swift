import Text

extension TakeAwaySheet {
  /// How many columns a line has at most: 8 signs an inch is type of 15 points, and leaves 62
  /// columns between the edges that printers can't reach.
  private static let columns = 60
  /// The margin to hold the page by.
  private static let margin = 2

  /// The sheet for a printer of plain text, at 8 signs and 5 lines an inch: at most 60 columns and
  /// 54 lines, none of them a form feed, since a printer ends the page where the text ends.
  ///
  /// A line holds no space but the ordinary one: the narrow one isn't in the letters of most printers.
  public var text: String {
    var lines = wrapped(SafeText("\(title) \(words.words(.takeAwayPlace))"))
    for part in parts {
      lines += [""] + wrapped(part.title)
      lines += part.paragraphs.flatMap { wrapped($0, indent: 2) }
    }
    if !contacts.isEmpty {
      lines += [""] + wrapped(words.words(.takeAwayContacts))
      lines += contacts.flatMap { wrapped(line(of: $0), indent: 2) }
    }
    if let foot { lines += [""] + wrapped(foot) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func wrapped(_ text: SafeText, indent: Int = 0) -> [String] {
    let left = String(repeating: " ", count: Self.margin + indent)
    return Wrapping.wrap([Run(text, true)], width: Self.columns - left.count).map { line in
      left
        + String(
          line.map(\.text.string).joined().map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
    }
  }
}
