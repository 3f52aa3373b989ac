import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct HistoryTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func historyIsInFoldOrderWhateverTheArrival() throws {
    let other = try ProgressStore.inMemory(settings: .test())
    let early = try other.keep([opened("s0"), closed("s0")], for: "l1", -50)
    try store.keep([opened(), closed()], for: "l1", 0)
    let late = try other.keep([opened("s2")], for: "l1", 50)
    _ = try store.merge(late + early.reversed(), at: moment(60))
    let history = try store.history(of: "l1")
    #expect(history.count == 5)
    #expect(history == history.shuffled().inFoldOrder())
    #expect(history.first == early[0])
  }

  @Test func arrivalsAreReadInParts() throws {
    let kept = try store.keep([opened(), asked(), closed()], for: "l1")
    let first = try store.events(after: 0, limit: 2)
    let second = try store.events(after: first.mark, limit: 2)
    #expect(first.events + second.events == kept)
    #expect(try store.events(after: second.mark).events.isEmpty)
    #expect(try store.events(after: second.mark).mark == second.mark)
  }

  @Test func anotherStoreIsGivenWhatItLacks() throws {
    let kept = try store.keep([opened(), asked(), closed()], for: "l1")
    #expect(try store.events(beyond: []) == kept)
    #expect(try store.events(beyond: [kept[1].head]) == [kept[2]])
    #expect(try store.events(beyond: try store.currentHeads()).isEmpty)
    #expect(try store.events(beyond: [], limit: 1) == [kept[0]])
  }

  @Test func anotherOpeningIsNoticed() throws {
    let other = try ProgressStore.test(folder)
    let before = try store.dataVersion()
    try store.keep([opened()], for: "l1")
    #expect(try store.dataVersion() == before)
    try other.keep([opened()], for: "l2")
    #expect(try store.dataVersion() != before)
  }
}
