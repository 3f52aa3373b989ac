import Testing

@testable import Documents

@Suite struct CSVCellTests {
  @Test(arguments: ["=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-", "-1-2"])
  func whatBeginsLikeAFormulaIsText(cell: String) {
    #expect(CSVCell.neutralised(cell) == "'" + cell)
  }

  @Test(arguments: ["-12,5", "+3", "-0.5", "12", "", "tulipe", "a=1", "'=1"])
  func numbersAndWordsStayAsTheyAre(cell: String) {
    #expect(CSVCell.neutralised(cell) == cell)
  }

  @Test(arguments: ["-1,2,3", "-,5", "+-3", "-1e5", "-1 "])
  func whatOnlyLooksLikeANumberIsText(cell: String) {
    #expect(CSVCell.neutralised(cell).hasPrefix("'"))
  }

  @Test func separatorsQuotesAndLineEndsAreQuoted() {
    #expect(CSVCell.written("a;b") == "\"a;b\"")
    #expect(CSVCell.written("a,b") == "a,b")
    #expect(CSVCell.written("a,b", separator: ",") == "\"a,b\"")
    #expect(CSVCell.written("dit \"oui\"") == "\"dit \"\"oui\"\"\"")
    #expect(CSVCell.written("a\r\nb") == "\"a\r\nb\"")
    #expect(CSVCell.written(" a") == "\" a\"")
  }

  @Test func aRowEndsAsSpreadsheetsExpect() {
    #expect(CSVCell.row(["a", "=b", "1;2"]) == "a;'=b;\"1;2\"\r\n")
  }
}
