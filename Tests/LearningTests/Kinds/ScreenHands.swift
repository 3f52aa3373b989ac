import Interface
import Testing
import Text

@testable import Learning

/// Somebody before a full screen, with the keys or with the mouse.
struct ScreenHands: Hands {
  private(set) var scene: Scene
  /// Whether the mouse points and the keyboard only types.
  let hasMouse: Bool

  /// Sits down before a screen.
  init(_ scene: Scene, hasMouse: Bool) {
    self.scene = scene
    self.hasMouse = hasMouse
  }

  var words: String { scene.words }

  mutating func use(_ label: String) {
    press { $0.words.contains(label) }
  }

  mutating func answer(_ told: Told) {
    switch told {
    case .pick(let options): pick(options)
    case .lines(let answers):
      for (line, answer) in answers.sorted(by: { $0.key < $1.key }) {
        press(option(answer, of: line, in: scene))
      }
    case .write(let text): type(text, into: "answer")
    case .blanks(let text, let option):
      type(text, into: "answer.1")
      press { $0.words.contains(option) }
    case .order(let things): order(things)
    case .join(let pairs):
      for (thing, partner) in pairs.sorted(by: { $0.key < $1.key }) {
        guard !words.contains("\(thing) › \(partner)") else { continue }
        press(self.thing(thing))
        press(self.partner(partner))
      }
    case .mark(let parts):
      for part in parts where !words.contains("[\(part)]") { press { $0.words.contains(part) } }
    }
    use(scene.phrase(.exerciseValidate))
  }

  /// Chooses one option, or makes the marks of several what they are to be.
  private mutating func pick(_ options: [String]) {
    for target in scene.targets {
      let isWanted = options.contains { target.words.contains($0) }
      let isMarked = target.words.hasPrefix("[") && !target.words.hasPrefix("[ ]")
      let isOption = target.words.hasPrefix("[") || target.words.hasPrefix("(")
      // « (Valider) » is no option: it can't be used yet.
      if isOption, isWanted != isMarked { press { $0.stop == target.stop } }
    }
  }

  /// Acts on a part of the screen.
  private mutating func press(_ isWanted: Wanted) {
    if hasMouse { return click(isWanted) }
    go(to: isWanted)
    scene.press(.enter)
  }

  private mutating func click(_ isWanted: Wanted) {
    guard let target = scene.targets.first(where: isWanted) else {
      Issue.record("There is nothing to click on:\n\(scene.screen)")
      return
    }
    scene.click(at: target.point)
  }

  /// Moves the focus with the arrows, towards what is wanted.
  private mutating func go(to isWanted: Wanted) {
    for _ in 0..<60 {
      let targets = scene.targets
      let focus = targets.filter { $0.stop == scene.layout.focus }
      if focus.contains(where: isWanted) { return }
      scene.press(arrow(from: focus.first?.point, to: targets.first(where: isWanted)?.point))
    }
    Issue.record("The focus can't be brought there:\n\(scene.screen)")
  }

  /// The arrow that leads nearer; down while what is wanted isn't in sight.
  private func arrow(from focus: Point?, to wanted: Point?) -> Key {
    guard let focus, let wanted else { return .down }
    guard wanted.row == focus.row else { return wanted.row > focus.row ? .down : .up }
    return wanted.column > focus.column ? .right : .left
  }

  private mutating func type(_ text: String, into field: ControlID) {
    if hasMouse { click { $0.stop.control == field } } else { go { $0.stop.control == field } }
    // What was typed before a second try is still there.
    scene.press(.end)
    for _ in 0..<24 { scene.press(.backspace) }
    scene.type(text)
  }

  /// Brings each thing to its place, the first one first.
  private mutating func order(_ things: [String]) {
    for (place, thing) in things.enumerated() where !isAt(place, thing) {
      press { $0.words.contains(thing) }
      if hasMouse {
        click { $0.words.hasPrefix("\(place + 1). ") }
        continue
      }
      for _ in things where !isAt(place, thing) { scene.press(.up) }
      scene.press(.enter)
    }
  }

  private func isAt(_ place: Int, _ thing: String) -> Bool {
    words.contains("\(place + 1). \(thing)")
  }
}
