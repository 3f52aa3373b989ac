import Markdown
import Testing

@testable import CourseFormat

@Suite struct YAMLTextTests {
  private func ids(_ text: String) -> [String] {
    var found: [Diagnostic] = []
    _ = YAMLText.root(ofFile: Array(text.utf8), named: "a.yml", into: &found)?.fields(into: &found)
    return found.map { $0.id }
  }

  @Test func soundTextHasNoFindings() {
    #expect(ids("a: b\nc: [d, 'e: f', \"g & h\"]\ni: j &k\n") == [])
  }

  @Test(arguments: [
    "a: [", "a: b: c", "\ta: b", "a: \"b", "a: b\n---\nc: d", "", "a: \u{1}", "a: {b", "%x",
    "a: *b",
  ])
  func brokenTextIsFound(text: String) {
    #expect(ids(text) == ["yaml-unreadable"])
  }

  @Test func keyWrittenTwiceIsFound() { #expect(ids("a: b\na: c") == ["duplicate-key"]) }

  @Test(arguments: ["? [a, b]\n: c", "? {a: b}\n: c"])
  func keyThatIsNoWordIsFound(text: String) { #expect(ids(text) == ["unexpected-value"]) }

  @Test(arguments: [
    "a: &b c", "&a b: c", "a:\n  - &b c", "a: [&b c]", "a: {b: &c d}", "a: [b, &c d]",
  ])
  func anchorIsRefused(text: String) { #expect(ids(text) == ["yaml-anchor"]) }

  @Test func bombOfAliasesIsRefused() {
    let lists = (1...12).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    #expect(ids("a0: &a0 [x, x]\n" + lists.joined(separator: "\n")) == ["yaml-anchor"])
  }

  @Test func depthIsLimited() {
    #expect(ids(String(repeating: "[", count: 1_000)) == ["nested-too-deeply"])
    #expect(ids(String(repeating: "[\n", count: 1_000)) == ["nested-too-deeply"])
    #expect(ids(String(repeating: "- ", count: 1_000) + "a") == ["nested-too-deeply"])
    #expect(ids(String(repeating: "? ", count: 1_000) + "a") == ["nested-too-deeply"])
  }

  /// Each level takes one space more than the last: a file has room for some hundred levels.
  @Test func depthByIndentationIsBoundByTheSizeOfAFile() {
    let levels = (0..<350).map { String(repeating: " ", count: $0) + "a:" }
    #expect(ids(levels.joined(separator: "\n")) == [])
  }

  @Test func sizesAreLimited() {
    #expect(ids("a: " + String(repeating: "b", count: 5_000)) == ["line-too-long"])
    #expect(ids(String(repeating: "# b\n", count: 20_000)) == ["file-too-large"])
  }

  @Test(arguments: [
    "a: .inf", "a: 1e999", "a: 99999999999999999999", "a: no", "<<: b", "a: !!binary x",
  ])
  func oddValuesAreMereWords(text: String) { #expect(ids(text) == []) }

  @Test func placeCountsTheLinesAbove() {
    var found: [Diagnostic] = []
    let place = YAMLPlace(file: "a.md", linesAbove: 3)
    let fields = YAMLText.root(of: "a: b\né: c", at: place, into: &found)?
      .fields(knowing: ["a"], into: &found)
    #expect(found.map { $0.range.start } == [SourcePosition(line: 5, column: 1)])
    #expect(fields?["a"]?.range.start == SourcePosition(line: 4, column: 4))
  }
}
