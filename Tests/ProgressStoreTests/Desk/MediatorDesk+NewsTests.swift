import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct MediatorDeskNewsTests {
  let store: ProgressStore
  let desk: MediatorDesk

  init() throws {
    store = try ProgressStore.inMemory(settings: .test())
    desk = try #require(try store.newDesk())
    for learner in ["l1", "l2", "l3"] as [LearnerID] {
      _ = try store.card(for: learner)
      try store.keep([consent(learner != "l3"), asked(), answered()], for: learner)
    }
  }

  @Test func whoDidSomethingSinceIsNamed() throws {
    let first = try desk.news(since: 0)
    #expect(try desk.news(since: first.mark) == DeskNews(learners: [], mark: first.mark))
    try store.keep([answered("a2")], for: "l2", 10)
    let second = try desk.news(since: first.mark)
    #expect(second.learners == ["l2"])
    #expect(second.mark > first.mark)
    #expect(try desk.news(since: second.mark).learners == [])
  }

  @Test func whoDoesNotAgreeIsNeverNamed() throws {
    let mark = try desk.news(since: 0).mark
    try store.keep([answered("a2")], for: "l3", 10)
    try store.keep([answered("a2"), consent(false)], for: "l1", 10)
    #expect(try desk.news(since: mark).learners == [])
    try store.keep([consent(true)], for: "l1", 20)
    #expect(try desk.news(since: mark).learners == ["l1"])
  }

  @Test func oldEventsOfAnotherMachineAreNews() throws {
    let other = try ProgressStore.inMemory(settings: .test(machine: "machine-2"))
    let early = try other.keep([asked("a0")], for: "l1", -86_400)
    let mark = try desk.news(since: 0).mark
    _ = try store.merge(early, at: moment(10))
    #expect(try desk.news(since: mark).learners == ["l1"])
    #expect(try desk.history(of: "l1")?.first == early.first)
  }
}
