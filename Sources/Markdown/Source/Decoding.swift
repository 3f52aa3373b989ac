/// What reading the bytes of a file gives: the text, and what was mended in it.
struct Decoding {
  /// U+FFFD, which stands for what can't be read.
  private static let replacement = Array("\u{FFFD}".utf8)

  /// The text to parse.
  let text: SourceText
  /// What was found wrong in the bytes.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the bytes of a file, mending what isn't UTF-8; UTF-16 is refused.
  init(_ bytes: [UInt8], file: String) throws(Refusal) {
    guard !Self.isUTF16(bytes) else { throw Refusal(.utf16(in: file)) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let endings = LineEndings(hasMark ? bytes.dropFirst(3) : bytes[...])
    let mended = Self.mended(endings.bytes)
    text = SourceText(file: file, bytes: mended ?? endings.bytes)
    if hasMark { diagnostics.append(.byteOrderMark(in: file)) }
    if let line = endings.firstOddLine {
      diagnostics.append(.mixedLineEndings(at: text.range(ofLine: line)))
    }
    if mended != nil { diagnostics += mendings(in: SourceText(file: file, bytes: endings.bytes)) }
  }

  /// Valid UTF-8 without NUL; nil where the bytes are that already.
  private static func mended(_ bytes: [UInt8]) -> [UInt8]? {
    if !bytes.holds(0), String(validating: bytes, as: UTF8.self) != nil { return nil }
    let valid = Array(String(decoding: bytes, as: UTF8.self).utf8)
    guard valid.contains(0) else { return valid }
    return Array(
      valid.split(separator: 0, omittingEmptySubsequences: false).joined(separator: replacement))
  }

  /// One diagnostic for each line that was mended, of each sort.
  private func mendings(in raw: SourceText) -> [Diagnostic] {
    (1...raw.lines.count).flatMap { number in
      let line = raw.line(number)
      var found: [Diagnostic] = []
      if let index = line.firstIndex(of: 0) {
        found.append(.nulCharacter(at: place(number, after: line[..<index])))
      }
      let decoded = Array(String(decoding: line, as: UTF8.self).utf8)
      if let index = zip(line.indices, decoded).first(where: { line[$0] != $1 })?.0 {
        found.append(.invalidUTF8(at: place(number, after: line[..<index])))
      }
      return found
    }
  }

  /// The empty range after some bytes of a raw line, in columns of the mended text.
  private func place(_ line: Int, after bytes: ArraySlice<UInt8>) -> SourceRange {
    let column = String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1
    return SourceRange(file: text.file, line: line, column: column)
  }

  /// Whether the bytes look like UTF-16: its mark, or every other byte a NUL at the start.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let start = bytes.prefix(256)
    let nuls = start.indices.filter { start[$0] == 0 }
    let areOnOneSide = Set(nuls.map { $0 % 2 }).count == 1
    return areOnOneSide && nuls.count >= 2 && nuls.count * 3 >= start.count
  }
}

extension Diagnostic {
  fileprivate static func utf16(in file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "not-utf-8", at: SourceRange(file: file),
      sentence: "This file is in UTF-16, not in UTF-8.",
      repair: "Save it again from your editor with the encoding UTF-8.")
  }

  fileprivate static func byteOrderMark(in file: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "byte-order-mark", at: SourceRange(file: file),
      sentence: "This file begins with an invisible byte order mark, which was skipped.",
      repair: "Save it as UTF-8 without a mark (BOM).")
  }

  fileprivate static func mixedLineEndings(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, id: "mixed-line-endings", at: range,
      sentence: "This line doesn't end like the first line of the file.",
      repair: "Save the file with one sort of line end everywhere, LF if you can choose.")
  }

  fileprivate static func nulCharacter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nul-character", at: range,
      sentence: "This line holds a NUL character, shown as \u{FFFD}.",
      repair: "Delete the invisible character at this place.")
  }

  fileprivate static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "invalid-utf-8", at: range,
      sentence: "This line holds bytes that are not UTF-8, shown as \u{FFFD}.",
      repair: "Type the damaged letters again, and save the file as UTF-8.")
  }
}
