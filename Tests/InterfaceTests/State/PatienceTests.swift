import Testing

@testable import Interface

struct PatienceTests {
  @Test func minutesBecomeASilenceAndAnEnd() {
    let patience = Patience(minutes: 20)
    #expect(patience?.silence == 20 * 60_000)
    #expect(patience?.end(isTogether: false) == 22 * 60_000)
    #expect(patience?.end(isTogether: true) == 60 * 60_000)
  }

  @Test func noMinutesAreForEver() {
    for minutes in [0, -1, .nan, 1441] { #expect(Patience(minutes: minutes) == nil) }
  }
}
