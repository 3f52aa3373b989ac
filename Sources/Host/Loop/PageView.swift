import Interface
import Text

/// A way of showing pages and hearing what people do: the full screen, or lines.
protocol PageView {
  /// One thing that was done.
  associatedtype Done

  /// Whether what was done waits until the world has answered what was done before: lines that
  /// come from a file must find the page that they are meant for.
  var isPatient: Bool { get }
  /// Takes the page that is shown from now on, in a language.
  mutating func show(_ page: Page, in catalogue: Catalogue)
  /// Takes the colours it is shown in from now on; nil for its own. Lines have none.
  mutating func dress(in theme: Theme?)
  /// Lets people see it: several pages may follow one another before.
  mutating func present()
  /// What was done since the last time; nil when the terminal is gone.
  mutating func read() -> [Done]?
  /// What one thing that was done means for the page that is shown.
  mutating func handle(_ done: Done, at milliseconds: Int) -> [Action]
  /// Lets one thing that was done do nothing: it only brought back a page that was hidden.
  mutating func drop(_ done: Done, at milliseconds: Int)
  /// When the view wants to act although nothing was done, in milliseconds; nil when never.
  var deadline: Int? { get }
  /// What time alone means for the page that is shown.
  mutating func fire(at milliseconds: Int) -> [Action]
  /// The window changed its size.
  mutating func resize()
  /// Nobody seems to be there: nothing that was shown can be seen any more.
  mutating func hide()
  /// One person leaves and another comes: nothing can be scrolled back to.
  mutating func forget()
  /// Gives the terminal back.
  mutating func leave()
}

extension PageView {
  mutating func dress(in theme: Theme?) {}
}
