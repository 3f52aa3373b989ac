/// The number of slips between two words: letters changed, added, left out, or two swapped.
///
/// Optimal string alignment (Damerau 1964, restricted: no letter is corrected twice).
enum EditDistance {
  /// The distance; nil where it is over the limit, which is found out without measuring it.
  static func between(_ left: [Character], _ right: [Character], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    let unreachable = limit + 1
    var rows = Rows(width: right.count, unreachable: unreachable)
    for row in 1...left.count {
      rows.begin(row)
      // Cells further from the diagonal than the limit are over it.
      for column in max(1, row - limit)...min(right.count, row + limit) {
        let isSame = left[row - 1] == right[column - 1]
        let isSwapped =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        rows.set(column, isSame: isSame, isSwapped: isSwapped)
      }
    }
    let distance = rows.current[right.count]
    return distance <= limit ? distance : nil
  }
}

/// The last three rows of the table of distances between beginnings.
private struct Rows {
  private(set) var current: [Int]
  private var previous: [Int]
  private var beforePrevious: [Int]
  private let unreachable: Int

  init(width: Int, unreachable: Int) {
    current = (0...width).map { min($0, unreachable) }
    previous = current
    beforePrevious = current
    self.unreachable = unreachable
  }

  mutating func begin(_ row: Int) {
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
    for column in current.indices { current[column] = unreachable }
    current[0] = min(row, unreachable)
  }

  mutating func set(_ column: Int, isSame: Bool, isSwapped: Bool) {
    let changed = previous[column - 1] + (isSame ? 0 : 1)
    let swapped = isSwapped ? beforePrevious[column - 2] + 1 : unreachable
    let addedOrLeftOut = min(previous[column], current[column - 1]) + 1
    current[column] = min(changed, swapped, addedOrLeftOut, unreachable)
  }
}
