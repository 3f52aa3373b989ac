import Glibc
import TestSupport
import Testing

@testable import Terminal

@Suite struct TerminalCapabilityTests {
  @Test(arguments: ["xterm", "xterm-256color", "linux", "vt100", "screen", "tmux-256color", "ansi"])
  func aTerminalThatPlacesItsCursorIsAScreen(type: String) throws {
    try withTerminal { descriptors in
      let found = TerminalCapability.detect(environment: ["TERM": type], on: descriptors)
      #expect(found == .fullScreen(type: type))
    }
  }

  @Test(arguments: [
    [:], ["TERM": ""], ["TERM": "dumb"], ["TERM": "no-such-terminal"], ["TERM": "../../etc/passwd"],
    ["TERM": "\u{1B}[2J"], ["TERM": String(repeating: "x", count: 100_000)],
  ])
  func aPoorTerminalGetsLines(environment: [String: String]) throws {
    try withTerminal { descriptors in
      let found = TerminalCapability.detect(environment: environment, on: descriptors)
      #expect(found == .linear(.poorTerminal))
    }
  }

  @Test func linesCanBeAskedFor() throws {
    try withTerminal { descriptors in
      let xterm = ["TERM": "xterm"]
      #expect(
        TerminalCapability.detect(environment: xterm, isLinearAsked: true, on: descriptors)
          == .linear(.asked))
      for (value, isAsked) in [
        ("1", true), ("yes", true), ("0", false), ("false", false), ("", false),
      ] {
        let environment = xterm.merging(["ACCESSIBLE": value]) { $1 }
        let found = TerminalCapability.detect(environment: environment, on: descriptors)
        #expect(found == (isAsked ? .linear(.asked) : .fullScreen(type: "xterm")))
      }
    }
  }

  @Test func aPipeGetsLines() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let pipes = TerminalDescriptors(input: ends[0], output: ends[1])
    let found = TerminalCapability.detect(environment: ["TERM": "xterm"], on: pipes)
    #expect(found == .linear(.noTerminal))
  }

  private func withTerminal(_ body: (TerminalDescriptors) throws -> Void) throws {
    let pair = try TerminalPair(columns: 80, rows: 24)
    let theirs = try pair.openTheirs()
    defer { close(theirs) }
    try body(TerminalDescriptors(input: theirs, output: theirs))
  }
}
