/// Lines of words that fit a width.
public enum Wrapping {
  /// The narrowest line: a wide character must fit.
  static let leastWidth = 2

  /// The runs, cut into lines of at most `width` columns.
  ///
  /// - A line ends at an ordinary space, after a hyphen or a dash between two letters, and at each
  ///   "\n"; never beside U+00A0 or U+202F, nor at a space that French keeps from breaking.
  /// - Spaces at both ends of a line go; those inside stay.
  /// - A word wider than the line is cut: an address after a slash or a hyphen, else anywhere
  ///   between two cells.
  /// - There is a line more than there are "\n", so that no text makes one line without runs.
  /// - `width` counts columns; a smaller one than 2 is taken as 2.
  @inlinable
  public static func wrap<Payload>(
    _ runs: [Run<Payload>], width: Int
  ) -> [[Run<Payload>]] {
    lines(of: runs.map { $0.text }, width: width).map { line in
      line.map { Run($0.words, runs[$0.run].payload) }
    }
  }

  /// A part of a run that stands on one line.
  @usableFromInline
  struct Piece {
    /// The place of the run among the runs.
    @usableFromInline let run: Int
    /// The words.
    @usableFromInline let words: SafeText
  }

  /// The lines, whatever the payloads are. Only what is around this is generic: unspecialised, the
  /// whole took twice as long.
  @usableFromInline
  static func lines(of texts: [SafeText], width: Int) -> [[Piece]] {
    let cells = cells(of: texts)
    return LineFilling(cells: cells, width: max(leastWidth, width)).lines.map { line in
      pieces(of: texts, in: cells, line)
    }
  }

  private static func cells(of texts: [SafeText]) -> [WrappedCell] {
    var cells: [WrappedCell] = []
    cells.reserveCapacity(texts.reduce(0) { $0 + $1.string.utf8.count })
    for (run, text) in texts.enumerated() { append(text.string, ofRun: run, to: &cells) }
    return cells
  }

  /// Adds the cells of a run; a mark goes with the cell before, unless it is of another run.
  private static func append(_ string: String, ofRun run: Int, to cells: inout [WrappedCell]) {
    let first = cells.count
    var offset = 0
    for scalar in string.unicodeScalars {
      let cell = WrappedCell(scalar, at: offset, ofRun: run)
      // The first mark of all is U+0300.
      if scalar.value >= 0x300, cell.isMark, cells.count > first, !cells[cells.count - 1].isLineFeed
      {
        cells[cells.count - 1].take(cell)
      } else {
        cells.append(cell)
      }
      offset = cell.range.upperBound
    }
  }

  /// The pieces of one line: neighbouring cells of the same run, as one part of it.
  private static func pieces(
    of texts: [SafeText], in cells: [WrappedCell], _ line: Range<Int>
  ) -> [Piece] {
    var pieces: [Piece] = []
    var start = line.lowerBound
    while start < line.upperBound {
      let first = cells[start]
      var end = start + 1
      while end < line.upperBound, cells[end].run == first.run { end += 1 }
      let range = first.range.lowerBound..<cells[end - 1].range.upperBound
      let words = SafeText(partOfCleaned: texts[first.run].string.part(ofBytes: range))
      pieces.append(Piece(run: first.run, words: words))
      start = end
    }
    return pieces
  }
}
