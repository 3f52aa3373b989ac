import ProgressStore
import Testing

@testable import Host

struct MachineTests {
  @Test func theStoreIsInTheDataFolderOfTheUser() {
    #expect(
      Machine.defaultStorePath(environment: ["XDG_DATA_HOME": "/d", "HOME": "/h"])
        == "/d/declic/declic.db")
    #expect(
      Machine.defaultStorePath(environment: ["HOME": "/h"]) == "/h/.local/share/declic/declic.db")
  }

  @Test func aFolderThatIsNotWholeIsNotBelieved() {
    // The XDG base directory specification: paths must be absolute, others are ignored.
    #expect(
      Machine.defaultStorePath(environment: ["XDG_DATA_HOME": "d", "HOME": "/h"])
        == "/h/.local/share/declic/declic.db")
    #expect(Machine.defaultStorePath(environment: [:]) == nil)
    #expect(Machine.defaultStorePath(environment: ["HOME": "h"]) == nil)
  }

  @Test func aStartOfTheMachineHasAName() {
    #expect(!Machine.uptime(SystemClock()).boot.isEmpty)
    #expect(!Machine.storeSettings.isNetworkFileSystem("/"))
  }
}
