import Interface
import Terminal
import Text

/// Pages as a dialogue, line by line.
struct LinesView: PageView {
  private let driver: LinearDriver
  private var state: LinearState?
  private var asked: LinearState.Prompt?
  private var isLost = false

  /// Takes the input and the output. After a restart the last prompt still stands on its line.
  init(environment: [String: String], isRestart: Bool = false) {
    self.driver = LinearDriver(environment: environment)
    if isRestart { write([.empty]) }
  }

  mutating func show(_ page: Page, in catalogue: Catalogue) {
    var state = self.state ?? LinearState(words: catalogue)
    if state.words.language != catalogue.language { state = LinearState(words: catalogue) }
    say(state.open(page))
    self.state = state
  }

  /// Asks what comes next, once.
  mutating func present() {
    guard let prompt = state?.prompt, prompt != asked, !isLost else { return }
    endLineOfPrompt()
    asked = prompt
    do throws(TerminalError) {
      try driver.ask(prompt.text, isSecret: prompt.isSecret)
    } catch {
      isLost = true
    }
  }

  mutating func read() -> [LinearLine]? {
    guard !isLost else { return nil }
    switch driver.read() {
    case .lines(let lines): return lines
    case .ended(let last):
      isLost = true
      return last.isEmpty ? nil : last
    }
  }

  mutating func handle(_ done: LinearLine, at milliseconds: Int) -> [Action] {
    guard var state else { return [] }
    let step = state.hear(done)
    self.state = state
    asked = nil
    say(step.echo)
    return step.actions
  }

  mutating func drop(_ done: LinearLine, at milliseconds: Int) {
    asked = nil
  }

  var isPatient: Bool { true }

  var deadline: Int? { nil }

  mutating func fire(at milliseconds: Int) -> [Action] { [] }

  mutating func resize() {}

  mutating func hide() {
    endLineOfPrompt()
    driver.forgetWhatWasShown()
  }

  mutating func forget() {
    if asked != nil { say([.empty]) }
    driver.forgetWhatWasShown()
    state = nil
    asked = nil
  }

  mutating func leave() {
    endLineOfPrompt()
    driver.leave()
  }

  private mutating func say(_ lines: [SafeText]) {
    guard !lines.isEmpty else { return }
    endLineOfPrompt()
    write(lines)
  }

  /// What comes of itself while a line is awaited doesn't stand behind the prompt.
  private mutating func endLineOfPrompt() {
    guard asked != nil else { return }
    asked = nil
    write([.empty])
  }

  /// Nobody reads any more when the output is lost: the next reading ends the program.
  private mutating func write(_ lines: [SafeText]) {
    do throws(TerminalError) {
      for line in lines { try driver.say(line) }
    } catch {
      isLost = true
    }
  }
}
