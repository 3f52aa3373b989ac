import Interface
import Testing
import Text

@testable import Exercises

/// How the examples look in the layouts that every page has.
@Suite struct ExercisePagesTests {
  private func page(of name: String) throws -> Page {
    let kind = try ExerciseKindsTests.shape(name)
    let state = try exercise(kind.example, as: kind).presented(presentation())
    return Page(id: "exercise", blocks: state.blocks)
  }

  private func layout(of name: String, columns: Int, rows: Int) throws -> LaidOut {
    Layout.lay(
      out: try page(of: name), state: InterfaceState(), size: Size(columns: columns, rows: rows),
      words: LayoutWords(noWords))
  }

  @Test(arguments: ExerciseKindsTests.names) func exampleFits80By24(name: String) throws {
    let viewport = try layout(of: name, columns: 80, rows: 24).viewport
    #expect(viewport.contentHeight <= viewport.height)
  }

  @Test(arguments: ExerciseKindsTests.names) func exampleCanBeReadAt40By12(name: String) throws {
    let viewport = try layout(of: name, columns: 40, rows: 12).viewport
    #expect(viewport.height > 0)
    #expect(viewport.contentHeight > 0)
  }

  @Test(arguments: ExerciseKindsTests.names) func linearTextSaysEveryThing(name: String) throws {
    let page = try page(of: name)
    let said = LinearText.lines(of: page, words: noWords).map { $0.string }.joined(separator: "\n")
    for words in page.blocks.flatMap({ $0.things }) { #expect(said.contains(words)) }
  }
}
