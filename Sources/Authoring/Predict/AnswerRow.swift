/// One answer of an input of `declic predict`, as far as the card reads it.
struct AnswerRow {
  /// The columns that must be there. `hints` and `ms` aren't read: what happens during an answer
  /// is no reason to predict it.
  static let columns = ["user", "skill", "item", "correct", "hints", "ms", "order", "t"]

  /// Who answered.
  let user: String
  /// The skill it was asked for.
  let skill: String
  /// The item.
  let item: String
  /// Whether it was right.
  let isCorrect: Bool
  /// The place among the answers of the user, as it is written.
  let order: String
  /// The same as a number.
  let place: Double
  /// When it was, in seconds; nil where nobody knows.
  let time: Double?

  /// Reads a record.
  init(_ row: borrowing CSVTable) throws(CSVProblem) {
    user = row[0].text
    skill = row[1].text
    item = row[2].text
    order = row[6].text
    guard let place = row[6].number else {
      throw CSVProblem(line: row.line, "`order` must be a number.")
    }
    self.place = place
    switch row[3].number {
    case 0: isCorrect = false
    case 1: isCorrect = true
    default: throw CSVProblem(line: row.line, "`correct` must be 0 or 1.")
    }
    time = row[7].isEmpty ? nil : row[7].number
    guard row[7].isEmpty || time != nil else {
      throw CSVProblem(line: row.line, "`t` must be a number of seconds, or empty.")
    }
  }
}
