import Curriculum
import Testing

@testable import ProgressStore

@Suite struct TombstonesFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func learnersAreAdded() throws {
    let place = StorePlace(path: folder.store)
    #expect(TombstonesFile.read(place).isEmpty)
    try TombstonesFile.add([], place)
    try TombstonesFile.add(["l1", "l2"], place)
    try TombstonesFile.add(["l3"], place)
    #expect(TombstonesFile.read(place) == ["l1", "l2", "l3"])
    #expect(try folder.permissions("store.sqlite.tombstones") == 0o600)
  }

  @Test func aTornLineSpoilsNoOther() throws {
    let place = StorePlace(path: folder.store)
    try TombstonesFile.add(["l1"], place)
    let whole = try folder.bytes("store.sqlite.tombstones")
    try folder.write(whole + Array("\nl2 12".utf8), to: "store.sqlite.tombstones")
    try TombstonesFile.add(["l3"], place)
    #expect(TombstonesFile.read(place) == ["l1", "l3"])
  }
}
