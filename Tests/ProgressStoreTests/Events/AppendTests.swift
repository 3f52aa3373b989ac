import Curriculum
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct AppendTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func factsComeBackAsTheyWereWritten() throws {
    let bodies = [opened(), asked(), answered(), closed()]
    let events = try store.keep(bodies, for: "l1")
    #expect(events.map(\.sequence) == [1, 2, 3, 4])
    #expect(Set(events.map(\.id)).count == 4)
    #expect(events.map(\.body) == bodies)
    #expect(try store.history(of: "l1") == events)
  }

  @Test func timeNeverGoesBackInAMachine() throws {
    let first = try store.keep([opened()], for: "l1", 100)
    let second = try store.keep([opened()], for: "l2", 0)
    let times = (first + second).compactMap { $0.content?.time }
    #expect(times[0] < times[1])
    #expect(times[1].milliseconds == moment(100).milliseconds)
    #expect(times[1].counter == 1)
  }

  @Test func theStoredDayIsThatOfTheClock() throws {
    let day = 86_400
    try store.keep([opened()], for: "l1", 2 * day)
    let late = try store.keep([closed()], for: "l1", 0)
    #expect(late[0].content?.time.day == moment().day)
    #expect(try store.history(of: "l1").last == late[0])
  }

  @Test func aFailureKeepsNothingOfTheBatch() throws {
    try store.keep([opened()], for: "l1")
    try store.outsideTransaction {
      try $0.execute(
        sql: """
          CREATE TEMP TRIGGER refuse BEFORE INSERT ON event WHEN NEW.type = 'answered'
          BEGIN SELECT raise(ABORT, 'no'); END
          """)
    }
    #expect(throws: StoreError.self) { try store.keep([asked(), answered()], for: "l1") }
    #expect(try store.history(of: "l1").count == 1)
    try store.outsideTransaction { try $0.execute(sql: "DROP TRIGGER refuse") }
    #expect(try store.keep([asked(), answered()], for: "l1").map(\.sequence) == [2, 3])
  }

  @Test func twoStoresOnOneFileShareTheNumbers() async throws {
    let path = folder.store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try ProgressStore.open(path, settings: .test())
          for _ in 0..<25 { try store.keep([opened()], for: LearnerID(rawValue: "l\(writer)")) }
        }
      }
      try await group.waitForAll()
    }
    let events = try store.events(after: 0).events
    #expect(events.map(\.sequence) == Array(1...100))
    #expect(try store.check().isSound)
    #expect(try store.currentHeads().map(\.sequence) == [100])
    #expect(store.heads?.read().values.map(\.sequence) == [100])
  }

  @Test func hostileWordsAreOnlyText() throws {
    let learner: LearnerID = "'); DROP TABLE event;--"
    let bodies = [opened("$1", at: "?1 \u{0} \" ' %s"), closed("$1")]
    try store.keep(bodies, for: learner)
    #expect(try store.history(of: learner).map(\.body) == bodies)
    #expect(try store.history(of: "'").isEmpty)
  }
}
