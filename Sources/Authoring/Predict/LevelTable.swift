public import Curriculum

/// How difficult the items of a course are, and its skills where an item is unknown: a CSV file with
/// the columns `item,skill,level,skill_level`.
public struct LevelTable: Sendable {
  private var items: [String: Level] = [:]
  private var skills: [String: Level] = [:]

  /// Reads a whole file. Of an item that stands there twice the first line holds.
  public init(csv bytes: [UInt8]) throws(CSVProblem) {
    var table = CSVTable(columns: ["item", "skill", "level", "skill_level"])
    try table.take(bytes) { row throws(CSVProblem) in try read(row) }
    try table.finish { row throws(CSVProblem) in try read(row) }
  }

  /// The level of an item; that of its skill where the item is unknown, and the middle one where
  /// the skill is too: the card gives it no points.
  public func level(ofItem item: String, skill: String) -> Level {
    items[item] ?? skills[skill] ?? Self.middle
  }

  private mutating func read(_ row: borrowing CSVTable) throws(CSVProblem) {
    let (item, skill) = (row[0].text, row[1].text)
    if !item.isEmpty, items[item] == nil { items[item] = try level(in: row, 2, "level") }
    if !skill.isEmpty, skills[skill] == nil { skills[skill] = try level(in: row, 3, "skill_level") }
  }

  private func level(
    in row: borrowing CSVTable, _ column: Int, _ name: String
  ) throws(CSVProblem) -> Level {
    guard let number = row[column].number, let level = Int(exactly: number).flatMap(Level.init)
    else { throw CSVProblem(line: row.line, "`\(name)` must be a whole number, 1 to 5.") }
    return level
  }

  private static let middle = Level(clamping: 3)
}
