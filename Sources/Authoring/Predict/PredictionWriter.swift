import LearnerModel

/// Writes predictions as CSV: `user,order,p,rule`.
struct PredictionWriter {
  private var bytes = Array("user,order,p,rule\n".utf8)

  /// Writes a row.
  mutating func write(_ row: AnswerRow, _ prediction: Prediction) {
    append(row.user)
    append(row.order)
    bytes += prediction.chance.description.utf8
    bytes.append(UInt8(ascii: ","))
    bytes += prediction.line.rawValue.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// What was written since the last time.
  mutating func taken() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A field as it was read, in quotes where it needs them, and the comma after it.
  private mutating func append(_ field: String) {
    if field.utf8.contains(where: Self.needsQuotes) {
      bytes.append(UInt8(ascii: "\""))
      for byte in field.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes += field.utf8
    }
    bytes.append(UInt8(ascii: ","))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
