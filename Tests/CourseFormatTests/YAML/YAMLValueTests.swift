import Markdown
import Testing

@testable import CourseFormat

@Suite struct YAMLValueTests {
  private func value(_ text: String) throws -> YAMLValue {
    var found: [Diagnostic] = []
    let fields = YAMLText.root(of: "a: " + text, at: YAMLPlace(file: "a.yml"), into: &found)?
      .fields(into: &found)
    return try #require(fields?["a"])
  }

  @Test func numbersKeepTheirBounds() throws {
    var found: [Diagnostic] = []
    #expect(try value("5").number(in: 1...5, into: &found) == 5)
    #expect(try value("6").number(in: 1...5, into: &found) == nil)
    #expect(try value("1.5").number(in: 1...5, into: &found) == nil)
    #expect(try value("[1]").number(in: 1...5, into: &found) == nil)
    #expect(found.map { $0.id } == Array(repeating: "unexpected-value", count: 3))
  }

  @Test func identifiersAreKebabCase() throws {
    var found: [Diagnostic] = []
    #expect(try value("trap-messages").identifier(into: &found)?.value == "trap-messages")
    #expect(try value("Trap").identifier(into: &found) == nil)
    #expect(try value("../x").identifier(into: &found) == nil)
    #expect(try value("é").identifier(into: &found) == nil)
    #expect(found.map { $0.id } == Array(repeating: "bad-id", count: 3))
  }

  @Test func unknownNameIsToldWithTheNearest() throws {
    var found: [Diagnostic] = []
    #expect(try value("digitl").name(among: ["digital", "administrative"], into: &found) == nil)
    #expect(found.first?.repair == "Did you mean `digital`?")
  }

  @Test(arguments: ["~", "", "null"])
  func nothingIsNoValue(text: String) {
    var found: [Diagnostic] = []
    let fields = YAMLText.root(of: "a: \(text)", at: YAMLPlace(file: "a.yml"), into: &found)?
      .fields(into: &found)
    #expect(fields?.required("a", into: &found) == nil)
    #expect(found.map { $0.id } == ["missing-key"])
  }

  @Test func quotedNothingIsWords() throws {
    #expect(try value("'~'").isNull == false)
  }
}
