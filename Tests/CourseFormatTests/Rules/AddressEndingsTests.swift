import Testing

@testable import CourseFormat

@Suite struct AddressEndingsTests {
  private func findings(right: String, wrong: String) -> [Finding] {
    let text =
      "1️⃣"
      + SmallCourse.item("item-1", level: 1)
      .replacing("Je vérifie", with: right).replacing("Je paie", with: wrong)
    return CourseFormatTests.findings(replacing: ["fr/traps/bank/item-1.md": text])
  }

  @Test func endingThatTellsIsFound() {
    #expect(
      findings(right: "impots.example/avis", wrong: "impots-avis.com") == [
        Finding("ending-tells", at: 1)
      ])
  }

  @Test func sameEndingIsFine() {
    #expect(findings(right: "impots.example/avis", wrong: "impots-avis.example") == [])
  }

  @Test func fileNamesAreNoAddresses() {
    #expect(findings(right: "facture.pdf", wrong: "facture.exe") == [])
  }

  @Test func addressesOfVariantsAreReadToo() {
    let text = SmallCourse.item("item-1", level: 1)
      .replacing("level: 1", with: "level: 1\nvariants: [{site: a.example}, {site: a.net}]")
      .replacing("Je vérifie", with: "{site}").replacing("Je paie", with: "b-a.example")
    #expect(
      CourseFormatTests.findings(replacing: ["fr/traps/bank/item-1.md": "1️⃣" + text]) == [
        Finding("ending-tells", at: 1)
      ])
  }

  @Test func groupsToSortIntoAreCompared() {
    let text = """
      1️⃣# Des adresses

      ```yaml
      item: item-4
      kind: sort
      skills: [spot]
      level: 4
      ```

      Rangez ces adresses.

      - Vraies
        - impots.example
        - mairie.example
      - Pièges
        - impots-avis.com
        - mairie-avis.net
      """
    #expect(
      CourseFormatTests.findings(replacing: ["fr/traps/bank/item-4.md": text]) == [
        Finding("ending-tells", at: 1)
      ])
  }
}
