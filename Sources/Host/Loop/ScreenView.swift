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
    act { state, page, layout in
      state.handle(done, at: milliseconds, page: page, layout: layout)
    }
  }

  /// The key is judged all the same: one that is held down must not act on the page that comes back.
  mutating func drop(_ done: Input, at milliseconds: Int) {
    _ = handle(done, at: milliseconds)
  }

  var isPatient: Bool { false }

  var deadline: Int? { state.nextDeadline }

  mutating func fire(at milliseconds: Int) -> [Action] {
    act { state, page, layout in state.fire(at: milliseconds, page: page, layout: layout) }
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

  /// What changes the state without an action, as scrolling does, is laid out at once: nobody chooses
  /// what isn't on the screen.
  private mutating func act(
    _ change: (inout InterfaceState, Page, LaidOut) -> [Action]
  ) -> [Action] {
    guard let page, let laidOut else { return [] }
    let former = state
    let actions = change(&state, page, laidOut)
    if actions.isEmpty, state != former { lay() }
    return actions
  }

  private mutating func lay() {
    guard let page else { return }
    laidOut = Layout.lay(
      out: page, state: state, size: driver.size, words: words, symbols: symbols)
  }
}
