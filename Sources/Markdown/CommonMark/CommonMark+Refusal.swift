extension CommonMark {
  /// Parses a text, or refuses it where its tree is too deep or too large.
  static func parse(_ text: SourceText) throws(Refusal) -> CommonMarkNode {
    var root = try parse(text.bytes) { line in text.range(ofLine: line) }
    root.cutHeadings(in: text)
    return root
  }

  /// Parses bytes; `range` gives where to report a line that is over a limit.
  static func parse(
    _ bytes: [UInt8], range: (Int) -> SourceRange
  ) throws(Refusal) -> CommonMarkNode {
    do throws(Fault) {
      return try parse(bytes)
    } catch {
      switch error {
      case .tooDeep(let line): throw Refusal(.nestedTooDeeply(range(line)))
      case .tooMany(let line): throw Refusal(.tooManyParts(range(line)))
      }
    }
  }
}
