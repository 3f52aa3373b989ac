import Testing

@testable import Authoring

struct CSVCutterTests {
  /// The records of a text, cut byte by byte.
  private func records(_ text: String) -> [[String]] {
    var cutter = CSVCutter()
    var found: [[String]] = []
    func keep() {
      found.append((0..<cutter.count).map { cutter[$0].text })
      cutter.next()
    }
    for byte in text.utf8 where cutter.take(byte) { keep() }
    if !cutter.isEmpty {
      cutter.end()
      keep()
    }
    return found
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,\r\n", [["a", "b"], ["c", ""]]),
    ("a,b", [["a", "b"]]),
    (",\n", [["", ""]]),
    (#""a, b","c""d""# + "\n", [["a, b", #"c"d"#]]),
    ("\"a\nb\",c\r\nd,\"e\"\r\n", [["a\nb", "c"], ["d", "e"]]),
    (#"a"b,c"# + "\n", [[#"a"b"#, "c"]]),
    ("\",\"", [[","]]),
  ])
  func recordsAreCut(text: String, expected: [[String]]) {
    #expect(records(text) == expected)
  }

  @Test func linesAreCountedInsideQuotesToo() {
    var cutter = CSVCutter()
    for byte in "\"a\nb\",c\n".utf8 where cutter.take(byte) { cutter.next() }
    #expect(cutter.line == 3)
  }

  @Test(arguments: [
    ("12", 12.0), ("-3.5", -3.5), ("1e3", 1000), ("", nil), ("x", nil), ("nan", nil),
  ])
  func numbersAreRead(text: String, expected: Double?) {
    #expect(Array(text.utf8)[...].number == expected)
  }
}
