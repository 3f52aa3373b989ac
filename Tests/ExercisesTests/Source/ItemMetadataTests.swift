import Markdown
import Testing

@testable import Exercises

@Suite struct ItemMetadataTests {
  private func found(yaml: String) -> [String] {
    let answers = "Quoi ?\n\n- [x] a\n\n  > Oui.\n\n- [ ] b\n\n  > Non."
    return problems(in: "```yaml\n\(yaml)\n```\n\n\(answers)", as: Choice.self)
  }

  @Test func unknownKeyIsAProblemAtItsPlace() {
    #expect(found(yaml: "item: a\n1️⃣shufle: true") == ["1️⃣ unknown-key"])
  }

  @Test func commonKeyIsNoProblem() {
    #expect(found(yaml: "item: a\nlevel: 2") == [])
  }

  @Test func valueOfAnotherTypeIsAProblemAtItsKey() {
    #expect(found(yaml: "item: a\n1️⃣shuffle: [1, 2]") == ["1️⃣ unexpected-value"])
  }

  @Test func brokenYAMLIsOneProblem() {
    #expect(found(yaml: "item: [a").map { $0.split(separator: " ")[1] } == ["metadata-unreadable"])
  }

  @Test func collectionAsAKeyIsNoCrash() {
    #expect(found(yaml: "? [x, y]\n: 1").contains { $0.hasSuffix("unknown-key") })
  }

  @Test func repairNamesTheNearestKey() {
    let source = itemSource("```yaml\nitem: a\nshufle: true\n```\n\nQuoi ?\n\n- [x] a\n- [ ] b")
    let repairs = Exercise.parse(source, as: Choice.self).diagnostics.compactMap { $0.repair }
    #expect(repairs.contains("Did you mean `shuffle`?"))
  }
}
