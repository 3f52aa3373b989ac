import Markdown
import Testing
import Text

@testable import CourseFormat

@Suite struct FactTableTests {
  @Test func valueIsTheSameInAllLanguagesOrItsOwnInEach() {
    var found: [Diagnostic] = []
    let table = FactTable(
      of: [
        "facts.yml": """
        one: {value: "33700", source: S, checked: 2026-05-02}
        two:
          value: {fr: une amende, en: a fine}
          source: S
          checked: 2026-05-02
        """
      ], into: &found)
    #expect(found == [])
    #expect(table.values(in: .french) == ["one": "33700", "two": "une amende"])
    #expect(table.values(in: .english) == ["one": "33700", "two": "a fine"])
  }

  @Test func factWithoutSourceIsTold() {
    var found: [Diagnostic] = []
    _ = FactTable(of: ["facts.yml": "one: {value: a, checked: 2026-05-02}"], into: &found)
    #expect(found.map { $0.id } == ["missing-key"])
  }
}
