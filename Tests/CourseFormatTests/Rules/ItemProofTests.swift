import Testing

@testable import CourseFormat

@Suite struct ItemProofTests {
  @Test func wrongAnswerThatIsTakenAsRightIsFound() {
    let text = """
      # Un mot

      ```yaml
      item: item-4
      kind: text
      skills: [spot]
      level: 4
      ```

      Comment s'appelle ce message ?

      - [x] message piégé

      1️⃣- [ ] Message Piégé

        > Non, pas celle-ci.
      """
    #expect(
      findings(replacing: ["fr/traps/bank/item-4.md": text]) == [Finding("wrong-is-right", at: 1)])
  }
}
