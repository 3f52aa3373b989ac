import Foundation
import Glibc
import TestSupport
import Testing

/// The supervisor with a real program, in real pseudo-terminals.
@Suite(.enabled(if: Probe.isBuilt, "TerminalProbe isn't built here"))
struct SupervisorTests {
  @Test func aKilledChildIsStartedAgainOnACleanScreen() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    terminal.type("abc")
    #expect(terminal.shows("character(\"c\")"))
    for child in terminal.children() { terminal.send(signal: SIGKILL, to: child) }
    #expect(terminal.shows("Prêt 1"))
    #expect(!terminal.screen.text.contains("character"))
    #expect(terminal.screen.scrollbackClearings > 0)
    terminal.type("q")
    #expect(terminal.waitForEnding() == .exited(0))
    #expect(terminal.isAtRest)
  }

  /// The runtime offers its debugger by default on a terminal, and always where it is told to.
  @Test(arguments: [[:], ["SWIFT_BACKTRACE": "enable=yes,interactive=yes,color=no"]])
  func aTrapShowsNoDebuggerAndTheProgramComesBack(environment: [String: String]) throws {
    let terminal = try Probe.start(environment: environment)
    #expect(terminal.shows("Prêt 0"))
    terminal.type("t")
    #expect(terminal.shows("Prêt 1"))
    let said = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(!said.contains("Press space"))
    #expect(!said.contains("Backtrace"))
    terminal.type("q")
    #expect(terminal.waitForEnding() == .exited(0))
  }

  @Test func nobodyCatchesTheSignalsOfACrash() throws {
    let terminal = try Probe.start(environment: ["SWIFT_BACKTRACE": "enable=yes"])
    #expect(terminal.shows("Prêt 0"))
    for process in [terminal.processID] + terminal.children() {
      let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") })
      let hexadecimal = try #require(line.split(separator: "\t").last)
      let caught = try #require(UInt64(hexadecimal, radix: 16))
      for signal in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] {
        #expect(caught & (1 << UInt64(signal - 1)) == 0, "\(signal)")
      }
    }
  }

  @Test func theTerminalIsGivenBackBetweenTwoLives() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    #expect(terminal.screen.isOtherScreen)
    #expect(!terminal.isAtRest)
    terminal.type("kkk")
    #expect(terminal.waits { !$0.isOtherScreen })
    #expect(terminal.waits { $0.isOtherScreen })
    #expect(terminal.shows("Prêt 1"))
  }

  @Test func aGoodExitStatusIsPassedOn() throws {
    for (key, status) in [("q", Int32(0)), ("x", 65)] {
      let terminal = try Probe.start()
      #expect(terminal.shows("Prêt 0"))
      terminal.type(key)
      #expect(terminal.waitForEnding() == .exited(status))
      #expect(terminal.isAtRest)
      #expect(!terminal.screen.isOtherScreen)
    }
  }

  @Test func anUnknownExitStatusIsADeath() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    terminal.type("w")
    #expect(terminal.shows("Prêt 1"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func askedToEndItEndsAndGivesTheTerminalBack(signal: Int32) throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let start = ContinuousClock.now
    terminal.send(signal: signal)
    #expect(terminal.waitForEnding() == .exited(0))
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(terminal.isAtRest)
    #expect(!terminal.screen.isOtherScreen)
    #expect(terminal.screen.text.allSatisfy { $0.isWhitespace })
  }

  @Test func aChildThatDoesNotListenIsKilledWithinASecond() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let child = try #require(terminal.children().first)
    terminal.send(signal: SIGSTOP, to: child)
    terminal.send(signal: SIGTERM)
    #expect(terminal.waitForEnding() == .exited(0))
    #expect(terminal.isAtRest)
    #expect(!terminal.screen.isOtherScreen)
    #expect(kill(child, 0) == -1)
  }

  @Test(arguments: [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGUSR1, SIGUSR2, SIGTTOU, SIGTTIN])
  func otherSignalsHarmNobody(signal: Int32) throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    for process in [terminal.processID] + terminal.children() {
      for _ in 0..<100 { terminal.send(signal: signal, to: process) }
    }
    terminal.type("é")
    #expect(terminal.shows("character(\"é\")"))
    #expect(terminal.screen.text.contains("Prêt 0"))
  }

  @Test func theChildEndsWhenItsSupervisorIsKilled() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let child = try #require(terminal.children().first)
    terminal.send(signal: SIGKILL)
    #expect(terminal.waitForEnding() == .killed(signal: SIGKILL))
    #expect(eventually { kill(child, 0) == -1 })
    terminal.listen(seconds: 0.1)
    #expect(!terminal.screen.isOtherScreen)
  }

  @Test func aCutConnectionEndsBoth() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let child = try #require(terminal.children().first)
    terminal.hangUp()
    #expect(terminal.waitForEnding() != nil)
    #expect(eventually { kill(child, 0) == -1 })
  }

  @Test func aProgramThatKeepsDyingIsGivenUpWithASentence() throws {
    let log = NSTemporaryDirectory() + "declic-deaths-\(UUID().uuidString)"
    defer { unlink(log) }
    let terminal = try Probe.start(["die", log])
    #expect(terminal.waitForEnding(seconds: 60) == .exited(70))
    #expect(terminal.screen.text.contains("Le programme s'arrête."))
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines.allSatisfy { $0.contains(" died of signal ") })
  }

  @Test func helpersRunInTheSupervisorAndSayHowTheyEnded() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    terminal.type("h")
    #expect(terminal.shows("refused -1"))
    #expect(terminal.screen.text.contains("status 7"))
    #expect(terminal.screen.text.contains("absent 127"))
    #expect(terminal.screen.text.contains("late 137"))
  }

  @Test func theChildMayHaveThreads() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    terminal.type("d")
    #expect(terminal.shows("woken"))
  }

  @Test func theChildLeavesNoPictureOfItsMemory() throws {
    let terminal = try Probe.start()
    #expect(terminal.shows("Prêt 0"))
    let child = try #require(terminal.children().first)
    let limits = try String(contentsOfFile: "/proc/\(child)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.contains("core file") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }
}

/// Whether something becomes true within twenty seconds.
func eventually(_ isTrue: () -> Bool) -> Bool {
  let end = ContinuousClock.now + .seconds(20)
  while !isTrue() {
    if ContinuousClock.now >= end { return false }
    usleep(5000)
  }
  return true
}
