import Curriculum
import Records
import Testing

@testable import LearnerModel

/// H1 and H2.
struct HelpOfferTests {
  @Test func aHintAfterOneAnExampleAfterThree() {
    var practice = Practice()
    var offers: [HelpOffer] = []
    var rules: [[RuleID]] = []
    for _ in 1...4 {
      practice.answer(.wrong, at: 2)
      offers.append(practice.known().help)
      rules.append(practice.fired.filter { $0 == .hint || $0 == .example })
    }
    #expect(offers == [.hint, .hint, .example, .example])
    #expect(rules == [[.hint], [], [.example], []])
  }

  @Test func anUnaidedSuccessEndsIt() {
    var practice = Practice()
    for _ in 1...3 { practice.answer(.wrong, at: 2) }
    practice.answer(.right, at: 1)
    #expect(practice.known().help == .none)
  }
}
