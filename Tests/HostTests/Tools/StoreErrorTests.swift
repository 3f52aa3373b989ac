import ProgressStore
import Testing

@testable import Host

struct StoreErrorTests {
  @Test(arguments: [
    // As in sysexits(3).
    (StoreError.notReadable(path: "a"), Int32(66)), (.missing(path: "a"), 66),
    (.notAFile(path: "a"), 65),
    (.notADatabase(path: "a"), 65), (.damaged, 65), (.backupUnusable(path: "a"), 65),
    (.networkFileSystem(path: "a"), 69), (.notDurable, 69), (.readOnly(.permissions), 73),
    (.alreadyExists(path: "a"), 73), (.diskFull, 74), (.diskFailure, 74), (.busy, 75),
    (.inUse, 75), (.secretUnusable, 64), (.nameTaken, 64), (.passphraseTooShort, 64),
    (.nameUnusable, 64), (.noWordsLeft, 78),
    (.unexpected("a"), 70),
  ])
  func eachErrorHasAnExitStatus(error: StoreError, status: Int32) {
    #expect(error.exitStatus == status)
  }

  @Test func noErrorIsADeathForTheSupervisor() {
    for error in [StoreError.damaged, .busy, .closed, .diskFull, .learnerErased] {
      #expect((64...78).contains(error.exitStatus))
    }
  }
}
