import Testing

@testable import Interface

@Suite struct EditedTextTests {
  @Test func everyCharacterHasOneRow() {
    let text = EditedText("un deux trois\nquatre  et cinqsixsept")
    let rows = text.rows(width: 7)
    #expect(rows.flatMap { Array($0) } == Array(text.characters.indices))
  }

  @Test func rowsBreakAtSpacesAndKeepAColumnForTheCaret() {
    let text = EditedText("un deux trois")
    #expect(text.rows(width: 8).map { String(text.characters[$0]) } == ["un ", "deux ", "trois"])
  }

  @Test func lineEndMakesAnEmptyLastRow() {
    #expect(EditedText("a\n").rows(width: 8) == [0..<2, 2..<2])
  }

  @Test func caretMovesBetweenRowsAndStopsAtTheEnds() {
    let text = EditedText("abcd\nef\nghij")
    #expect(text.caret(from: 3, by: 1, width: 20) == 7)
    #expect(text.caret(from: 7, by: 1, width: 20) == 10)
    #expect(text.caret(from: 2, by: -1, width: 20) == nil)
    #expect(text.caret(from: 10, by: 1, width: 20) == nil)
  }
}
