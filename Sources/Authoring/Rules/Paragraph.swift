import Text

/// Words of a report for a terminal, in lines of at most 79 columns under a hanging indent.
struct Paragraph {
  private static let columns = 79

  /// The lines.
  let lines: [String]

  /// Fills lines: the first begins with `lead`, the others with as many spaces.
  init(_ text: SafeText, lead: String = "") {
    let indent = String(repeating: " ", count: DisplayWidth.of(lead))
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in text.string.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let width = DisplayWidth.of(line) + (isEmpty ? 0 : 1) + DisplayWidth.of(String(word))
      if !isEmpty && width > Self.columns {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    self.lines = lines + [line]
  }
}
