import Foundation
public import Interface
import Text

/// Somebody in front of a page: presses keys, clicks on words, sees what it does.
///
/// What they do to a control changes the page as a screen would (`Page.doing`).
public struct Visitor {
  /// The page in front of them.
  public private(set) var page: Page
  /// Where they are on it.
  public private(set) var state = InterfaceState()
  /// All that they did to controls, oldest first.
  public private(set) var actions: [Action] = []
  /// The time, in milliseconds.
  public var time = 100_000
  /// The screen, in cells.
  public var size: Size {
    didSet { look() }
  }
  /// What they see.
  public private(set) var layout: LaidOut

  /// Puts somebody in front of a page.
  public init(_ page: Page, _ columns: Int = 80, _ rows: Int = 24) {
    self.page = page
    size = Size(columns: columns, rows: rows)
    state.adopt(page)
    layout = Layout.lay(out: page, state: state, size: size, words: layoutWords)
  }

  /// The words on the screen.
  public var screen: String { textPicture(of: layout.frame) }

  /// What has the focus.
  public var focus: FocusStop? { layout.focus }

  /// Presses keys, a second after each other unless told otherwise; gives what they did.
  @discardableResult
  public mutating func press(_ keys: Key..., every milliseconds: Int = 1000) -> [Action] {
    keys.flatMap { key in
      time += milliseconds
      return send(.key(key))
    }
  }

  /// Types a text, a key at a time.
  @discardableResult
  public mutating func type(_ text: String) -> [Action] {
    text.flatMap { press(.character($0), every: 200) }
  }

  /// Clicks on the first letter of words of the screen; does nothing where they aren't.
  @discardableResult
  public mutating func click(on words: String) -> [Action] {
    guard let point = place(of: words) else { return [] }
    time += 1000
    return send(.pointer(Pointer(.press, column: point.column, row: point.row)))
  }

  /// Turns the wheel by one notch.
  public mutating func wheel(_ gesture: Pointer.Gesture) {
    _ = send(.pointer(Pointer(gesture, column: 5, row: 5)))
  }

  /// Lets time go by, as the loop does.
  @discardableResult
  public mutating func wait(_ milliseconds: Int) -> [Action] {
    time += milliseconds
    return take(state.fire(at: time, page: page, layout: layout))
  }

  /// Sends an input as it is.
  @discardableResult
  public mutating func send(_ input: Input) -> [Action] {
    take(state.handle(input, at: time, page: page, layout: layout))
  }

  /// Puts another page in front of them.
  public mutating func show(_ page: Page) {
    self.page = page
    state.adopt(page)
    look()
  }

  /// Where words begin on the screen.
  public func place(of words: String) -> Point? {
    for (row, line) in screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let range = line.range(of: words) else { continue }
      return Point(column: DisplayWidth.of(line[..<range.lowerBound]), row: row)
    }
    return nil
  }

  private mutating func take(_ new: [Action]) -> [Action] {
    actions += new
    page = new.reduce(page) { $0.doing($1) }
    state.adopt(page)
    look()
    return new
  }

  private mutating func look() {
    layout = Layout.lay(out: page, state: state, size: size, words: layoutWords)
  }
}
