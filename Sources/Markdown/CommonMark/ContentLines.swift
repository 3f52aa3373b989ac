/// The lines of a paragraph or heading without the marks of the quotes and lists around it.
struct ContentLines {
  /// The number of the first line that holds words, from 1.
  let firstLine: Int
  /// The bytes of each line, as indices into the text.
  let lines: [Range<Int>]
}

extension ContentLines {
  /// Cuts the lines of a paragraph or heading which stands in some quotes.
  init(of node: CommonMarkNode, inQuotes quotes: Int, of text: SourceText) {
    let place = node.place
    var lines = [text.line(place.startLine).dropFirst(place.startColumn - 1).trimmed]
    for number in place.startLine..<max(place.startLine, place.lastLine) {
      lines.append(Self.withoutQuotes(text.line(number + 1), upTo: quotes).trimmed)
    }
    // Only a paragraph that begins with a bracket begins with definitions.
    let mayDefine = lines[0].first == UInt8(ascii: "[")
    let definitions = mayDefine ? Self.definitions(at: lines, before: node.children.first) : 0
    self.init(
      firstLine: place.startLine + definitions,
      lines: lines.dropFirst(definitions).map { $0.startIndex..<$0.endIndex })
  }

  private static func withoutQuotes(
    _ line: ArraySlice<UInt8>, upTo quotes: Int
  ) -> ArraySlice<UInt8> {
    var rest = line.trimmed
    for _ in 0..<quotes where rest.first == UInt8(ascii: ">") {
      rest = rest.dropFirst().trimmed
    }
    return rest
  }

  /// How many lines of link definitions stand before the words: cmark takes them away, but lets
  /// the paragraph begin at them.
  private static func definitions(
    at lines: [ArraySlice<UInt8>], before first: CommonMarkNode?
  ) -> Int {
    let words = first?.kind == .text ? Array((first?.literal ?? "").utf8) : []
    var count = 0
    while count < lines.count, let label = label(of: lines[count]),
      !words.starts(with: label), words != [UInt8(ascii: "[")]
    {
      // The address may stand on the next line, and the title on the one after.
      count += lines[count].count == label.count ? 2 : 1
      if count < lines.count, isTitle(lines[count]), words.first != lines[count].first {
        count += 1
      }
    }
    return min(count, lines.count - 1)
  }

  /// The `[label]:` at the start of a line, as a definition has it.
  private static func label(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: "["), let end = line.firstIndex(of: UInt8(ascii: "]")),
      line[end...].dropFirst().first == UInt8(ascii: ":")
    else { return nil }
    return line[...(end + 1)]
  }

  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
    switch (line.first, line.last) {
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")),
      (UInt8(ascii: "("), UInt8(ascii: ")")):
      line.count >= 2
    default: false
    }
  }
}
