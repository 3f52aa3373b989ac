import CourseFormat
import FoundationEssentials
import Markdown

extension CheckReport {
  /// The report for a program, on several lines, always with the same keys in the same order.
  ///
  /// `version` is 1; it changes when a key changes its meaning or goes away.
  public var json: String {
    let file = CheckFile(
      version: 1, errors: errorCount, warnings: warningCount,
      diagnostics: courses.flatMap { course in
        course.byFile.flatMap { file in file.diagnostics.map { CheckLine($0, path: file.path) } }
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Texts and whole numbers can always be written.
    guard let data = try? encoder.encode(file) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// The whole of the JSON.
private struct CheckFile: Encodable {
  let version: Int
  let errors: Int
  let warnings: Int
  let diagnostics: [CheckLine]
}

/// One diagnostic as JSON: lines and columns count from 1, `end` is just after the last character.
private struct CheckLine: Encodable {
  let severity: String
  let id: String
  let file: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  let sentence: String
  let repair: String?

  init(_ diagnostic: Diagnostic, path: String) {
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    file = path
    line = diagnostic.range.start.line
    column = diagnostic.range.start.column
    endLine = diagnostic.range.end.line
    endColumn = diagnostic.range.end.column
    sentence = diagnostic.sentence
    repair = diagnostic.repair
  }
}
