import Glibc
import Interface
import TestSupport
import Testing

/// The whole of the room in a real program: signals, sizes, floods, terminals of all kinds.
@Suite(.enabled(if: Probe.isBuilt, "TerminalProbe isn't built here"))
struct ScreenProgramTests {
  @Test func aNewSizeIsFollowed() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0 80x24"))
    for (columns, rows) in [(40, 12), (132, 50), (30, 5)] {
      terminal.resize(columns: columns, rows: rows)
      #expect(terminal.shows("Prêt 0 \(columns)x\(rows)"))
    }
  }

  @Test func noSizeIsTooOdd() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0 80x24"))
    for (columns, rows) in [
      (1, 1), (2, 2), (0, 0), (5, 20), (60000, 60000), (65535, 1), (1, 65535),
    ] {
      terminal.pair.setSize(columns: columns, rows: rows)
      terminal.listen(seconds: 0.05)
    }
    for step in 0..<500 { terminal.pair.setSize(columns: 20 + step % 90, rows: 5 + step % 40) }
    terminal.resize(columns: 80, rows: 24)
    #expect(terminal.shows("Prêt 0 80x24"))
  }

  @Test func keysThatEndProgramsElsewhereAreOnlyKeys() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    for letter in "cz\\sqd]" { terminal.type(TypedKey.control(letter)) }
    terminal.type("é")
    #expect(terminal.shows("character(\"é\")"))
    for letter in ["c", "z", "\\\\", "s", "q", "d", "]"] {
      #expect(terminal.screen.text.contains("control(\"\(letter)\")"))
    }
    #expect(terminal.screen.text.contains("Prêt 0"))
  }

  @Test func aPasteOfAMegabyteIsSurvived() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let paste = Array(String(repeating: "a\u{1B}[201~b\u{1B}]2;c\u{7}", count: 60_000).utf8)
    var sent = 0
    #expect(
      terminal.waits(seconds: 60) { _ in
        sent += terminal.pair.write(paste[sent...])
        return sent == paste.count
      })
    terminal.listen(seconds: 1)
    terminal.resize(columns: 70, rows: 20)
    #expect(terminal.shows("Prêt 0 70x20"))
    #expect(terminal.ending == nil)
  }

  @Test(arguments: [
    ["TERM": "xterm"], ["TERM": "linux"], ["TERM": "screen"], ["TERM": "tmux-256color"],
    ["TERM": "rxvt-unicode-256color"], ["TERM": "xterm-256color", "NO_COLOR": "1"],
    ["TERM": "xterm", "LANG": "fr_FR.UTF-8"],
    ["TERM": "xterm", "LANG": "C", "LC_CTYPE": "C.UTF-8"],
  ])
  func accentsAreShownAndRead(environment: [String: String]) throws {
    let terminal = try Probe.start(environment: environment)
    #expect(terminal.shows("Prêt 0"))
    terminal.type("é")
    #expect(terminal.shows("character(\"é\")"))
    #expect(terminal.screen.unknown == [])
    terminal.type("q")
    #expect(terminal.waitForEnding() == .exited(0))
    #expect(terminal.isAtRest)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "fr_FR"], ["LANG": "xx_YY.nonsense"],
    ["TERM": "vt100"],
  ])
  func withoutUTF8EverythingIsASCII(environment: [String: String]) throws {
    let terminal = try Probe.start(environment: environment)
    #expect(terminal.shows("Pret 0"))
    terminal.type("é")
    #expect(terminal.shows("character(\"e\")"))
    #expect(terminal.bytes.allSatisfy { $0 < 0x80 })
  }

  @Test func linesAreReadAndSecretsAreHidden() throws {
    let terminal = try Probe.start(["lines"])
    #expect(terminal.shows("Un mot :"))
    terminal.type("bonjour\n")
    #expect(terminal.shows("Lu : bonjour."))
    #expect(terminal.shows("Un secret :"))
    #expect(!terminal.isEchoing)
    terminal.type("4321\n")
    #expect(terminal.shows("Lu : 4321."))
    #expect(terminal.screen.text.components(of: "4321") == 1)
    terminal.send(signal: SIGTERM)
    #expect(terminal.waitForEnding() == .exited(0))
    #expect(terminal.isAtRest)
  }

  @Test func aDeathInTheMiddleOfASecretBringsTheEchoBack() throws {
    let terminal = try Probe.start(["lines"])
    terminal.type("bonjour\n")
    #expect(terminal.shows("Un secret :"))
    terminal.type("kill\n")
    #expect(terminal.shows("Prêt 1"))
    #expect(terminal.isEchoing)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
