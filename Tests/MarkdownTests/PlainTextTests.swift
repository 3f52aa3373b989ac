import Markdown
import Testing

@Suite struct PlainTextTests {
  @Test func onlyWordsAreKept() {
    let text = """
      # Le *titre*

      Un [lien](a.md), ![une image](b.svg),
      du `code`<br>.

      - [x] oui
        - non

      | a | **b** |
      |---|---|
      | c | |

      <!-- rien -->

      ---

          brut
      """
    #expect(
      MarkdownParser.parse(text, file: "a.md").blocks.plainText == """
        Le titre
        Un lien, une image, du code.
        oui
        non
        a\tb
        c\t
        brut

        """)
  }
}
