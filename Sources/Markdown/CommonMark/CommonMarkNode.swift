/// One node of the tree that cmark made, copied out of C.
struct CommonMarkNode {
  /// What a node is.
  enum Kind: Equatable {
    case document, quote, item, paragraph, html, rule
    case list(start: Int?, isTight: Bool)
    case code(info: String)
    case heading(level: Int)
    case text, softBreak, lineBreak, inlineCode, inlineHTML, emphasis, strong
    case link(destination: String, title: String)
    case image(destination: String, title: String)
  }

  /// What the node is.
  let kind: Kind
  /// The text of a leaf, not yet cleaned.
  let literal: String
  /// The first and last line and byte column, as cmark gives them.
  private(set) var place: CommonMarkPlace
  /// The nodes inside.
  var children: [CommonMarkNode] = []
}

/// Where cmark says that a node is: lines and byte columns from 1, the end included.
struct CommonMarkPlace {
  /// The first line.
  let startLine: Int
  /// The byte column in the first line.
  let startColumn: Int
  /// The last line.
  let endLine: Int
  /// The byte column in the last line; 0 where cmark closed the block on the line after.
  let endColumn: Int

  /// The last line that belongs to the node.
  var lastLine: Int { endColumn == 0 ? max(startLine, endLine - 1) : endLine }
}

extension CommonMarkNode {
  /// Lets underlined headings end at their underline: cmark lets them end on the line after.
  mutating func cutHeadings(in text: SourceText) {
    if case .heading = kind {
      if place.endLine > place.startLine { place = place.cut(in: text) }
    } else if !kind.isLeafBlock {
      for index in children.indices { children[index].cutHeadings(in: text) }
    }
  }
}

extension CommonMarkPlace {
  /// The place that ends at the first line of `===` or `---`.
  fileprivate func cut(in text: SourceText) -> CommonMarkPlace {
    let line = ((startLine + 1)...endLine).first { text.isUnderline($0) } ?? endLine
    return CommonMarkPlace(
      startLine: startLine, startColumn: startColumn, endLine: line,
      endColumn: max(1, text.line(line).count))
  }
}

extension SourceText {
  /// Whether a line underlines a heading, inside whatever quotes.
  fileprivate func isUnderline(_ number: Int) -> Bool {
    let line = line(number).drop { $0.isBlank || $0 == UInt8(ascii: ">") }.trimmed
    guard let first = line.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return false
    }
    return line.allSatisfy { $0 == first }
  }
}
