import Glibc
import TestSupport
import Testing

@testable import Terminal

/// Signals belong to the process, so these tests take turns; those of a real program are in
/// `ScreenProgramTests`.
@Suite(.serialized) struct EventSourceTests {
  @Test func anotherThreadWakesTheLoop() throws {
    let (events, wake, _) = try source()
    wake.wake()
    wake.wake()
    #expect(events.wait(atMost: .seconds(20)) == [.woken])
    #expect(events.wait(atMost: .zero) == [])
  }

  @Test func aThousandWakeUpsNeverBlock() throws {
    let (events, wake, _) = try source()
    for _ in 0..<200_000 { wake.wake() }
    #expect(events.wait(atMost: .seconds(20)) == [.woken])
    #expect(events.wait(atMost: .zero) == [])
  }

  @Test func somethingToReadIsTold() throws {
    let (events, _, writeEnd) = try source()
    _ = write(writeEnd, "a", 1)
    #expect(events.wait(atMost: .seconds(20)) == [.input])
    close(writeEnd)
  }

  @Test func aClosedEndIsAHangUp() throws {
    let (events, _, writeEnd) = try source()
    close(writeEnd)
    #expect(events.wait(atMost: .seconds(20)) == [.hangUp])
  }

  @Test func aClosedDescriptorIsAHangUp() throws {
    let wake = try WakePipe()
    let events = EventSource(TerminalDescriptors(input: 9999, output: 1), wake: wake)
    #expect(events.wait(atMost: .seconds(20)) == [.hangUp])
  }

  @Test func signalsWakeTheLoop() throws {
    let (events, _, _) = try source()
    for _ in 0..<2000 { send(SIGWINCH) }
    #expect(seen(events, until: .resized).contains(.resized))
    send(SIGTERM)
    #expect(seen(events, until: .terminate).contains(.terminate))
    send(SIGHUP)
    #expect(seen(events, until: .terminate).contains(.terminate))
  }

  @Test func otherSignalsEndNothing() throws {
    let (events, wake, _) = try source()
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGUSR1, SIGUSR2] {
      send(signal)
    }
    wake.wake()
    #expect(!seen(events, until: .woken).contains(.terminate))
  }

  @Test func nothingHappensUntilTheTimeIsOver() throws {
    let (events, _, _) = try source()
    // Again and again, because a signal of the test before may still come.
    #expect(
      eventually {
        let start = ContinuousClock.now
        let isQuiet = events.wait(atMost: .milliseconds(30)).isEmpty
        return isQuiet && ContinuousClock.now - start >= .milliseconds(30)
      })
  }

  /// What comes, until a certain event: another thread may take a signal a little later.
  private func seen(_ events: EventSource, until last: TerminalEvent) -> [TerminalEvent] {
    var all: [TerminalEvent] = []
    _ = eventually {
      all += events.wait(atMost: .seconds(1))
      return all.contains(last)
    }
    return all
  }

  /// To the process, not to the thread: those of the tests don't take signals.
  private func send(_ signal: Int32) {
    kill(getpid(), signal)
  }

  private func source() throws -> (EventSource, WakePipe, Int32) {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let wake = try WakePipe()
    let input = TerminalDescriptors(input: ends[0], output: STDOUT_FILENO)
    return (EventSource(input, wake: wake), wake, ends[1])
  }
}
