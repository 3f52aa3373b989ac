import CTerminal
import Glibc

/// What other threads wake the loop with: a pipe that never blocks.
///
/// Wake-ups add up: a hundred of them before the loop looks are one event.
public final class WakePipe: Sendable {
  /// What the loop polls.
  let readEnd: Int32
  /// What is written to.
  let writeEnd: Int32

  /// Opens the pipe.
  public init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard declic_wake_pipe(&ends) == 0 else { throw .noDescriptor(errno) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes the loop, from any thread. A full pipe is already a wake-up.
  public func wake() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Forgets the wake-ups so far.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }
}
