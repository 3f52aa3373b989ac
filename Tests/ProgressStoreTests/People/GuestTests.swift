import Curriculum
import GRDB
import Records
import Testing
import Text

@testable import ProgressStore

@Suite struct GuestTests {
  let folder: TemporaryFolder
  let store: ProgressStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ProgressStore.test(folder)
  }

  @Test func aGuestIsErasedOnLeaving() throws {
    let guest = try store.guest()
    try store.keep([opened(), answered(summary: "mot de passe perdu"), closed()], for: guest)
    #expect(try store.guests(of: "tty1") == [guest])
    try store.erase(guest, isThorough: true)
    #expect(try store.guests(of: "tty1").isEmpty)
    #expect(try store.history(of: guest).isEmpty)
    #expect(try !folder.holds("mot de passe perdu"))
  }

  @Test func theNextStartErasesTheGuestsOfItsTerminalButOne() throws {
    let gone = try store.guest()
    let cut = try store.guest()
    let neighbour = try store.guest(on: "tty2")
    for guest in [gone, cut, neighbour] { try store.keep([opened()], for: guest) }
    #expect(try store.eraseGuests(of: "tty1", except: cut) == [gone])
    #expect(try store.history(of: gone).isEmpty)
    #expect(try store.history(of: cut).count == 1)
    #expect(try store.history(of: neighbour).count == 1)
    #expect(try store.eraseGuests(of: "tty1") == [cut])
  }

  @Test func theGuestsOfTerminalsThatAreNoMoreGoToo() throws {
    let old = try store.guest(on: "tty7")
    #expect(try store.eraseGuests(openedBefore: moment(0)).isEmpty)
    #expect(try store.eraseGuests(openedBefore: moment(1)) == [old])
  }

  @Test func aCardKeepsAllThatWasDone() throws {
    let guest = try store.guest()
    try store.keep([opened(), asked(), answered()], for: guest)
    _ = try store.card(for: guest)
    #expect(try store.guests(of: "tty1").isEmpty)
    #expect(try store.eraseGuests(of: "tty1").isEmpty)
    #expect(try store.history(of: guest).count == 4)
  }

  @Test func nothingIsKeptAboutTheErased() throws {
    let guest = try store.guest()
    try store.erase(guest)
    #expect(throws: StoreError.learnerErased) { try store.keep([opened()], for: guest) }
  }

  @Test func sittingsThatAPowerCutLeftOpenAreEnded() throws {
    try store.keep([opened("s1")], for: "l1")
    try store.keep([opened("s2")], for: "l2")
    try store.keep([opened("s3", at: "Poste 5")], for: "l3")
    var random = SystemRandomNumberGenerator()
    let events = try store.closeSessions(
      at: "Poste 4", except: "s2", moment: moment(60), using: &random)
    #expect(events.map(\.content?.learner) == ["l1"])
    #expect(
      try store.read { try String.fetchAll($0, sql: "SELECT session FROM presence ORDER BY 1") }
        == ["s2", "s3"])
  }
}
