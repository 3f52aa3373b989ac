import Interface
import Terminal
import Text

/// Pages on a whole screen.
struct ScreenView: PageView {
  private let driver: CursesDriver
  private let ownTheme: Theme
  private var theme: Theme
  private let symbols: SymbolSet
  private var state = InterfaceState()
  private var page: Page?
  private var words = LayoutWords(Catalogue(language: .french, templates: [:]))
  private var language: Language?
  private var laidOut: LaidOut?

  /// Takes the terminal. With the time of a restart, an Enter that is held down over it does nothing.
  init(
    type: String, environment: [String: String], theme: Theme, restartedAt milliseconds: Int? = nil
  ) throws(TerminalError) {
    self.driver = try CursesDriver(type: type, environment: environment)
    self.symbols = Repertoire.detect(environment: environment).symbols
    self.ownTheme = theme
    self.theme = theme
    if let milliseconds { state.beginUnderAFinger(at: milliseconds) }
  }

  mutating func dress(in theme: Theme?) {
    self.theme = theme ?? ownTheme
  }

  mutating func show(_ page: Page, in catalogue: Catalogue) {
    if language != catalogue.language {
      (language, words) = (catalogue.language, LayoutWords(catalogue))
    }
    state.adopt(page)
    self.page = page
    lay()
  }

  mutating func present() {
    guard let laidOut else { return }
    driver.show(laidOut.frame, in: theme)
  }

  mutating func read() -> [Input]? {
    switch driver.read() {
    case .inputs(let inputs): inputs
    case .ended: nil
    }
  }

  mutating func handle(_ done: Input, at milliseconds: Int) -> [Action] {
    guard let page, let laidOut else { return [] }
    let former = state
    let actions = state.handle(done, at: milliseconds, page: page, layout: laidOut)
    if actions.isEmpty, state != former { lay() }
    return actions
  }

  /// The key is judged all the same: one that is held down must not act on the page that comes back.
  mutating func drop(_ done: Input, at milliseconds: Int) {
    _ = handle(done, at: milliseconds)
  }

  var isPatient: Bool { false }

  var deadline: Int? { state.nextDeadline }

  mutating func fire(at milliseconds: Int) -> [Action] {
    guard let page, let laidOut else { return [] }
    return state.fire(at: milliseconds, page: page, layout: laidOut)
  }

  mutating func resize() {
    driver.resize()
    lay()
  }

  mutating func hide() {
    driver.forgetWhatWasShown()
  }

  mutating func forget() {
    state.startOver()
    driver.forgetWhatWasShown()
  }

  mutating func leave() {
    driver.leave()
  }

  private mutating func lay() {
    guard let page else { return }
    laidOut = Layout.lay(
      out: page, state: state, size: driver.size, words: words, symbols: symbols)
  }
}
