import Markdown
import Testing

/// Shapes that have made Markdown parsers slow or crash, each as large as a file may be.
private let shapes: [String: (String, repeated: String, String)] = [
  "images": ("", "![[]()", ""),
  "lists": ("", "- ", "x" + String(repeating: "\n", count: 900)),
  "quotes": ("", "> - ", "a"),
  "brackets": ("", "[a](", ""),
  "emphasis": ("", "*a **a ", "b"),
  "backticks": ("", "`a``b", ""),
  "comments": ("</", "<!--", ""),
  "entities": ("", "&#27;", ""),
  "table": ("|a|\n|-|\n", "|`a`[b]\n", "\n[b]: c"),
  "wide table": ("", "|a", "\n|-|-|"),
  "definitions": ("", "[a]: b\n", "c"),
  "marks": ("a", "\u{301}", ""),
  "tasks": ("", "- [ ] a\n", ""),
  "carriage returns": ("", "\r", "a"),
  "references": ("[a]: <" + String(repeating: "b", count: 3_000) + ">\n\n", "[a] ", ""),
]

/// A small generator of numbers, the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct HostileInputTests {
  @Test(arguments: shapes.keys.sorted())
  func largeShapesAreParsedOrRefused(name: String) throws {
    let shape = try #require(shapes[name])
    let room = 65_536 - shape.0.utf8.count - shape.2.utf8.count
    let count = room / shape.repeated.utf8.count
    let text = shape.0 + String(repeating: shape.repeated, count: count) + shape.2
    #expect(text.utf8.count > 65_000 && text.utf8.count <= 65_536)
    expectAnswer(to: Array(text.utf8))
    expectAnswer(to: Array(text.utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    // The same on short lines, which the limit of a line's length lets through.
    let lines = shape.0 + String(repeating: shape.repeated + "\n", count: count / 4) + shape.2
    expectAnswer(to: Array(lines.utf8.prefix(65_536)))
  }

  @Test(arguments: 0..<60)
  func randomBytesAreParsedOrRefused(seed: UInt64) {
    var numbers = SeededNumbers(state: seed)
    let count = Int.random(in: 0...2_000, using: &numbers)
    expectAnswer(to: (0..<count).map { _ in UInt8.random(in: 0...255, using: &numbers) })
  }

  @Test(arguments: 0..<200)
  func randomMarkdownIsParsedOrRefused(seed: UInt64) {
    let pieces = [
      "> ", "- ", "1. ", "[x] ", "[a]", "(b)", "[a]: c\n", "*", "**", "`", "```\n", "|", "|-|-|\n",
      "| a | b |\n", "\n", "\n\n", "\\\n", "  \n", "    ", "\t", "# ", "===\n", "é", "mot ", "<b>",
      "![", "]", "&#27;", "\u{202E}", "\r\n", "---\n", "\\|",
    ]
    var numbers = SeededNumbers(state: seed)
    let text = (0..<120).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    expectAnswer(to: Array(text.utf8))
  }

  /// A document has blocks, or a reason to have none; all its ranges lie inside its source; no
  /// text of it holds a control character.
  private func expectAnswer(to bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let document = MarkdownParser.parse(bytes, file: "test.md")
    let isBlank = document.source.allSatisfy { $0.isWhitespace || $0 == ">" }
    let hasAnswer = !document.blocks.isEmpty || !document.diagnostics.isEmpty
    let onlyDefinitions = document.blocks.isEmpty && document.source.contains("]:")
    #expect(hasAnswer || isBlank || onlyDefinitions, sourceLocation: sourceLocation)
    #expect(!document.isRefused || document.blocks.isEmpty, sourceLocation: sourceLocation)
    let lines = document.source.utf8.count { $0 == 10 } + 1
    let links = document.blocks.flatMap { $0.links }
    let ranges = document.blocks.map { $0.range } + links.map { $0.range }
    #expect(
      ranges.allSatisfy { $0.start.line >= 1 && $0.end.line <= lines && $0.start.column >= 1 },
      sourceLocation: sourceLocation)
    let words = document.blocks.plainText.unicodeScalars
    #expect(
      !words.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0 == "\u{202E}" },
      sourceLocation: sourceLocation)
    let ids = Set(document.diagnostics.map { $0.id })
    #expect(ids.isSubset(of: MarkdownParser.diagnosticIDs), sourceLocation: sourceLocation)
    for diagnostic in document.diagnostics.prefix(3) {
      #expect(!diagnostic.rendered(in: document.source).isEmpty, sourceLocation: sourceLocation)
    }
  }
}
