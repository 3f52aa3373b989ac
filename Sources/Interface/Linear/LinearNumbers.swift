/// Numbers as people type them at a prompt, also with the digit row of an AZERTY keyboard.
enum LinearNumbers {
  /// A number alone: « 2 », « é ».
  static func number(_ typed: some StringProtocol) -> Int? {
    let digits = typed.map(digit)
    return digits.isEmpty ? nil : Int(String(digits.compactMap { $0 }), whole: digits.count)
  }

  /// Numbers set apart by spaces, commas or semicolons: « 1 3 », « 1,3 ».
  static func numbers(_ typed: String) -> [Int]? {
    let parts = typed.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    let numbers = parts.compactMap { number($0) }
    return parts.isEmpty || numbers.count < parts.count ? nil : numbers
  }

  /// The numbers 1 to `count` in a new order: « 3 1 2 », « 312 » where each is one digit.
  static func order(_ typed: String, count: Int) -> [Int]? {
    guard var order = numbers(typed) else { return nil }
    if order.count == 1, count < 10 { order = typed.compactMap { number(String($0)) } }
    return order.sorted() == Array(1...count) ? order : nil
  }

  /// A number and a letter, once or more: « 1b 2a ». Both parts are counted from 0.
  static func pairs(_ typed: String) -> [(number: Int, letter: Int)]? {
    var pairs: [(number: Int, letter: Int)] = []
    var digits = ""
    for sign in typed.lowercased() where !sign.isWhitespace && sign != "," && sign != ";" {
      if let letter = index(ofLetter: sign) {
        guard let number = Int(digits), number > 0 else { return nil }
        pairs.append((number - 1, letter))
        digits = ""
      } else {
        guard let digit = digit(sign) else { return nil }
        digits.append(digit)
      }
    }
    return digits.isEmpty && !pairs.isEmpty ? pairs : nil
  }

  /// The letter of a thing counted from 0: a, b, c… A page never has more than 26.
  static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index))) : String(index + 1)
  }

  /// The text without the white space at its ends.
  static func trimmed(_ typed: String) -> String {
    let start = typed.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// Whether a text is a number with at most one decimal mark: « 1 200,50 », « -3 ».
  static func isDecimal(_ typed: String) -> Bool {
    let signless = typed.drop { $0 == "-" || $0 == "+" || $0 == "−" }
    guard typed.count - signless.count < 2 else { return false }
    let marks = signless.filter { $0 == "," || $0 == "." }.count
    let digits = signless.filter(isDigit).count
    let spaces = signless.filter(\.isWhitespace).count
    return marks < 2 && digits > 0 && marks + digits + spaces == signless.count
  }

  private static func digit(_ sign: Character) -> Character? {
    let digit = AZERTYDigits.digit(of: sign)
    return isDigit(digit) ? digit : nil
  }

  private static func isDigit(_ sign: Character) -> Bool { ("0"..."9").contains(sign) }

  private static func index(ofLetter sign: Character) -> Int? {
    guard let ascii = sign.asciiValue, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(ascii)
    else { return nil }
    return Int(ascii - UInt8(ascii: "a"))
  }
}

extension Int {
  /// A number of digits, or nil when some of what was typed was no digit.
  fileprivate init?(_ digits: String, whole count: Int) {
    guard digits.count == count, let number = Int(digits) else { return nil }
    self = number
  }
}
