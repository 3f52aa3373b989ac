import Curriculum
import Records
import Testing

@testable import ProgressStore

@Suite struct DeviceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theDeviceStaysOnItsMachine() throws {
    let first = try ProgressStore.test(folder).keep([opened()], for: "l1")
    let again = try ProgressStore.test(folder)
    #expect(again.warnings == [])
    #expect(try again.keep([opened()], for: "l1")[0].device == first[0].device)
  }

  @Test func aClonedDiskGetsADeviceOfItsOwn() throws {
    let first = try ProgressStore.test(folder).keep([opened()], for: "l1")
    let clone = try ProgressStore.test(folder, machine: "machine-2")
    let events = try clone.keep([opened()], for: "l1", 10)
    #expect(events[0].device != first[0].device)
    #expect(events[0].sequence == 1)
    #expect(clone.warnings == [.renamedDevice(events[0].device)])
    #expect(try clone.history(of: "l1").count == 2)
    #expect(try clone.check().isSound)
  }

  @Test func theNameOfTheMachineIsNotKept() throws {
    let store = try ProgressStore.test(folder, machine: "0f3e-secret-machine")
    try store.keep([opened()], for: "l1")
    try store.close()
    #expect(try !folder.holds("0f3e-secret-machine"))
  }

  @Test func aStoreThatForgotItsTailSaysSoAndUsesNoNumberTwice() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened(), asked()], for: "l1")
    try store.backup(to: folder("old.sqlite"))
    let lost = try store.keep([answered(), closed()], for: "l1")
    try store.close()
    try folder.copy("old.sqlite", as: "store.sqlite")
    let range = EventRange(device: lost[0].device, sequences: 3...4)

    let again = try ProgressStore.test(folder)
    #expect(again.warnings == [.missing(range)])
    #expect(try again.check().faults == [.missing(range)])
    #expect(try again.keep([closed()], for: "l1")[0].sequence == 5)
    #expect(try again.check().faults == [.missing(range)])
    #expect(try again.merge(lost, at: moment()).added == 2)
    #expect(try again.check().isSound)
  }

  @Test func aStoreThatIsGoneIsMissed() throws {
    let store = try ProgressStore.test(folder)
    let kept = try store.keep([opened(), asked()], for: "l1")
    try store.close()
    try folder.write([], to: "store.sqlite")
    let again = try ProgressStore.test(folder)
    let range = EventRange(device: kept[0].device, sequences: 1...2)
    #expect(again.warnings == [.missing(range)])
    #expect(try again.check().faults == [.missing(range)])
    #expect(try again.keep([opened()], for: "l1")[0].device != kept[0].device)
  }

  @Test func aLogCutAnywhereIsFoundOut() throws {
    let store = try ProgressStore.test(folder)
    for number in 0..<6 { try store.keep([asked(AskingID(rawValue: "a\(number)"))], for: "l1") }
    let log = try folder.bytes("store.sqlite-wal")
    let frame = 4096 + 24
    for length in stride(from: 0, through: log.count, by: frame) {
      let cut = try TemporaryFolder()
      for name in ["store.sqlite", "store.sqlite.heads"] {
        try cut.write(folder.bytes(name), to: name)
      }
      try cut.write(Array(log.prefix(length)), to: "store.sqlite-wal")
      let opened = try ProgressStore.test(cut)
      let kept = try opened.history(of: "l1").count
      let missing = opened.warnings.compactMap { warning -> ClosedRange<Int>? in
        if case .missing(let range) = warning { range.sequences } else { nil }
      }
      #expect(missing == (kept == 6 ? [] : [kept + 1...6]), "cut at \(length)")
    }
  }

  @Test func anOldCopyThatWentOnIsFoundOut() throws {
    let store = try ProgressStore.test(folder)
    try store.keep([opened()], for: "l1")
    try store.backup(to: folder("old.sqlite"))
    try store.keep([asked()], for: "l1")
    try store.close()
    let heads = try folder.bytes("store.sqlite.heads")
    try folder.copy("old.sqlite", as: "store.sqlite")
    try folder.write([], to: "store.sqlite.heads")
    let copy = try ProgressStore.test(folder)
    let device = try copy.keep([closed()], for: "l1")[0].device
    try copy.close()
    try folder.write(heads, to: "store.sqlite.heads")
    let again = try ProgressStore.test(folder)
    let renamed = try again.keep([opened()], for: "l1")[0].device
    #expect(renamed != device)
    #expect(again.warnings == [.renamedDevice(renamed)])
    #expect(try again.check().faults == [.otherHead(device)])
  }
}
