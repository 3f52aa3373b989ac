import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct MergeTests {
  let folder: TemporaryFolder
  let store: ProgressStore
  let other: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
    other = try ProgressStore.inMemory(settings: .test(machine: "machine-2"))
  }

  @Test func mergingTwiceInAnyOrderIsMergingOnce() throws {
    let kept = try other.keep(
      [opened(), consent(true), asked(), answered(), consent(false), asked("a2"), closed()],
      for: "l1")
    let once = try ProgressStore.inMemory(settings: .test())
    _ = try once.merge(kept, at: moment(10))
    for _ in 0..<10 {
      let many = try ProgressStore.inMemory(settings: .test())
      for event in (kept + kept).shuffled() { _ = try many.merge([event], at: moment(10)) }
      #expect(try many.history(of: "l1") == kept)
      #expect(try many.check() == once.check())
      #expect(try many.check().isSound)
    }
  }

  @Test func theReportCounts() throws {
    let kept = try other.keep([opened(), closed()], for: "l1")
    var expected = MergeReport()
    expected.added = 2
    #expect(try store.merge(kept, at: moment(10)) == expected)
    expected = MergeReport()
    expected.known = 2
    #expect(try store.merge(kept, at: moment(10)) == expected)
  }

  @Test func aForkKeepsBothAndRenamesThisMachine() throws {
    let mine = try store.keep([opened(), closed()], for: "l1")
    let theirs = mine.map { event in
      Event(
        device: event.device, sequence: event.sequence,
        id: EventID(rawValue: "clone-\(event.sequence)"), content: event.content)
    }
    let report = try store.merge(theirs, at: moment(10))
    #expect(report.added == 2)
    #expect(report.forked == 2)
    #expect(try store.history(of: "l1").count == 4)
    let next = try store.keep([opened()], for: "l1", 20)
    #expect(next[0].device == report.renamedDevice)
    #expect(next[0].sequence == 1)
    let check = try store.check()
    #expect(check.forked == 2)
    #expect(check.faults == [])
    #expect(try store.merge(theirs + mine, at: moment(10)).known == 4)
  }

  @Test func anotherContentUnderTheSameNameIsKeptAside() throws {
    let mine = try store.keep([answered()], for: "l1")
    let forged = Event(
      device: mine[0].device, sequence: 1, id: mine[0].id,
      content: mine[0].content.map {
        Event.Content(
          learner: "l9", time: $0.time, type: $0.type, version: 1, payload: Array("{}".utf8))
      })
    for _ in 0..<2 { #expect(try store.merge([forged], at: moment(10)).quarantined == 1) }
    #expect(try store.history(of: "l1") == mine)
    #expect(try store.history(of: "l9").isEmpty)
    #expect(try store.check().quarantined == 1)
    #expect(try store.check().isSound)
  }

  @Test(arguments: ["", "a b", "a\nb", "é", String(repeating: "x", count: 65)])
  func namesThatNoProgramOfOursWritesAreRefused(name: String) throws {
    let event = Event(
      device: DeviceID(rawValue: name), sequence: 1, id: EventID(rawValue: "e"), content: nil)
    #expect(try store.merge([event], at: moment()).refused == 1)
    let numberless = Event(
      device: "d", sequence: 0, id: EventID(rawValue: "e"), content: nil)
    #expect(try store.merge([numberless], at: moment()).refused == 1)
  }

  @Test func aFutureFromElsewhereIsKeptAndNotFollowed() throws {
    let decade = 315_360_000
    let ahead = try other.keep([opened()], for: "l1", decade)
    #expect(try store.merge(ahead, at: moment()).farAhead == 1)
    let mine = try store.keep([closed()], for: "l1")
    #expect(try store.history(of: "l1") == ahead + mine)
    let unrelated = try store.keep([opened()], for: "l2", 5)
    #expect(unrelated[0].content?.time.milliseconds == moment(5).milliseconds)
  }

  @Test func withdrawnConsentStaysWithdrawnAfterAFutureFromElsewhere() throws {
    let decade = 315_360_000
    let given = try other.keep([consent(true)], for: "l1", decade)
    _ = try store.card(for: "l1")
    _ = try store.merge(given, at: moment())
    let desk = try #require(try store.newDesk())
    #expect(try desk.history(of: "l1") != nil)
    try store.keep([consent(false)], for: "l1")
    #expect(try desk.history(of: "l1") == nil)
    try store.rebuildProjections()
    #expect(try desk.history(of: "l1") == nil)
  }

  @Test func theErasedStayErased() throws {
    let kept = try other.keep([opened(), answered(), closed()], for: "l1")
    try store.erase("l1")
    #expect(try store.merge(kept, at: moment(10)).added == 3)
    #expect(try store.history(of: "l1").isEmpty)
    #expect(try store.check().isSound)
    #expect(try !folder.holds("STOP"))
  }

  @Test func whoWasErasedThereIsErasedHere() throws {
    let kept = try other.keep([opened(), answered(), closed()], for: "l1")
    _ = try store.merge(kept, at: moment(10))
    try other.erase("l1")
    let report = try store.merge(
      other.events(beyond: []), erased: other.erasedLearners(), at: moment(20))
    #expect(report.erased == ["l1"])
    #expect(try store.history(of: "l1").isEmpty)
    #expect(TombstonesFile.read(StorePlace(path: folder.store)) == ["l1"])
  }

  @Test func anUnknownKindIsKeptForwardedAndCounted() throws {
    let event = Event(
      device: "d9", sequence: 1, id: EventID(rawValue: "e9"),
      content: Event.Content(
        learner: "l1", time: EventTime(at: moment(), after: nil),
        type: EventType(rawValue: "danced"), version: 3, payload: [0xFF, 0, 1]))
    _ = try store.merge([event], at: moment())
    #expect(try store.history(of: "l1") == [event])
    #expect(try store.events(beyond: []) == [event])
    #expect(try store.check().unreadable == 1)
    #expect(try store.check().isSound)
  }
}
