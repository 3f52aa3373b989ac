import Curriculum
import Records
import Testing
import Text

@testable import LearnerModel

/// What is said of every decision of random histories.
struct SentenceTests {
  @Test(arguments: 0..<20)
  func everyDecisionSaysItselfShortlyAndWithoutMarks(seed: UInt64) {
    var lots = Lots(state: seed)
    var practice = Practice([skill("a"), skill("b", needs: ["a"]), skill("c")])
    practice.override("B1", "on", .flag(true))
    practice.override("I1", "on", .flag(true))
    practice.override("N2", "on", .flag(true))
    for _ in 0..<120 {
      let chance = Double.random(in: 0..<1, using: &lots)
      let decision = practice.step(
        chance < 0.55 ? .right : .wrong, helped: chance < 0.1,
        milliseconds: chance > 0.97 ? 300 : 9000)
      if case .finish = decision.action { practice.pass(days: 2) }
      for words in [RuleWords.french, RuleWords.english] {
        judge(Explanation(decision.record, in: words) { _ in "Un titre de six mots seulement" })
      }
    }
  }

  private func judge(_ explanation: Explanation) {
    #expect(!explanation.mediator.isEmpty)
    for said in [explanation.learner] + explanation.answer {
      let sentences = said.string.split { ".?!".contains($0) }
      #expect(!sentences.isEmpty)
      for sentence in sentences {
        let words = sentence.split(separator: " ").filter { $0.contains(where: \.isLetter) }
        #expect(words.count <= 15)
      }
      #expect(!said.string.contains { $0.isNumber })
      #expect(!said.string.contains("{") && !said.string.contains("rule."))
    }
    for said in explanation.mediator { #expect(!said.string.contains("{")) }
  }
}
