import Curriculum
import Interface
import Testing
import Text

@testable import Exercises

@Suite struct OrderTests {
  private let text = "Dans quel ordre ?\n\n1. a\n2. b\n3. c\n4. d"

  private func outcome(_ order: [Int]) throws -> Outcome? {
    var state = try exercise(text, as: Order.self).presented(presentation())
    let isRestored = state.restore("{\"order\":\(order)}")
    try #require(isRestored)
    return state.check()?.outcome
  }

  private func items(_ state: ExerciseState) throws -> [String] {
    guard case .control(.reorder(let list))? = state.blocks.last else { throw ExpectedAList() }
    return list.items.map { $0.string }
  }

  private struct ExpectedAList: Error {}

  @Test func rightOrderIsCorrect() throws {
    #expect(try outcome([0, 1, 2, 3]) == .correct)
  }

  @Test func whatFollowsWhatCounts() throws {
    #expect(try outcome([1, 2, 3, 0]) == .partly(share: 2.0 / 3))
    #expect(try outcome([0, 1, 3, 2]) == .partly(share: 1.0 / 3))
    #expect(try outcome([3, 2, 1, 0]) == .incorrect(nil))
  }

  @Test func orderShownFirstIsNeverTheRightOne() throws {
    let pair = try exercise("Dans quel ordre ?\n\n1. a\n2. b", as: Order.self)
    for seed in 0..<40 as Range<UInt64> {
      #expect(try items(pair.presented(presentation(seed: seed))) == ["b", "a"])
    }
  }

  @Test func moveTakesAThingToItsPlace() throws {
    var state = try exercise(text, as: Order.self).presented(presentation())
    let before = try items(state)
    let isMoved = state.apply(.move("answer", from: 0, to: 2))
    #expect(isMoved)
    #expect(try items(state) == [before[1], before[2], before[0], before[3]])
  }

  @Test func movingThereAndBackIsAnAnswer() throws {
    var state = try exercise(text, as: Order.self).presented(presentation())
    state.apply(.move("answer", from: 0, to: 1))
    state.apply(.move("answer", from: 1, to: 0))
    #expect(state.isAnswered)
  }

  @Test(arguments: ["[0,1,2]", "[0,0,1,2]", "[0,1,2,4]"])
  func halfAnOrderDoesNotFit(order: String) throws {
    var state = try exercise(text, as: Order.self).presented(presentation())
    let isRestored = state.restore("{\"order\":\(order)}")
    #expect(!isRestored)
  }

  @Test func sameWordsTwiceAreAProblem() {
    #expect(problems(in: "Quoi ?\n\n1. a\n1️⃣2. a", as: Order.self) == ["1️⃣ repeated-thing"])
  }

  @Test func bulletsAreNoOrder() {
    #expect(problems(in: "Quoi ?\n\n1️⃣- a\n- b", as: Order.self) == ["1️⃣ no-order"])
    #expect(problems(in: "Quoi ?\n\n1️⃣1. a", as: Order.self) == ["1️⃣ order-too-few"])
  }

  @Test func translationHasAsManyThings() throws {
    let first = try exercise(text, as: Order.self)
    #expect(
      problems(inTranslation: "1️⃣What?\n\n1. a\n2. b", of: first) == ["1️⃣ translation-shape"])
  }
}
