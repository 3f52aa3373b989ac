/// How far two names are from one another, to suggest the one that was meant.
enum EditDistance {
  /// The known name with the fewest edits from a written one, letter case aside; of equals the
  /// first.
  static func nearest(to written: String, in known: [String]) -> String? {
    known.min { distance(written, $0) < distance(written, $1) }
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
