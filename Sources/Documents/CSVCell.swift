/// A cell of a file of values set apart by commas or semicolons.
public enum CSVCell {
  /// The signs with which a spreadsheet begins to compute, also in their full-width forms.
  ///
  /// OWASP, “CSV Injection”.
  private static let dangerous: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The text, after an apostrophe where a spreadsheet would take it for a formula.
  ///
  /// A true number stays one: `-12,5`, `+3`.
  public static func neutralised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, dangerous.contains(first), !isNumber(text)
    else { return text }
    return "'" + text
  }

  /// The cell as it stands in the file: neutralised, and quoted where it must be (RFC 4180).
  public static func written(_ text: String, separator: Character = ";") -> String {
    let cell = neutralised(text)
    let needsQuotes = cell.contains { sign in
      sign == separator || sign == "\"" || sign.isNewline
    }
    let isPadded = cell.first == " " || cell.last == " "
    guard needsQuotes || isPadded else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  /// A row of cells, with the line end that spreadsheets expect.
  public static func row(_ cells: [String], separator: Character = ";") -> String {
    cells.map { written($0, separator: separator) }.joined(separator: String(separator)) + "\r\n"
  }

  /// Whether a text is a sign or none, digits, and at most one decimal mark between digits.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    guard text.count - digits.count < 2 else { return false }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
      }
  }
}
