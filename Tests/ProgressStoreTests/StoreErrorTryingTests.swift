import Testing

@testable import ProgressStore

@Suite struct StoreErrorTryingTests {
  @Test func onlyABusyStoreIsTriedAgain() {
    var tries = 0
    #expect(throws: StoreError.diskFull) {
      try StoreError.trying(forSeconds: 60) { () throws(StoreError) in
        tries += 1
        throw .diskFull
      }
    }
    #expect(tries == 1)
  }

  @Test func withoutPatienceItIsTriedOnce() {
    var tries = 0
    #expect(throws: StoreError.busy) {
      try StoreError.trying(forSeconds: 0) { () throws(StoreError) in
        tries += 1
        throw .busy
      }
    }
    #expect(tries == 1)
  }

  @Test func aSuccessEndsIt() throws {
    var tries = 0
    let result = try StoreError.trying(forSeconds: 60) { () throws(StoreError) in
      tries += 1
      if tries < 3 { throw .busy }
      return tries
    }
    #expect(result == 3)
  }
}
