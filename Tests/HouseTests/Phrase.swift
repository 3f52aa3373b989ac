/// Some code that must not stand in some files.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  /// The code, as it is written.
  let code: String

  init(stringLiteral code: String) { self.code = code }

  /// Where the code stands in a file: « path:line: the line ». Comments don't count, nor longer
  /// words that end or begin with it, nor members of that name (`.print(`, `case print(`).
  func places(in file: SourceFile) -> [String] {
    guard file.text.contains(code) else { return [] }
    return file.lines.enumerated().compactMap { number, line in
      stands(in: line) ? "\(file.path):\(number + 1): \(line.trimmingPrefix { $0 == " " })" : nil
    }
  }

  private func stands(in line: Substring) -> Bool {
    var rest = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    while let found = rest.firstRange(of: code) {
      if isWhole(found, in: rest) { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }

  private func isWhole(_ found: Range<Substring.Index>, in line: Substring) -> Bool {
    let before = line.base[line.base.startIndex..<found.lowerBound]
    let beginsAWord = code.first?.isLetter == true
    if beginsAWord, before.last.map({ $0.isLetter || $0.isNumber || $0 == "." }) == true {
      return false
    }
    if beginsAWord, before.hasSuffix("case ") { return false }
    let endsAWord = code.last?.isLetter == true
    let after = line.base[found.upperBound...].first
    return !(endsAWord && after.map { $0.isLetter || $0.isNumber } == true)
  }
}

/// A list of findings as a failure shows it.
func listed(_ findings: [String]) -> String {
  "\n" + findings.joined(separator: "\n")
}
