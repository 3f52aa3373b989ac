import Glibc

/// Why a pseudo-terminal can't be had; the number is errno.
public struct PseudoTerminalError: Error, Equatable {
  /// What failed.
  public let step: String
  /// errno.
  public let code: Int32
}

/// The two ends of a pseudo-terminal: we hold one, a program holds the other.
public final class TerminalPair {
  /// Our end: what the program writes is read here, what it reads is written here.
  public let ours: Int32
  /// The path of the program's end.
  public let path: String
  private var isOpen = true

  // TIOCSPTLCK and TIOCGPTN of ioctl_tty(2), macros that Swift doesn't see.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Opens a pseudo-terminal of a size.
  public init(columns: Int, rows: Int) throws {
    ours = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard ours >= 0, ioctl(ours, Self.setLock, &isLocked) == 0,
      ioctl(ours, Self.getNumber, &number) == 0
    else {
      throw PseudoTerminalError(step: "open", code: errno)
    }
    path = "/dev/pts/\(number)"
    setSize(columns: columns, rows: rows)
    _ = fcntl(ours, F_SETFL, O_NONBLOCK)
  }

  deinit {
    hangUp()
  }

  /// Opens the program's end, for a test that is the program itself.
  public func openTheirs() throws -> Int32 {
    let theirs = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard theirs >= 0 else { throw PseudoTerminalError(step: "open the other end", code: errno) }
    return theirs
  }

  /// Changes the size; the program gets WINCH.
  public func setSize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(ours, UInt(TIOCSWINSZ), &size)
  }

  /// The modes of the terminal: echo, line by line.
  var modes: termios {
    var modes = termios()
    tcgetattr(ours, &modes)
    return modes
  }

  /// Closes our end, as when a connection is cut.
  public func hangUp() {
    guard isOpen else { return }
    isOpen = false
    close(ours)
  }

  /// Writes bytes to the program; returns how many it took before it stopped reading.
  @discardableResult
  public func write(_ bytes: some Sequence<UInt8>) -> Int {
    let all = Array(bytes)
    var sent = 0
    while isOpen, sent < all.count {
      let count = all[sent...].withUnsafeBytes { Glibc.write(ours, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      sent += count
    }
    return sent
  }

  /// Reads what is there; waits at most so long for it. Nil when the other end is gone.
  public func read(waitingMilliseconds pause: Int32) -> [UInt8]? {
    guard isOpen else { return nil }
    var source = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, pause) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(ours, &bytes, bytes.count)
    if count > 0 { return Array(bytes[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : nil
  }
}

extension TerminalPair {
  /// The modes of input, output and lines as numbers, to compare before and after.
  public var lineModes: [UInt32] {
    [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }
}
