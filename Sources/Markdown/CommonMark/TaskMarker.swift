import Text

/// The `[x]` or `[ ]` at the start of a list item.
struct TaskMarker {
  /// Done or open; nil where there is no marker.
  let state: MarkdownBlock.TaskState?
  /// What looks like a marker but is none.
  let diagnostic: Diagnostic?

  /// The characters of the marker and the space after it.
  private static let length = 4

  /// Reads the first block of an item; a marker is the very first text of a paragraph.
  init(at block: MarkdownBlock?, in text: SourceText) {
    guard let block, case .paragraph(let inlines) = block.kind, let first = inlines.first,
      case .text(let words) = first.kind, words.string.utf8.first == UInt8(ascii: "["),
      Self.beginsWithBracket(block, in: text)
    else {
      (state, diagnostic) = (nil, nil)
      return
    }
    state = Self.state(of: words.string)
    let isAlmost = state == nil && Self.isAlmostMarker(words.string)
    diagnostic = isAlmost ? .taskMarker(at: block.range) : nil
  }

  /// The blocks of the item without the marker.
  func stripped(from blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    guard state != nil, let block = blocks.first, case .paragraph(let inlines) = block.kind,
      let first = inlines.first, case .text(let words) = first.kind
    else { return blocks }
    let rest = words.string.dropFirst(Self.length)
    let text = MarkdownInline(.text(SafeText(rest)), range: first.range.dropping(Self.length))
    let kept = (rest.isEmpty ? [] : [text]) + inlines.dropFirst()
    let paragraph = MarkdownBlock(.paragraph(kept), range: block.range.dropping(Self.length))
    return [paragraph] + blocks.dropFirst()
  }

  /// A `\[` or `&#91;` in the source reads as a bracket, but is meant as text.
  private static func beginsWithBracket(_ block: MarkdownBlock, in text: SourceText) -> Bool {
    let line = String(decoding: text.line(block.range.start.line), as: UTF8.self)
    return line.unicodeScalars.dropFirst(block.range.start.column - 1).first == "["
  }

  private static func state(of words: String) -> MarkdownBlock.TaskState? {
    switch words.prefix(length) {
    case "[x] ", "[X] ": .done
    case "[ ] ": .open
    default: nil
    }
  }

  private static func isAlmostMarker(_ words: String) -> Bool {
    guard words.first == "[", let end = words.firstIndex(of: "]") else { return false }
    let inside = words[..<end].dropFirst().filter { $0 != " " }
    return inside.isEmpty || inside == "x" || inside == "X"
  }
}

extension SourceRange {
  /// The range without its first characters, all on its first line.
  fileprivate func dropping(_ count: Int) -> SourceRange {
    let start = SourcePosition(line: start.line, column: start.column + count)
    return SourceRange(file: file, start: start, end: end)
  }
}

extension Diagnostic {
  fileprivate static func taskMarker(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "task-marker", at: range,
      sentence: "This item begins almost like a choice, but not quite, and is shown as text.",
      repair: "Write [ ] or [x], one space, then the words.")
  }
}
