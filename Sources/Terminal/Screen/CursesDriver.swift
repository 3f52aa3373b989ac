import CNcurses
import CTerminal
import Glibc
public import Interface

/// A whole screen: frames go out, keys and the mouse come in.
///
/// There is one at a time, used by one thread. `EventSource` is made before it. It takes the
/// terminal when it is made, and gives it back when it is left or goes away.
public final class CursesDriver {
  /// How large the screen is, as it was at the start or at the last `resize()`.
  public private(set) var size: Size
  /// How many colours are shown.
  public var colorDepth: ColorDepth { paint.depth }

  private let input: Int32
  private let output: Int32
  private let repertoire: Repertoire
  private var streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)?
  private var screen: OpaquePointer?
  private var gathering: declic_gathering
  private let hasMouse: Bool
  private var paint: Paint
  private var decoder = KeyDecoder()
  private var gate = FloodGate()
  private var shown: (frame: Frame, theme: Theme)?

  /// Takes a terminal of a type that `TerminalCapability.detect` found good for a full screen.
  ///
  /// Throws `.unusable` where ncurses can't start, `.noDescriptor` where none is left.
  public init(
    type: String, environment: [String: String],
    on descriptors: TerminalDescriptors = .standard
  ) throws(TerminalError) {
    Repertoire.adoptLocale()
    (input, output) = (descriptors.input, descriptors.output)
    guard let keys = Self.stream(input, "r"), let picture = Self.stream(output, "w") else {
      throw .noDescriptor(errno)
    }
    size = ScreenSize.of(output)
    let (rows, columns) = (Int32(size.rows), Int32(size.columns))
    guard declic_curses_can_draw(type),
      let screen = declic_curses_start(type, picture, keys, rows, columns)
    else {
      fclose(keys)
      fclose(picture)
      throw .unusable(type: type)
    }
    self.screen = screen
    streams = (keys, picture)
    gathering = declic_gathering_make(fileno(picture))
    repertoire = .detect(environment: environment)
    paint = Paint(environment: environment)
    hasMouse = declic_curses_has_mouse()
    if hasMouse { TerminalOutput.startMouse(output) }
  }

  deinit {
    leave()
  }

  /// Measures the window again, after `.resized`. The frame to show next has the new size.
  public func resize() {
    guard screen != nil else { return }
    size = ScreenSize.of(output)
    shown = nil
    declic_curses_resize(Int32(size.rows), Int32(size.columns))
  }

  /// Shows a frame in a theme's colours, and puts the cursor where the frame says.
  ///
  /// Only what differs from the frame before is sent. What is larger than the screen is cut.
  public func show(_ frame: Frame, in theme: Theme) {
    guard screen != nil else { return }
    if shown?.frame.cells != frame.cells || shown?.theme != theme { draw(frame, in: theme) }
    shown = (frame, theme)
    let row = min(max(0, frame.cursor.row), size.rows - 1)
    let column = min(max(0, frame.cursor.column), size.columns - 1)
    declic_gathering_begin(&gathering)
    declic_curses_refresh(Int32(row), Int32(column))
    declic_gathering_send(&gathering)
  }

  /// Reads what was done, without waiting, after `.input`.
  ///
  /// A flood is bounded (`FloodGate`): a paste of a megabyte is a second's work, not a minute's.
  public func read() -> Reading {
    guard screen != nil else { return .ended }
    var raw: [RawInput] = []
    while raw.count < 8192, let next = RawInput(declic_curses_read()) { raw.append(next) }
    if raw.isEmpty && declic_input_ended(input) { return .ended }
    let inputs = decoder.decode(raw, at: .now)
    return .inputs(Array(inputs.prefix(gate.admitted(of: inputs.count, at: .now))))
  }

  /// Makes sure that nothing of what was shown can be scrolled back to: one person leaves, another
  /// comes. The next frame is sent whole.
  public func forgetWhatWasShown() {
    guard screen != nil else { return }
    shown = nil
    TerminalOutput.clearScrollback(output)
    declic_curses_forget_screen()
  }

  /// Gives the terminal back: as it was, with nothing on the screen nor above it.
  public func leave() {
    guard let screen else { return }
    self.screen = nil
    if hasMouse { TerminalOutput.stopMouse(output) }
    declic_curses_end(screen)
    TerminalOutput.clearScreen(output)
    guard let streams else { return }
    self.streams = nil
    declic_gathering_free(&gathering)
    fclose(streams.input)
    fclose(streams.output)
  }
}

extension CursesDriver {
  /// Puts the rows that differ from the picture before; all of them where nothing is comparable.
  private func draw(_ frame: Frame, in theme: Theme) {
    let strokes = paint.strokes(in: theme)
    let before = shown.flatMap { $0.theme == theme && $0.frame.size == frame.size ? $0.frame : nil }
    if before == nil {
      declic_curses_set_ground(0, strokes[Int(Role.body.rawValue)].pair)
      declic_curses_erase()
    }
    for row in 0..<min(size.rows, frame.size.rows) {
      let cells = frame.cells[row * frame.size.columns..<(row + 1) * frame.size.columns]
      if let before, before.cells[cells.indices] == cells { continue }
      draw(cells.prefix(size.columns), row, strokes)
    }
  }

  /// The second half of a wide character has no text: the first half, left of it, draws it.
  private func draw(_ cells: ArraySlice<Cell>, _ row: Int, _ strokes: [Paint.Stroke]) {
    for (column, cell) in cells.enumerated() where !cell.text.isEmpty {
      put(cell.text, row, column, strokes[Int(cell.role.rawValue)])
    }
  }

  private func put(_ text: String, _ row: Int, _ column: Int, _ stroke: Paint.Stroke) {
    // CCHARW_MAX: ncurses keeps a character and four marks.
    let longest = 5
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: longest + 1) { letters in
      var count = 0
      for scalar in repertoire.twin(ofCell: text).unicodeScalars.prefix(longest) {
        letters.initializeElement(at: count, to: wchar_t(bitPattern: scalar.value))
        count += 1
      }
      letters.initializeElement(at: count, to: 0)
      declic_curses_put(
        Int32(row), Int32(column), letters.baseAddress, stroke.attributes, stroke.pair)
    }
  }

  /// A stream of its own on a descriptor, so that leaving doesn't close what isn't ours.
  private static func stream(_ descriptor: Int32, _ mode: String) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    return fdopen(copy, mode)
  }
}
