import CTerminal
import Synchronization

/// The child's door to helper programs: the child executes nothing, its supervisor does.
///
/// Safe on any thread; callers take turns, so a `run` makes the others wait.
public final class HelperPrograms: Sendable {
  private let requests: Mutex<Int32>

  /// Asks through the descriptor that the child was born with.
  init(requests: Int32) {
    self.requests = Mutex(requests)
  }

  /// Runs the program at an index of the supervisor's list, and waits for its exit status.
  ///
  /// 127 where it isn't installed, 128 + n when signal n ended it (137: it took too long); nil when
  /// the supervisor refused or is gone. Arguments hold at most 32 KiB and no NUL.
  public func run(_ program: Int, _ arguments: [String]) -> Int32? {
    let status = request(program, DECLIC_RUN, arguments)
    return status == Int32(DECLIC_REFUSED) ? nil : status
  }

  /// Starts a program and doesn't wait. A run of the same program before it is ended.
  public func start(_ program: Int, _ arguments: [String]) -> Bool {
    request(program, DECLIC_START, arguments) == 0
  }

  /// Ends the run of a program, if there is one.
  public func stop(_ program: Int) {
    _ = request(program, DECLIC_STOP, [])
  }

  private func request(_ program: Int, _ wish: declic_wish, _ arguments: [String]) -> Int32 {
    guard (0..<256).contains(program) else { return Int32(DECLIC_REFUSED) }
    return requests.withLock { requests in
      CStrings.with(arguments) { declic_request(requests, Int32(program), wish, $0) }
    }
  }
}
