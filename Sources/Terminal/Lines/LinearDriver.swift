import CTerminal
import Glibc
public import Text

/// Lines one after the other: for screen readers, braille lines, slow lines, scripts.
///
/// Nothing that was written is ever changed: no cursor, no colour, no drawing. Works on a terminal,
/// a pipe or a file. It gives the terminal back when it is left or goes away. Where the width of the
/// terminal is known, lines are cut between words; else a sentence is a line.
public final class LinearDriver {
  private let input: Int32
  private let output: Int32
  private let repertoire: Repertoire
  private let canClear: Bool
  private var modesBefore: termios?
  private var buffer = LineBuffer()

  /// Takes the input and the output; the environment says which characters can be written.
  public init(
    environment: [String: String], on descriptors: TerminalDescriptors = .standard
  ) {
    (input, output) = (descriptors.input, descriptors.output)
    repertoire = .detect(environment: environment)
    let isPoor = ["", "dumb"].contains(environment["TERM"] ?? "")
    canClear = isatty(output) == 1 && !isPoor
    var modes = termios()
    if tcgetattr(input, &modes) == 0 { modesBefore = modes }
    hideTyping(false)
  }

  deinit {
    leave()
  }

  /// Writes a text and ends its line. Throws `.outputLost` when nobody can read any more.
  public func say(_ text: SafeText) throws(TerminalError) {
    try write(text, ending: "\n")
  }

  /// Writes the words before a line that is typed, and a space.
  ///
  /// While `isSecret` what is typed isn't shown; the next prompt decides anew.
  public func ask(_ prompt: SafeText, isSecret: Bool = false) throws(TerminalError) {
    hideTyping(isSecret)
    try write(prompt, ending: " ")
  }

  /// Reads what was typed, after `.input`.
  public func read() -> LineReading {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(input, &bytes, bytes.count)
    if count > 0 { return .lines(buffer.take(bytes[..<count])) }
    let isOver = count == 0 || (errno != EAGAIN && errno != EINTR)
    return isOver ? .ended(last: buffer.takeRest()) : .lines([])
  }

  /// Makes sure that nothing of what was said can be read any more: one person leaves, another
  /// comes. The only time that lines are taken back; where the terminal can't, nothing is written.
  public func forgetWhatWasShown() {
    if canClear { TerminalOutput.clearScreen(output) }
  }

  /// Gives the terminal back as it was.
  public func leave() {
    guard var modes = modesBefore else { return }
    modesBefore = nil
    tcsetattr(input, TCSANOW, &modes)
  }
}

extension LinearDriver {
  private func hideTyping(_ isHidden: Bool) {
    guard var modes = modesBefore else { return }
    _ = declic_tty_read_lines(input, &modes, !isHidden)
  }

  /// A line cut between words, where it is wider than the terminal.
  private func fitted(_ line: String) -> String {
    guard let width, DisplayWidth.of(line) > width else { return line }
    return Wrapping.wrap([Run(SafeText(line, as: .lines), true)], width: width)
      .map { runs in runs.map { $0.text.string }.joined() }.joined(separator: "\n")
  }

  /// The columns of the terminal; nil where there is none, or where it doesn't say.
  private var width: Int? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard declic_tty_size(output, &columns, &rows) == 0, columns > 0 else { return nil }
    return max(Self.leastWidth, Int(columns))
  }

  /// The narrowest line, in columns: a braille line has 20 to 80 cells.
  private static let leastWidth = 20

  private func write(_ text: SafeText, ending: String) throws(TerminalError) {
    var bytes = Array((fitted(repertoire.twin(ofLine: text.string)) + ending).utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var reader = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&reader, 1, 1000)
      } else if errno != EINTR {
        throw .outputLost(errno)
      }
    }
  }
}
