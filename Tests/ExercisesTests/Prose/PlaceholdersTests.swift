import Interface
import Markdown
import Testing
import Text

@testable import Exercises

@Suite struct PlaceholdersTests {
  @Test func valueTakesThePlaceOfItsName() {
    let blocks = markdown("Un colis de {carrier}, `{carrier}`.\n\n```\n{carrier}\n```")
    #expect(
      blocks.filled(with: ["carrier": "la poste"]).plainText
        == "Un colis de la poste, la poste.\nla poste\n")
  }

  @Test func valueIsNeverReadAsMarkdown() {
    let filled = markdown("Tapez {word}.").filled(with: ["word": "*a* [b](c) {word}"])
    #expect(filled.plainText == "Tapez *a* [b](c) {word}.")
    #expect(Prose(scope: "t").blocks(of: filled) == [.text([.text("Tapez *a* [b](c) {word}.")])])
  }

  @Test func nameWithoutAValueStays() {
    #expect("{a}{b}".filled(with: ["a": "1"]) == "1{b}")
  }

  @Test(arguments: ["{", "}", "{}", "{{", "{A}", "{a b}", "{a", "a}"])
  func whatIsNoNameStays(text: String) {
    #expect(text.filled(with: ["a": "x", "": "x", "A": "x"]) == text)
  }

  @Test func doubledBracesHoldAName() {
    #expect("{{a}}".filled(with: ["a": "x"]) == "{x}")
  }

  @Test func placeholdersAreListedWithTheirLines() {
    let found = markdown("{a} et **{b}**\n\n- {c-2}\n\n> {d}").placeholders
    #expect(found.map { $0.name } == ["a", "b", "c-2", "d"])
    #expect(found.map { $0.range.start.line } == [1, 1, 3, 5])
  }
}
