import Curriculum
import Testing

@testable import LearnerModel

struct AttentionTests {
  private func attention(_ practice: Practice) -> [Attention] {
    practice.facts.attention(in: practice.plan, under: practice.rules)
  }

  @Test func fiveFastAnswersInARowAreTold() {
    var practice = Practice()
    for _ in 1...4 { practice.answer(.wrong, at: 2, milliseconds: 300) }
    #expect(attention(practice) == [])
    practice.answer(.wrong, at: 2, milliseconds: 300)
    #expect(attention(practice) == [.rapid(count: 5)])
  }

  @Test func beingStuckWeakOrLeftIsTold() {
    var practice = Practice([skill("a"), skill("b")])
    for _ in 1...4 { practice.step(.wrong) }
    #expect(attention(practice) == [.stuck("a")])
    practice.step(.wrong)
    practice.step(.wrong)
    #expect(attention(practice) == [.left("a")])
    for _ in 1...7 { practice.answer(.right, of: "b", at: 2, helped: true) }
    #expect(attention(practice) == [.left("a"), .weak("b")])
  }
}
