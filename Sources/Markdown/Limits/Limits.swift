/// The bounds that a text must keep so that libcmark 0.30.2 parses it in under 0.2 s.
///
/// Measured on 119 hostile inputs: the worst takes 0.08 s. See README.
enum Limits {
  /// Bytes of a file.
  static let fileBytes = 65_536
  /// Bytes of a line: nested quotes and lists cost their depth again at each byte.
  static let lineBytes = 4_096
  /// Container markers (`>`, `-`, `*`, `+`, `1.`, `1)`) at the start of a line.
  static let containerMarkers = 16
  /// Consecutive empty lines: each is looked at again by every open list.
  static let emptyLines = 1_000
  /// `![` in a file: their nesting is quadratic (CVE-2023-22486).
  static let imageOpenings = 1_000
  /// Levels of the tree, from the document's blocks to the innermost text.
  static let depth = 32
  /// Blocks and pieces of text in a file, and cells of its tables.
  static let parts = 20_000

  /// Refuses a file by its size alone.
  static func check(size: Int, of file: String) throws(Refusal) {
    if size > fileBytes { throw Refusal(.fileTooLarge(size, file)) }
  }

  /// Refuses a text that cmark would be slow on.
  static func check(_ text: SourceText) throws(Refusal) {
    var emptyRun = 0
    for number in 1...text.lines.count {
      let line = text.line(number)
      try check(line) { text.range(ofLine: number) }
      emptyRun = line.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") } ? emptyRun + 1 : 0
      if emptyRun > emptyLines { throw Refusal(.tooManyEmptyLines(text.range(ofLine: number))) }
    }
    try checkImageOpenings(text)
  }

  private static func check(
    _ line: ArraySlice<UInt8>, range: () -> SourceRange
  ) throws(Refusal) {
    if line.count > lineBytes { throw Refusal(.lineTooLong(line.count, range())) }
    let markers = ContainerMarkers(atStartOf: line).count
    if markers > containerMarkers { throw Refusal(.tooManyMarkers(range())) }
  }

  private static func checkImageOpenings(_ text: SourceText) throws(Refusal) {
    var count = 0
    for index in text.bytes.indices.dropFirst() where text.bytes[index] == UInt8(ascii: "[") {
      if text.bytes[index - 1] == UInt8(ascii: "!") { count += 1 }
      if count > imageOpenings {
        let line = text.lines.firstIndex { index < $0.upperBound } ?? 0
        throw Refusal(.tooManyImages(text.range(ofLine: line + 1)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func fileTooLarge(_ size: Int, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "file-too-large", at: SourceRange(file: file),
      sentence: "This file has \(size) bytes; \(Limits.fileBytes) at most are read.",
      repair: "Cut it into several lessons.")
  }

  fileprivate static func lineTooLong(_ count: Int, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "line-too-long", at: range,
      sentence: "This line has \(count) bytes; \(Limits.lineBytes) at most are read.",
      repair: "Cut the line in two: one line end reads as a space.")
  }

  fileprivate static func tooManyMarkers(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-markers", at: range,
      sentence: "More than \(Limits.containerMarkers) marks of quotes or lists begin this line.",
      repair: "Nest fewer quotes and lists; put a \\ before a mark that is meant as text.")
  }

  fileprivate static func tooManyEmptyLines(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-empty-lines", at: range,
      sentence: "More than \(Limits.emptyLines) empty lines follow one another up to here.",
      repair: "Delete all but one.")
  }

  fileprivate static func tooManyImages(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-images", at: range,
      sentence: "This file has more than \(Limits.imageOpenings) times the mark ![ of an image.",
      repair: "Cut it into several lessons.")
  }

  /// A text nested deeper than the tree may be.
  static func nestedTooDeeply(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nested-too-deeply", at: range,
      sentence: "Lists, quotes or emphasis are nested more than \(Limits.depth) levels deep here.",
      repair: "Nest less: a learner can follow two or three levels.")
  }

  /// A text of more parts than the tree may have.
  static func tooManyParts(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "too-many-parts", at: range,
      sentence: "This file has more than \(Limits.parts) blocks, pieces of text or table cells.",
      repair: "Cut it into several lessons.")
  }
}
