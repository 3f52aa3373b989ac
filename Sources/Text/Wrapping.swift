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
  public static func wrap<Payload>(
    _ runs: [Run<Payload>], width: Int
  ) -> [[Run<Payload>]] {
    let cells = cells(of: runs)
    return LineFilling(cells: cells, width: max(leastWidth, width)).lines.map { line in
      pieces(of: runs, in: cells[line])
    }
  }

  private static func cells<Payload>(of runs: [Run<Payload>]) -> [WrappedCell] {
    var cells: [WrappedCell] = []
    cells.reserveCapacity(runs.reduce(0) { $0 + $1.text.string.utf8.count })
    for (index, run) in runs.enumerated() { append(run.text.string, ofRun: index, to: &cells) }
    return cells
  }

  /// Adds the cells of a run; a mark goes with the cell before, unless it is of another run.
  private static func append(_ string: String, ofRun run: Int, to cells: inout [WrappedCell]) {
    let first = cells.count
    var offset = 0
    for scalar in string.unicodeScalars {
      let cell = WrappedCell(scalar, at: offset, ofRun: run)
      if cell.isMark, cells.count > first, !cells[cells.count - 1].isLineFeed {
        cells[cells.count - 1].take(cell)
      } else {
        cells.append(cell)
      }
      offset = cell.range.upperBound
    }
  }

  /// The runs of one line: neighbouring cells of the same run, as one piece of it.
  private static func pieces<Payload>(
    of runs: [Run<Payload>], in line: ArraySlice<WrappedCell>
  ) -> [Run<Payload>] {
    var pieces: [Run<Payload>] = []
    var rest = line
    while let first = rest.first {
      let same = rest.prefix { $0.run == first.run }
      let run = runs[first.run]
      let range = first.range.lowerBound..<same[same.endIndex - 1].range.upperBound
      pieces.append(Run(SafeText(partOfCleaned: run.text.string.part(ofBytes: range)), run.payload))
      rest = rest[same.endIndex...]
    }
    return pieces
  }
}
