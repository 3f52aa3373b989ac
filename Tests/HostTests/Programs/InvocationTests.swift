import Testing
import Text

@testable import Host

struct InvocationTests {
  private let environment = ["HOME": "/home/claire"]

  @Test func theProgramIsNamedAsItWasCalled() {
    #expect(line(".build/release/declic", nil) == ".build/release/declic room")
    #expect(line("declic", "/home/claire/.local/share/declic/declic.db") == "declic room")
  }

  @Test func aStoreOfItsOwnIsNamedToo() {
    #expect(line("declic", "friday.db") == "declic room --store friday.db")
  }

  @Test func whatAShellWouldCutStandsInQuotes() {
    #expect(line("/opt/mes outils/déclic", nil) == "'/opt/mes outils/déclic' room")
    #expect(line("declic", "l'été $1.db") == #"declic room --store 'l'\''été $1.db'"#)
  }

  private func line(_ program: String, _ store: String?) -> String {
    Invocation("room", on: store, environment: environment, program: program).line.string
  }
}
