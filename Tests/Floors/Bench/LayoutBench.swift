import Exercises
import Interface
import Markdown
import Text

/// Our way from a text to the cells of a screen, beside cmark's own wrapping of the same text.
func measureLayout(times: Int) {
  let text = LessonText.markdown(bytes: 16_384)
  measureByTurns(times: times) { _ in
    (processorNanoseconds { CmarkFloor.wrap(text) }, processorNanoseconds { layOut(text) })
  }
}

/// The same for 2,000 lessons one after the other, as a check or a search of all courses has them.
func measureLessons(times: Int) {
  let lessons = manyLessons()
  measureByTurns(times: times, unmeasured: 1) { _ in
    (
      processorNanoseconds { for lesson in lessons { CmarkFloor.wrap(lesson) } },
      processorNanoseconds { for lesson in lessons { layOut(lesson) } }
    )
  }
}

/// 2,000 lessons parsed and no more, beside cmark that parses them and no more.
func measureParsing(times: Int) {
  let lessons = manyLessons()
  measureByTurns(times: times, unmeasured: 1) { _ in
    (
      processorNanoseconds { for lesson in lessons { CmarkFloor.parse(lesson) } },
      processorNanoseconds {
        for lesson in lessons {
          let document = MarkdownParser.parse(lesson, file: "lesson.md")
          precondition(!document.blocks.isEmpty, "The lesson was parsed.")
        }
      }
    )
  }
}

private func manyLessons() -> [String] {
  (0..<2000).map { LessonText.markdown(bytes: 3_000, from: $0) }
}

private let words = LayoutWords(Catalogue(language: .french, templates: [:]))

private func layOut(_ text: String) {
  let document = MarkdownParser.parse(text, file: "lesson.md")
  let page = Page(id: "lesson", blocks: Prose(scope: "lesson").blocks(of: document.blocks))
  let height = layOut(page).viewport.contentHeight
  precondition(height * 200 > text.utf8.count, "The whole text was laid out.")
}

/// A page in the cells of a screen of 80×24, as somebody sees it who just came to it.
func layOut(_ page: Page) -> LaidOut {
  var state = InterfaceState()
  state.adopt(page)
  return Layout.lay(out: page, state: state, size: Size(columns: 80, rows: 24), words: words)
}
