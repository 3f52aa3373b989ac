/// A number as people write it: `12,50 €`, `1 234.5`, `-3`.
enum WrittenNumber {
  /// More digits than a `Double` holds exactly are no number of an exercise.
  private static let mostDigits = 15

  /// The value of a text, with or without one of its units; nil where it is no number.
  ///
  /// A single comma or point is the decimal mark. Where both stand, the last one is; where one
  /// stands several times, it sets thousands apart.
  static func value(of text: String, units: [String] = []) -> Double? {
    let bare = withoutUnit(text, units).filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let isNegative = bare.hasPrefix("-") || bare.hasPrefix("−")
    let digits = isNegative || bare.hasPrefix("+") ? bare.dropFirst() : bare[...]
    guard let plain = withPoint(digits), let value = Double(plain) else { return nil }
    return isNegative ? -value : value
  }

  /// The text without the words before its first sign of a number, or after its last digit, where
  /// they are a unit, in capitals or not.
  private static func withoutUnit(_ text: String, _ units: [String]) -> Substring {
    let known = Set(units.map { spelling(of: $0[...]) })
    if let last = text.lastIndex(where: { $0.isPlainDigit }) {
      let end = text.index(after: last)
      if known.contains(spelling(of: text[end...])) { return text[..<end] }
    }
    if let first = text.firstIndex(where: { $0.isPlainDigit || "+-−,.".contains($0) }),
      known.contains(spelling(of: text[..<first]))
    {
      return text[first...]
    }
    return text[...]
  }

  private static func spelling(of unit: Substring) -> String {
    unit.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  private static func withPoint(_ digits: Substring) -> String? {
    let count = digits.count { $0.isPlainDigit }
    let marks = digits.filter { $0 == "," || $0 == "." }
    guard (1...mostDigits).contains(count), count + marks.count == digits.count else { return nil }
    let isDecimal = marks.count == 1 || Set(marks).count == 2
    guard isDecimal, let last = digits.lastIndex(where: { !$0.isPlainDigit }) else {
      return digits.filter { $0.isPlainDigit }
    }
    let whole = digits[..<last].filter { $0.isPlainDigit }
    return "0\(whole).\(digits[digits.index(after: last)...])0"
  }
}

extension Character {
  fileprivate var isPlainDigit: Bool { ("0"..."9").contains(self) }
}
