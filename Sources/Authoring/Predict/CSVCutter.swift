/// Cuts the bytes of a CSV file (RFC 4180) into records, byte by byte as they come.
///
/// Memory holds one record, so a file may be as long as it likes. A record ends at LF or CRLF; a
/// field in quotes may hold commas, quotes written twice, and ends of lines.
struct CSVCutter {
  private enum State {
    case plain
    case quoted
    /// After a quote inside quotes: the end of the field, or the first half of a quote.
    case quote
  }

  /// The most bytes of a record: more is no row of answers.
  static let recordLimit = 65_536

  /// The line the record begins at, from 1.
  private(set) var line = 1
  private var lineNow = 1
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var state = State.plain

  /// How many fields the record has.
  var count: Int { ends.count }

  /// Whether nothing was read since the last record.
  var isEmpty: Bool { bytes.isEmpty && ends.isEmpty && state == .plain }

  /// Whether a field in quotes is still open: at the end of a file, the closing quote is missing.
  var isInQuotes: Bool { state == .quoted }

  /// Whether the record is longer than any can be.
  var isTooLong: Bool { bytes.count > Self.recordLimit || ends.count > Self.recordLimit }

  /// The bytes of a field.
  subscript(index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Reads a byte; true when it ends a record.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"):
      lineNow += 1
      if state == .quoted { break }
      end()
      return true
    case UInt8(ascii: ",") where state != .quoted:
      endField()
      return false
    case UInt8(ascii: "\""):
      takeQuote()
      return false
    default: break
    }
    bytes.append(byte)
    return false
  }

  /// Ends the record, at the end of a line or of the file.
  mutating func end() {
    if bytes.last == UInt8(ascii: "\r"), bytes.count > (ends.last ?? 0), state == .plain {
      bytes.removeLast()
    } else if state == .quote, bytes.last == UInt8(ascii: "\r") {
      bytes.removeLast()
    }
    endField()
  }

  /// Begins the next record.
  mutating func next() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    line = lineNow
  }

  private mutating func endField() {
    ends.append(bytes.count)
    state = .plain
  }

  private mutating func takeQuote() {
    switch state {
    case .quoted: state = .quote
    case .quote:
      bytes.append(UInt8(ascii: "\""))
      state = .quoted
    case .plain:
      // A quote inside a field that didn't begin with one is a letter like another.
      if bytes.count == (ends.last ?? 0) { state = .quoted } else { bytes.append(0x22) }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as text; what isn't UTF-8 is replaced.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The number that is written there; nil where it isn't a finite one.
  var number: Double? {
    if let whole = wholeNumber { return Double(whole) }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The whole number, where it is written with at most fifteen digits and nothing else: nearly
  /// always, and ten times as fast.
  private var wholeNumber: Int? {
    guard !isEmpty, count <= 15 else { return nil }
    var value = 0
    for byte in self {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
