import Glibc

/// A real program in a terminal of its own: keys go in, a screen comes out.
///
/// The program leads a session and owns the terminal, as after a login. Everything that waits has
/// a deadline, and returns as soon as it can.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    /// With an exit status.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)
  }

  /// What a person would see now.
  public private(set) var screen: ScreenEmulator
  /// Everything the program wrote.
  public private(set) var bytes: [UInt8] = []
  /// The process.
  public let processID: Int32
  /// The pseudo-terminal.
  public let pair: TerminalPair
  /// How the program ended; nil while it runs.
  public private(set) var ending: Ending?
  private var isClosed = false

  /// Starts a program by its path. The environment is only what is given, and `TERM` and `LANG`
  /// when it doesn't say them.
  public init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    pair = try TerminalPair(columns: columns, rows: rows)
    screen = ScreenEmulator(columns: columns, rows: rows)
    let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    processID = try Launch.start(
      program, arguments, usual.merging(environment) { $1 }, on: pair.path)
  }

  deinit {
    guard ending == nil else { return }
    kill(-processID, SIGKILL)
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// Types text and keys (`TypedKey`).
  public func type(_ keys: String) {
    let bytes = Array(keys.utf8)
    var sent = pair.write(bytes)
    // A terminal takes some 4,000 bytes; a program that writes meanwhile must be read.
    _ = waits { _ in
      sent += pair.write(bytes[sent...])
      return sent == bytes.count
    }
  }

  /// Changes the size of the window.
  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    pair.setSize(columns: columns, rows: rows)
  }

  /// Sends a signal to the process, or to another one.
  public func send(signal: Int32, to process: Int32? = nil) {
    kill(process ?? processID, signal)
  }

  /// Cuts the connection.
  public func hangUp() {
    isClosed = true
    pair.hangUp()
  }

  /// Reads until the screen is as wanted. False when the time is over or the program is gone.
  public func waits(seconds: Double = 20, until isWanted: (ScreenEmulator) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while !isWanted(screen) {
      guard ContinuousClock.now < end else { return false }
      if !readSome() { return isWanted(screen) }
    }
    return true
  }

  /// Reads until the screen shows a text.
  public func shows(_ text: String, within seconds: Double = 20) -> Bool {
    waits(seconds: seconds) { $0.text.contains(text) }
  }

  /// Reads until the program has ended. Nil when the time is over.
  public func waitForEnding(seconds: Double = 20) -> Ending? {
    let end = ContinuousClock.now + .seconds(seconds)
    while ending == nil, ContinuousClock.now < end {
      if !readSome() { usleep(2000) }
      lookForEnding()
    }
    while readSome(milliseconds: 0) {}
    return ending
  }

  /// Reads what comes within a moment, for a test that shows that nothing happens.
  public func listen(seconds: Double) {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end { if !readSome() { usleep(2000) } }
  }

  /// The children of the process, or of another one: a supervisor's is the program itself.
  public func children(of process: Int32? = nil) -> [Int32] {
    let parent = process ?? processID
    return Launch.text(ofFile: "/proc/\(parent)/task/\(parent)/children")
      .split(separator: " ").compactMap { Int32($0) }
  }

  /// Whether the terminal shows what is typed.
  public var isEchoing: Bool { pair.modes.c_lflag & tcflag_t(ECHO) != 0 }

  /// Whether the terminal gives whole lines, and ^C is a signal: the state of a shell.
  public var isAtRest: Bool {
    let wanted = tcflag_t(ICANON | ISIG | ECHO)
    return pair.modes.c_lflag & wanted == wanted
  }

  /// Reads once. False when the other end is gone.
  private func readSome(milliseconds: Int32 = 20) -> Bool {
    guard !isClosed, let more = pair.read(waitingMilliseconds: milliseconds) else { return false }
    guard !more.isEmpty else { return milliseconds > 0 }
    bytes += more
    screen.feed(more)
    return true
  }

  private func lookForEnding() {
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }
}
