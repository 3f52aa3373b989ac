import CTerminal
import Glibc

/// What the loop waits on: the terminal, other threads, signals, and the clock.
///
/// To be made before the screen starts: it takes TERM, HUP and WINCH, which ncurses then leaves
/// alone, and ignores INT, QUIT, TSTP, TTIN, TTOU, PIPE, USR1 and USR2. There is one in a process.
public final class EventSource {
  private let input: Int32
  private let wake: WakePipe

  /// Listens to signals, to what other threads say through `wake`, and to the
  /// terminal.
  public init(_ descriptors: TerminalDescriptors = .standard, wake: WakePipe) {
    input = descriptors.input
    self.wake = wake
    declic_signals_take(wake.writeEnd)
  }

  deinit {
    declic_signals_forget(wake.writeEnd)
  }

  /// Waits until something happens. No event at all means that the time is over.
  ///
  /// Without `time` it waits for ever. The events come in the order in which they matter.
  public func wait(atMost time: Duration? = nil) -> [TerminalEvent] {
    let end = time.map { ContinuousClock.now + $0 }
    while true {
      let pause = end.map { Self.milliseconds(until: $0) } ?? -1
      let events = poll(forMilliseconds: pause)
      if !events.isEmpty || pause == 0 { return events }
    }
  }

  private func poll(forMilliseconds pause: Int32) -> [TerminalEvent] {
    var sources = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    // A signal ends poll with EINTR, and what it left behind is found below all the same.
    let count = Glibc.poll(&sources, nfds_t(sources.count), pause)
    let isWoken = count > 0 && sources[1].revents != 0
    if isWoken { wake.drain() }
    return events(input: count > 0 ? sources[0].revents : 0, isWoken: isWoken)
  }

  private func events(input: Int16, isWoken: Bool) -> [TerminalEvent] {
    let isTerminated = declic_signal_end_came()
    let isResized = declic_signal_resize_came()
    let isReadable = input & Int16(POLLIN) != 0
    var events: [TerminalEvent] = []
    if isTerminated { events.append(.terminate) }
    // What was typed before the hang-up is still read; the reader then finds the end.
    if input != 0 && !isReadable { events.append(.hangUp) }
    if isResized { events.append(.resized) }
    // A signal writes to the same pipe, so this may be said for nothing; never the contrary.
    if isWoken { events.append(.woken) }
    if isReadable { events.append(.input) }
    return events
  }

  private static func milliseconds(until end: ContinuousClock.Instant) -> Int32 {
    let left = end - .now
    let milliseconds =
      left.components.seconds * 1000
      + left.components.attoseconds / 1_000_000_000_000_000
    // Rounded up, so that the last wait is not a run of empty ones.
    return left <= .zero ? 0 : Int32(clamping: milliseconds + 1)
  }
}
