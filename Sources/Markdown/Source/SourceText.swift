/// The text of a file as cmark sees it: valid UTF-8, line feeds only.
struct SourceText {
  /// The name of the file, as ranges carry it.
  let file: String
  /// The bytes of the text.
  let bytes: [UInt8]
  /// The bytes of each line, without its line feed; a text has at least one line.
  let lines: [Range<Int>]
  /// How many scalars begin before each byte; empty where all are ASCII.
  private let scalarsBefore: [UInt32]

  /// Makes a text of valid UTF-8 whose line ends are line feeds.
  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lines = Self.lineRanges(in: bytes)
    let isASCII = bytes.reduce(0) { $0 | $1 } < 0x80
    scalarsBefore = isASCII ? [] : Self.scalarCounts(in: bytes)
  }

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of a line, counted from 1; nothing outside the text.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(number - 1) ? bytes[lines[number - 1]] : []
  }

  /// Whether a line, counted from 1, holds spaces and tabs only.
  func isBlank(_ number: Int) -> Bool {
    line(number).allSatisfy { $0.isBlank }
  }

  /// The place of a byte of a line, both counted from 1, kept inside the text.
  func place(line number: Int, byteColumn: Int) -> SourcePosition {
    let number = min(max(number, 1), lines.count)
    let range = lines[number - 1]
    let offset = min(max(range.lowerBound + byteColumn - 1, range.lowerBound), range.upperBound)
    return SourcePosition(
      line: number, column: scalars(before: offset) - scalars(before: range.lowerBound) + 1)
  }

  /// The range of whole bytes of one line, columns counted from 1, `end` just after the last.
  func range(line: Int, from start: Int, to end: Int) -> SourceRange {
    SourceRange(
      file: file, start: place(line: line, byteColumn: start),
      end: place(line: line, byteColumn: end))
  }

  /// The range of a whole line.
  func range(ofLine number: Int) -> SourceRange {
    range(line: number, from: 1, to: line(number).count + 1)
  }

  /// The range of some bytes of one line, given as indices into the text.
  func range(line: Int, bytes: Range<Int>) -> SourceRange {
    SourceRange(
      file: file, start: place(ofByte: bytes.lowerBound, inLine: line),
      end: place(ofByte: bytes.upperBound, inLine: line))
  }

  /// The place of a byte, given as an index into the text, kept inside the line it should be in.
  func place(ofByte offset: Int, inLine number: Int) -> SourcePosition {
    let start = lines[min(max(number, 1), lines.count) - 1].lowerBound
    return place(line: number, byteColumn: offset - start + 1)
  }

  /// The range of a block, without the empty lines that cmark counts to its end.
  func range(of block: CommonMarkPlace) -> SourceRange {
    var line = min(block.lastLine, lines.count)
    while line > block.startLine, isBlank(line) { line -= 1 }
    let isWhole = line != block.endLine
    return SourceRange(
      file: file, start: place(line: block.startLine, byteColumn: block.startColumn),
      end: place(line: line, byteColumn: isWhole ? self.line(line).count + 1 : block.endColumn + 1))
  }

  private func scalars(before offset: Int) -> Int {
    scalarsBefore.isEmpty ? offset : Int(scalarsBefore[offset])
  }

  private static func lineRanges(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == .lineFeed {
      ranges.append(start..<offset)
      start = offset + 1
    }
    if start < bytes.count || ranges.isEmpty { ranges.append(start..<bytes.count) }
    return ranges
  }

  private static func scalarCounts(in bytes: [UInt8]) -> [UInt32] {
    // Written in place: appending took three times as long, a tenth of a parse.
    Array(unsafeUninitializedCapacity: bytes.count + 1) { counts, size in
      var count: UInt32 = 0
      for index in bytes.indices {
        counts[index] = count
        // Bytes 10xxxxxx continue a scalar.
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
      }
      counts[bytes.count] = count
      size = bytes.count + 1
    }
  }
}
