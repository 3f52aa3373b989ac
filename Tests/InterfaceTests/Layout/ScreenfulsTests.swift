import Testing

@testable import Interface

@Suite struct ScreenfulsTests {
  @Test func aContentThatFitsIsOneScreenful() {
    #expect(Screenfuls(lines("fii"), height: 3).tops == [0])
    #expect(Screenfuls(height: 5).tops == [0])
  }

  @Test func aScreenfulEndsBeforeWhatItCannotHoldWhole() {
    #expect(Screenfuls(lines("ffifii"), height: 4).tops == [0, 3])
    #expect(Screenfuls(lines("fkkfkk"), height: 5).tops == [0, 3])
  }

  @Test func airMayHangOverTheEnd() {
    #expect(Screenfuls(lines("fiiaafi"), height: 3).tops == [0, 5])
    #expect(Screenfuls(lines("fakiiaf"), height: 5).tops == [0, 6])
  }

  @Test func whatNoScreenfulHoldsBeginsAtOnceWhereItCanBeCut() {
    #expect(Screenfuls(lines("ffikikik"), height: 4).tops == [0, 3, 7])
  }

  @Test func aSentenceLongerThanTheScreenIsCutAnywhere() {
    #expect(Screenfuls(lines("fiiiiii"), height: 3).tops == [0, 3, 6])
  }

  @Test func theScreenfulBeforeIsTheOneThatWasRead() {
    let screenfuls = Screenfuls(lines("ffifiiffkf"), height: 4)
    for (former, next) in zip(screenfuls.tops, screenfuls.tops.dropFirst()) {
      #expect(screenfuls.turned(1, from: former) == next)
      #expect(screenfuls.turned(-1, from: next) == former)
    }
    #expect(screenfuls.turned(-1, from: 0) == 0)
    #expect(screenfuls.turned(1, from: screenfuls.last) == screenfuls.last)
  }

  @Test func aFewLinesOnNothingIsPassedOver() {
    let screenfuls = Screenfuls(lines("fiiiiiiiffffffffff"), height: 4)
    #expect(screenfuls.scrolled(3, from: 0) == 4)
    #expect(screenfuls.scrolled(3, from: 8) == 11)
    #expect(screenfuls.scrolled(-3, from: 11) == 8)
  }

  @Test func afterAResizeTheSentenceIsInSightFromItsBeginning() {
    let screenfuls = Screenfuls(lines("fiifiiffff"), height: 5)
    #expect(screenfuls.viewport(keeping: 2).top == 0)
    #expect(screenfuls.viewport(keeping: 4).top == 3)
  }

  /// Lines of one letter each: free, kept, inside, air.
  private func lines(_ letters: String) -> [Line] {
    let ties: [Character: Tie] = ["f": .free, "k": .kept, "i": .inside, "a": .air]
    return letters.map { Line(String($0), .body).tied(ties[$0] ?? .free) }
  }
}
