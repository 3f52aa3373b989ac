/// Reads a CSV file with a first line of names, record by record, and finds its columns by name.
///
/// Columns may stand in any order, others beside them; a byte order mark, empty lines and a missing
/// end of the last line are all right.
struct CSVTable {
  private let names: [String]
  /// Where each name's column stands; empty until the first line was read.
  private var places: [Int] = []
  private var width = 0
  private var cutter = CSVCutter()
  private var bytesOfMark = 0

  /// A table that must have some columns.
  init(columns names: [String]) { self.names = names }

  /// The line of the record that is being read.
  var line: Int { cutter.line }

  /// The field of a column of the record, by the column's place among the names.
  subscript(column: Int) -> ArraySlice<UInt8> { cutter[places[column]] }

  /// Reads more of the file; `read` is called once a record.
  mutating func take(
    _ bytes: some Sequence<UInt8>, read: (borrowing CSVTable) throws(CSVProblem) -> Void
  ) throws(CSVProblem) {
    for byte in bytes where !isMark(byte) {
      if cutter.take(byte) { try emit(read) }
      if cutter.isTooLong { throw CSVProblem(line: line, "This line is too long to be one.") }
    }
  }

  /// Reads what stands after the last end of a line.
  mutating func finish(read: (borrowing CSVTable) throws(CSVProblem) -> Void) throws(CSVProblem) {
    if cutter.isInQuotes { throw CSVProblem(line: line, "A closing quote is missing.") }
    if !cutter.isEmpty {
      cutter.end()
      try emit(read)
    }
    if places.isEmpty { try findColumns(in: []) }
  }

  private mutating func emit(
    _ read: (borrowing CSVTable) throws(CSVProblem) -> Void
  ) throws(CSVProblem) {
    defer { cutter.next() }
    if cutter.count == 1, cutter[0].isEmpty { return }
    guard !places.isEmpty else {
      return try findColumns(in: (0..<cutter.count).map { cutter[$0].text })
    }
    guard cutter.count == width else {
      throw CSVProblem(
        line: line, "There are \(cutter.count) fields, but \(width) names in the first line.")
    }
    try read(self)
  }

  private mutating func findColumns(in header: [String]) throws(CSVProblem) {
    for name in names {
      guard let place = header.firstIndex(of: name) else {
        throw CSVProblem(
          line: 1,
          "The first line has no column `\(name)`. It must name: \(names.joined(separator: ",")).")
      }
      places.append(place)
    }
    width = header.count
  }

  /// Whether a byte belongs to the byte order mark at the beginning of the file.
  private mutating func isMark(_ byte: UInt8) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard bytesOfMark < mark.count else { return false }
    let isNext = mark[bytesOfMark] == byte
    bytesOfMark = isNext ? bytesOfMark + 1 : mark.count
    return isNext
  }
}
