import Interface
import Testing
import Text

@testable import Learning

/// Somebody who reads lines and types lines.
struct LineHands: Hands {
  private(set) var scene: Scene
  private var dialogue: LinearState
  /// What was printed since the page was opened.
  private var printed: [String] = []

  /// Sits down before a page.
  init(_ scene: Scene) {
    self.scene = scene
    dialogue = LinearState(words: scene.room.words)
    printed = dialogue.open(scene.page).map { $0.string }
  }

  var words: String {
    printed.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Enter where the prompt says so, else the number of the list of everything.
  mutating func use(_ label: String) {
    let isMain = scene.page.buttons.contains { $0.isMain && $0.label.string == label }
    if isMain, dialogue.prompt.text.string.contains(label) { return say("") }
    if number(of: label) == nil { say(hasMain ? "0" : "") }
    say(number(of: label) ?? "?")
  }

  mutating func answer(_ told: Told) {
    switch told {
    case .pick(let options): say(options.compactMap { number(of: $0) }.joined(separator: " "))
    case .lines(let answers): answerEach(of: answers)
    case .write(let text): say(text)
    case .blanks(let text, let option):
      say(text)
      say(number(of: option) ?? "?")
    case .order(let things): say(things.compactMap { number(of: $0) }.joined(separator: " "))
    case .join(let pairs):
      say(
        pairs.map { "\(number(of: $0.key) ?? "?")\(letter(of: $0.value) ?? "?")" }
          .joined(separator: " "))
    case .mark(let parts): say(parts.compactMap { number(of: $0) }.joined(separator: " "))
    }
    if hasMain { say("") }
  }

  /// Whether Enter now confirms.
  private var hasMain: Bool {
    dialogue.prompt.text.string.contains(scene.phrase(.exerciseValidate))
  }

  private mutating func answerEach(of answers: [String: String]) {
    for _ in answers {
      guard let line = answers.keys.first(where: { dialogue.prompt.text.string.contains($0) }),
        let answer = answers[line]
      else {
        Issue.record("No line is asked about: \(dialogue.prompt.text)")
        return
      }
      say(number(of: answer) ?? "?")
    }
  }

  /// Types a line.
  private mutating func say(_ line: String) {
    let step = dialogue.answer(SafeText(line))
    let former = scene.page.id
    for action in step.actions {
      scene.wait(seconds: 5)
      scene.hear(.action(action))
    }
    let next = dialogue.open(scene.page)
    printed =
      (scene.page.id == former ? printed : []) + (step.echo + next).map { $0.string }
  }

  /// The number of the last line that offers something.
  private func number(of words: String) -> String? { mark(of: words) { $0.isNumber } }

  /// The letter of the last line that something can be put to.
  private func letter(of words: String) -> String? { mark(of: words) { $0.isLetter } }

  private func mark(of words: String, where isMark: (Character) -> Bool) -> String? {
    let line = printed.last { line in
      let mark = line.prefix { $0 != "." }
      return !mark.isEmpty && mark.allSatisfy(isMark)
        && line.dropFirst(mark.count).contains(words)
    }
    return line.map { String($0.prefix { $0 != "." }) }
  }
}
