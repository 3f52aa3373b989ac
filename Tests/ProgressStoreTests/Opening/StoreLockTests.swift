import Testing

@testable import ProgressStore

@Suite struct StoreLockTests {
  @Test func manyShareAndOneIsAlone() throws {
    let folder = try TemporaryFolder()
    let place = StorePlace(path: folder.store)
    var held: [StoreLock] = []
    held.append(try StoreLock(place, .shared, seconds: 0))
    held.append(try StoreLock(place, .shared, seconds: 0))
    #expect(throws: StoreError.inUse) { try StoreLock(place, .alone, seconds: 0) }
    held = []
    let alone = try StoreLock(place, .alone, seconds: 0)
    #expect(throws: StoreError.inUse) { try StoreLock(place, .shared, seconds: 0.05) }
    withExtendedLifetime(alone) {}
  }
}
