/// The lines of a text that define link references, gathered for a second parse.
///
/// cmark keeps the definitions to itself. But it leaves their lines out of its tree: what no
/// block covers, and the lines at the head of a paragraph before its words, are definitions.
struct LinkDefinitions {
  private let text: SourceText
  private var isCovered: [Bool]

  /// Begins with no line covered.
  init(in text: SourceText) {
    self.text = text
    isCovered = Array(repeating: false, count: text.lines.count + 1)
  }

  /// Notes the lines of a block that holds lines.
  mutating func cover(_ place: CommonMarkPlace) {
    for line in place.startLine...max(place.startLine, place.lastLine)
    where isCovered.indices.contains(line) {
      isCovered[line] = true
    }
  }

  /// Gives back the lines of a covered paragraph which begins with definitions; its words do no
  /// harm in the second parse.
  mutating func add(_ content: ContentLines, from startLine: Int) {
    guard content.firstLine > startLine else { return }
    for line in startLine..<(content.firstLine + content.lines.count) { isCovered[line] = false }
  }

  /// The definitions, with an empty line after each run of lines.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in 1..<isCovered.count {
      let line = text.line(number)
      let words = line[ContainerMarkers(atStartOf: line).end...]
      if !isCovered[number] { bytes += words }
      bytes.append(.lineFeed)
    }
    return bytes + [.lineFeed]
  }
}
