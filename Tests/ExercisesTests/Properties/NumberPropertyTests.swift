import Curriculum
import Markdown
import Testing
import Text

@testable import Exercises

/// Numbers over many seeds, in all the ways in which people write them.
@Suite struct NumberPropertyTests {
  private static let spaces = ["", " ", "\u{A0}", "\u{202F}", "\u{2009}"]

  private func question(_ right: ClosedRange<Double>) -> Number.Question {
    Number.Question(
      body: MarkedAnswers(prompt: [], answers: []), right: right, units: ["€", "euros"])
  }

  private func isRight(_ text: String, _ question: Number.Question) -> Bool {
    let response = Number.Response(text: text)
    return Number.isAnswered(response, question)
      && Number.check(response, against: question).outcome == .correct
  }

  /// A number of cents, written in a way of chance.
  private func written(_ cents: Int, _ chance: inout SplitMix64) -> String {
    func pick(_ ways: [String]) -> String { ways[Int(chance.next() % UInt64(ways.count))] }
    let thousands = pick(["", " ", "\u{202F}", "\u{2009}", "\u{A0}", "'"])
    var whole = String(abs(cents) / 100)
    if whole.count > 3 {
      whole.insert(contentsOf: thousands, at: whole.index(whole.endIndex, offsetBy: -3))
    }
    let rest = String(abs(cents) % 100 + 100).dropFirst()
    let sign = cents < 0 ? pick(["-", "−"]) : pick(["", "+"])
    let zeros = pick(["", "0", "00"])
    let unit = pick(["", "€", "euros", "EUROS"])
    let space = pick(Self.spaces)
    return "\(sign)\(whole)\(pick([",", "."]))\(rest)\(zeros)\(unit.isEmpty ? "" : space + unit)"
  }

  @Test(arguments: [UInt64](1...60))
  func numberIsRightHoweverItIsWritten(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let cents = Int(chance.next() % 2_000_000) - 500_000
      let value = Double(cents) / 100
      let text = written(cents, &chance)
      #expect(isRight(text, question(value...value)), "seed \(seed): “\(text)” is \(value)")
    }
  }

  @Test(arguments: [UInt64](1...60))
  func onlyNumbersInsideAreRight(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let low = Int(chance.next() % 1_000_000)
      let high = low + Int(chance.next() % 1_000)
      let question = question(Double(low) / 100...Double(high) / 100)
      let inside = low + Int(chance.next() % UInt64(high - low + 1))
      for cents in [low, high, inside] {
        let text = written(cents, &chance)
        #expect(isRight(text, question), "seed \(seed): “\(text)” from \(low) to \(high)")
      }
      for cents in [low - 1 - Int(chance.next() % 900), high + 1 + Int(chance.next() % 900)] {
        let text = written(cents, &chance)
        #expect(!isRight(text, question), "seed \(seed): “\(text)” from \(low) to \(high)")
      }
    }
  }
}
