import Foundation
import Glibc
import Interface
import Synchronization
import TestSupport

@testable import Terminal

/// A pseudo-terminal whose program is the test itself; a thread reads what is written, since a
/// driver that nobody reads would wait for ever.
final class DrainedTerminal {
  let descriptors: TerminalDescriptors
  let pair: TerminalPair
  private var seen: ScreenEmulator
  private var fed = 0
  private let drain = Drain()

  init(columns: Int = 80, rows: Int = 24) throws {
    seen = ScreenEmulator(columns: columns, rows: rows)
    pair = try TerminalPair(columns: columns, rows: rows)
    let theirs = try pair.openTheirs()
    descriptors = TerminalDescriptors(input: theirs, output: theirs)
    let (ours, drain) = (pair.ours, drain)
    Thread.detachNewThread { drain.run(ours) }
  }

  deinit {
    close(descriptors.input)
    drain.stop()
  }

  /// All that was written so far. A bell is written after it, and awaited.
  func bytes() -> [UInt8] {
    let bell: [UInt8] = [7]
    let count = drain.bells
    _ = Glibc.write(descriptors.output, bell, 1)
    _ = eventually { drain.bells > count }
    return drain.bytes
  }

  /// What a person sees.
  func screen() -> ScreenEmulator {
    let bytes = bytes()
    seen.feed(bytes[fed...])
    fed = bytes.count
    return seen
  }

  /// The thread that reads.
  private final class Drain: Sendable {
    private let state = Mutex<(bytes: [UInt8], bells: Int, isOver: Bool)>(([], 0, false))

    var bytes: [UInt8] { state.withLock { $0.bytes } }
    var bells: Int { state.withLock { $0.bells } }

    func stop() {
      state.withLock { $0.isOver = true }
      _ = eventually { state.withLock { !$0.isOver } }
    }

    func run(_ descriptor: Int32) {
      var buffer = [UInt8](repeating: 0, count: 65536)
      while !state.withLock({ $0.isOver }) {
        var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, 20) > 0 else { continue }
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else {
          usleep(1000)
          continue
        }
        state.withLock { state in
          state.bytes += buffer[..<count].filter { $0 != 7 }
          state.bells += buffer[..<count].count { $0 == 7 }
        }
      }
      state.withLock { $0.isOver = false }
    }
  }
}
