/// How far two names are from one another, to suggest the one that was meant.
enum EditDistance {
  /// The known name with the fewest edits from a written one, letter case aside; of equals one
  /// that begins alike, then the first.
  static func nearest(to written: String, in known: [String]) -> String? {
    known.min { rank($0, for: written) < rank($1, for: written) }
  }

  private static func rank(_ name: String, for written: String) -> (Int, Int) {
    (distance(written, name), name.lowercased().first == written.lowercased().first ? 0 : 1)
  }

  /// The letters to insert, remove or replace (Levenshtein).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (line, letter) in left.lowercased().enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
