import Interface
import Testing
import Text

@testable import Learning

@Suite struct PracticeProgressTests {
  @Test func theNumberToldAtTheStartIsNeverRaised() {
    // Somebody who answers and answers, with as much to do as at the start.
    let told = (0..<12).map { PracticeProgress(answered: $0, expected: 6, left: 6) }
    let totals = told.compactMap { progress -> Int? in
      if case .about(_, let total) = progress { total } else { nil }
    }
    #expect(totals == [6, 6, 6, 6, 6])
    #expect(told.suffix(7).allSatisfy { $0 == .atYourPace })
  }

  @Test func itShrinksWhereThingsGoWell() {
    #expect(
      PracticeProgress(answered: 2, expected: 8, left: 4) == .about(number: 3, total: 6))
  }

  @Test func theLastOneIsNearlyDoneEvenWhereItTookLonger() {
    #expect(PracticeProgress(answered: 3, expected: 4, left: 1) == .nearlyDone)
    #expect(PracticeProgress(answered: 30, expected: 4, left: 1) == .nearlyDone)
  }

  @Test func aLongWayIsNotToldByItsLength() {
    #expect(PracticeProgress(answered: 0, expected: 20, left: 20) == .number(1))
    #expect(PracticeProgress(answered: 9, expected: 20, left: 11) == .number(10))
    #expect(PracticeProgress(answered: 8, expected: 20, left: 4) == .about(number: 9, total: 12))
    #expect(PracticeProgress(answered: 19, expected: 20, left: 1) == .nearlyDone)
  }

  @Test func beyondWhatWasPlannedNothingIsPromised() {
    #expect(PracticeProgress(answered: 8, expected: 8, left: 0) == .atYourPace)
  }

  @Test func somebodyWhoDoesWellSeesTheEndComing() {
    var scene = Scene.practising()
    var told: [String] = []
    while !scene.page.id.rawValue.hasPrefix("way-"), told.count < 20 {
      told.append(scene.page.progress?.string.replacing("\u{A0}", with: " ") ?? "")
      scene.submit("Je vérifie")
      scene.use("next")
      if scene.page.offers("no") { scene.use("no") }
    }
    #expect(told.first == "1 sur environ 8")
    #expect(told.last == "presque fini")
    #expect(told.count < 9)
  }
}
