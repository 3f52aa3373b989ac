/// Names that may be written, and those among them that look like one that was.
public struct KnownNames: Equatable, Sendable {
  private let names: [String]

  /// Makes a set of known names.
  public init(_ names: some Sequence<String>) {
    self.names = Set(names).sorted()
  }

  /// Whether a name is known.
  public func contains(_ name: String) -> Bool { names.contains(name) }

  /// At most three known names that differ little from a name, the nearest first.
  public func nearest(to name: String) -> [String] {
    // Longer names are no slip of the finger, and would only cost time.
    guard name.utf8.count <= 64 else { return [] }
    let allowed = max(2, name.count / 3)
    return names.map { ($0, Self.distance($0, name)) }
      .filter { $0.1 <= allowed }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .prefix(3).map { $0.0 }
  }

  /// The one known name that was surely meant by a name that isn't known: a letter or two away, and
  /// nearer than all others; nil where none is.
  public func meant(by name: String) -> String? {
    guard name.utf8.count <= 64 else { return nil }
    let near = nearest(to: name).map { ($0, Self.distance($0, name)) }
    guard let best = near.first, best.1 <= max(1, name.count / 3),
      near.count == 1 || near[1].1 > best.1
    else { return nil }
    return best.0
  }

  /// The sentence that helps whoever wrote an unknown name, where some known ones are already
  /// written beside it, and so weren't meant.
  public func suggestion(for name: String, beside written: some Sequence<String>) -> String {
    let free = KnownNames(Set(names).subtracting(written))
    return (free.nearest(to: name).isEmpty ? self : free).suggestion(for: name)
  }

  /// The sentence that helps whoever wrote an unknown name.
  public func suggestion(for name: String) -> String {
    let near = nearest(to: name)
    let quoted = (near.isEmpty ? names : near).map { "`\($0)`" }
    if names.isEmpty { return "Remove it." }
    let list = quoted.joined(separator: ", ")
    return near.isEmpty ? "Known names are \(list)." : "Did you mean \(list)?"
  }

  /// The fewest letters to add, remove, replace or swap to make one name of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    var rows = [Array(0...right.count)]
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        let replaced = rows[i][j] + (left[i] == right[j] ? 0 : 1)
        var best = min(rows[i][j + 1] + 1, row[j] + 1, replaced)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
