/// A number as people write it: `12,50 €`, `1 234.5`, `-3`.
enum WrittenNumber {
  /// More digits than a `Double` holds exactly are no number of an exercise.
  private static let mostDigits = 15

  /// The value of a text, with or without its unit; nil where it is no number.
  ///
  /// A single comma or point is the decimal mark. Where both stand, the last one is; where one
  /// stands several times, it sets thousands apart.
  static func value(of text: String, unit: String?) -> Double? {
    let bare = withoutUnit(text, unit).filter { !$0.isWhitespace && $0 != "'" && $0 != "’" }
    let isNegative = bare.hasPrefix("-") || bare.hasPrefix("−")
    let digits = isNegative || bare.hasPrefix("+") ? bare.dropFirst() : bare[...]
    guard let plain = withPoint(digits), let value = Double(plain) else { return nil }
    return isNegative ? -value : value
  }

  private static func withoutUnit(_ text: String, _ unit: String?) -> String {
    let text = trimmed(text[...])
    guard let unit = unit.map({ String(trimmed($0[...])) }), !unit.isEmpty else {
      return String(text)
    }
    if text.lowercased().hasSuffix(unit.lowercased()) { return String(text.dropLast(unit.count)) }
    if text.hasPrefix(unit) { return String(text.dropFirst(unit.count)) }
    return String(text)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
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
