import Text

/// Reports the code points that a screen will not show as they are: each kind once a line.
struct HostileText {
  /// The marks that one letter keeps on the screen.
  static let marksOnALetter = 4

  private struct Report: Hashable {
    let kind: HostileKind
    let line: Int
  }

  /// What was found so far.
  private(set) var diagnostics: [Diagnostic] = []
  private var reports: Set<Report> = []

  /// Reads every line of a text.
  init(in text: SourceText) {
    guard !PlainText.holds(text.bytes, lineFeeds: true) else { return }
    for number in 1...text.lines.count {
      let line = text.line(number)
      guard !PlainText.holds(line, lineFeeds: false) else { continue }
      let start = SourceRange(file: text.file, line: number)
      scan(String(decoding: line, as: UTF8.self)) { column in
        SourceRange(file: text.file, line: number, column: start.start.column + column)
      }
    }
  }

  /// Reads a piece of the parsed text, where references such as `&#27;` were made characters.
  mutating func scan(_ literal: String, at range: SourceRange) {
    guard !PlainText.holds(literal.utf8, lineFeeds: false) else { return }
    scan(literal) { _ in range }
  }

  private mutating func scan(_ string: String, place: (Int) -> SourceRange) {
    var marks = 0
    var previous: Unicode.Scalar?
    for (column, scalar) in string.unicodeScalars.enumerated() {
      marks = Self.isMark(scalar) ? marks + 1 : 0
      let kind = marks > Self.marksOnALetter ? .stackedMarks : HostileKind(scalar)
      if let kind, !Self.isJoiner(scalar, after: previous) {
        report(kind, scalar, at: place(column))
      }
      previous = scalar
    }
  }

  /// Whether a scalar is set on the letter before; the first that is has the number 0x300.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// Whether a scalar joins letters of a script that needs it, from Arabic to Sinhala, and so is
  /// kept; or joins emoji, where its loss is no news.
  private static func isJoiner(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?
  ) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D, let previous else { return false }
    return (0x0600...0x0DFF).contains(previous.value)
      || previous.value == 0xFE0F || previous.properties.isEmoji && previous.value > 0xFF
  }

  private mutating func report(
    _ kind: HostileKind, _ scalar: Unicode.Scalar, at range: SourceRange
  ) {
    let report = Report(kind: kind, line: range.start.line)
    if reports.insert(report).inserted { diagnostics.append(.hostile(kind, scalar, at: range)) }
  }
}

extension Diagnostic {
  fileprivate static func hostile(
    _ kind: HostileKind, _ scalar: Unicode.Scalar, at range: SourceRange
  ) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      kind.severity, id: kind.rawValue, at: range,
      sentence: "The character \(name) \(kind.effect).",
      repair: "Delete it; if you don't see it, type the words around it again.")
  }
}
