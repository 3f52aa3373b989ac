import CCmark
import Exercises
import Glibc
import Interface
import Markdown
import Text

/// Our way from a text to the cells of a screen, beside cmark's own wrapping of the same text.
func measureLayout(times: Int) {
  let text = LessonText.markdown(bytes: 16_384)
  let words = LayoutWords(Catalogue(language: .french, templates: [:]))
  measureByTurns(times: times) { _ in
    (nanoseconds { wrapWithCmark(text) }, nanoseconds { layOut(text, words) })
  }
}

private func wrapWithCmark(_ text: String) {
  var text = text
  let root = text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { characters in
      cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
    }
  }
  defer { cmark_node_free(root) }
  free(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 72))
}

private func layOut(_ text: String, _ words: LayoutWords) {
  let document = MarkdownParser.parse(text, file: "lesson.md")
  let page = Page(id: "lesson", blocks: Prose(scope: "lesson").blocks(of: document.blocks))
  var state = InterfaceState()
  state.adopt(page)
  let laidOut = Layout.lay(
    out: page, state: state, size: Size(columns: 80, rows: 24), words: words)
  precondition(laidOut.viewport.contentHeight > 200, "The whole text was laid out.")
}
