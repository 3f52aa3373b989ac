import Glibc
import Interface
import Learning
import Text

@testable import Host

/// A room that writes down all it is told.
struct CountingRoom: Hosted {
  /// What it is told.
  enum Message: Equatable, Sendable {
    case pressed(ControlID)
    case answered(String)
  }

  /// What it asks of the world.
  enum Effect: Equatable, Sendable {
    case echo(String)
    case close
    case change
    case tidy
    case tick
  }

  /// What it was told, in order.
  var told: [Message] = []

  var page: Page {
    Page(id: "page", blocks: told.map { .text([.text(SafeText("\($0)"))]) })
  }
  var hasVisitor: Bool {
    told.contains(.answered("come")) && !told.contains(.answered("go")) && !isLocked
  }
  var catalogue: Catalogue { Catalogue(language: .french, templates: [:]) }

  mutating func update(_ message: Message, at now: Now) -> [Effect] {
    told.append(message)
    switch message {
    case .pressed("close"): return [.echo("last"), .close]
    case .pressed("change"): return [.change]
    case .pressed(let id): return [.echo(id.rawValue)]
    case .answered("change"): return [.change]
    case .answered: return []
    }
  }

  mutating func tick(at now: Now) -> [Effect] {
    if told.contains(.pressed("sleep")), !hasSlept { (isHidden, hasSlept) = (true, true) }
    if told.contains(.pressed("lock")) { isLocked = true }
    return [.tick]
  }

  /// Whether the page of a visitor is closed by time alone, after « lock ».
  var isLocked = false

  /// Whether the page is hidden: once, after « sleep ».
  var isHidden = false
  private var hasSlept = false

  mutating func touch(at now: Now) { isHidden = false }

  mutating func stop(at now: Now) -> [Effect] { [.tidy] }

  static func message(for action: Action) -> Message {
    if case .press(let id) = action { .pressed(id) } else { .pressed("?") }
  }
}

/// A view whose keys are the names of buttons, read from a pipe line by line.
struct PipeView: PageView {
  /// The end that is read.
  let input: Int32
  var isPatient = false
  /// How many blocks each page had that was shown, in order.
  var shown: [Int] = []
  /// What was done when no more than this many blocks were shown.
  var handled: [String] = []
  /// How many blocks the page had each time it was to forget.
  var forgotten: [Int] = []

  /// What was done while the page was hidden.
  var dropped: [String] = []
  /// How many blocks the page had each time it was hidden.
  var hidden: [Int] = []

  init(input: Int32, isPatient: Bool = false) {
    self.input = input
    self.isPatient = isPatient
  }

  mutating func show(_ page: Page, in catalogue: Catalogue) { shown.append(page.blocks.count) }
  mutating func present() {}

  mutating func read() -> [String]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(input, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  mutating func handle(_ done: String, at milliseconds: Int) -> [Action] {
    handled.append("\(done) \(shown.last ?? -1)")
    return [.press(ControlID(rawValue: done))]
  }

  var deadline: Int? { nil }
  mutating func fire(at milliseconds: Int) -> [Action] { [] }
  mutating func drop(_ done: String, at milliseconds: Int) { dropped.append(done) }
  mutating func resize() {}
  mutating func hide() { hidden.append(shown.last ?? -1) }
  mutating func forget() { forgotten.append(shown.last ?? -1) }
  mutating func leave() {}
}
