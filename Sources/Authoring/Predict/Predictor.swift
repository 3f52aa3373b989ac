import Curriculum
public import LearnerModel

/// Answers in, predictions out, both as CSV: each row's chance is worked out from earlier rows of
/// the same user alone, before the row's own result is looked at.
///
/// The input is sorted by user, then by order, so only one user is in memory at a time.
public struct Predictor {
  private let levels: LevelTable
  private let card: PredictionCard
  private var table = CSVTable(columns: AnswerRow.columns)
  private var writer = PredictionWriter()
  private var person: PredictedPerson?
  private var earlierUsers: Set<String> = []

  /// Makes a predictor.
  public init(levels: LevelTable, card: PredictionCard) {
    self.levels = levels
    self.card = card
  }

  /// Reads more of the input; gives back what it says, whole lines.
  public mutating func take(_ bytes: some Sequence<UInt8>) throws(CSVProblem) -> [UInt8] {
    // The table calls back while it is read: it can't be a part of what changes meanwhile.
    var table = table
    defer { self.table = table }
    try table.take(bytes) { row throws(CSVProblem) in try predict(row) }
    return writer.taken()
  }

  /// Reads what stands after the last end of a line.
  public mutating func finish() throws(CSVProblem) -> [UInt8] {
    var table = table
    try table.finish { row throws(CSVProblem) in try predict(row) }
    return writer.taken()
  }

  private mutating func predict(_ record: borrowing CSVTable) throws(CSVProblem) {
    let row = try AnswerRow(record)
    try turn(to: row, at: record.line)
    let level = levels.level(ofItem: row.item, skill: row.skill)
    guard let reading = person?.reading(of: row, level: level) else { return }
    writer.write(row, card.prediction(reading))
    person?.observe(row, level: level)
  }

  private mutating func turn(to row: AnswerRow, at line: Int) throws(CSVProblem) {
    if let person, person.name == row.user {
      guard person.lastPlace <= row.place else {
        throw CSVProblem(
          line: line, "The answers of \(row.user) are not in order. Sort by user, then by order.")
      }
      return
    }
    guard earlierUsers.insert(row.user).inserted else {
      throw CSVProblem(
        line: line, "\(row.user) stood higher up already. Sort by user, then by order.")
    }
    person = PredictedPerson(
      name: row.user, lastPlace: row.place, facts: PredictionFacts(card: card))
  }
}

/// The user whose answers are being read.
private struct PredictedPerson {
  let name: String
  private(set) var lastPlace: Double
  private var facts: PredictionFacts
  private var skills: [String: Int] = [:]
  private var items: [String: Int] = [:]

  init(name: String, lastPlace: Double, facts: PredictionFacts) {
    self.name = name
    self.lastPlace = lastPlace
    self.facts = facts
  }

  mutating func reading(of row: AnswerRow, level: Level) -> PredictionReading {
    facts.reading(
      skill: skills.number(of: row.skill), item: items.number(of: row.item), level: level,
      time: row.time)
  }

  mutating func observe(_ row: AnswerRow, level: Level) {
    lastPlace = row.place
    facts.observe(
      skill: skills.number(of: row.skill), item: items.number(of: row.item),
      level: level, isCorrect: row.isCorrect, time: row.time)
  }
}

extension [String: Int] {
  /// The number of a name, given out in the order in which names come.
  fileprivate mutating func number(of name: String) -> Int {
    if let known = self[name] { return known }
    self[name] = count
    return count - 1
  }
}
