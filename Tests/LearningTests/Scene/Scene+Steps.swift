import CourseFormat
import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Learning

extension Scene {
  /// Somebody who pressed Enter on the welcome, and is in the warm-up.
  static func begun(
    _ columns: Int = 80, _ rows: Int = 24, courses: [LoadedCourse] = [SmallCourse.loaded]
  ) -> Scene {
    var scene = Scene(columns, rows, courses: courses)
    scene.press(.enter)
    return scene
  }

  /// Somebody on the first page of the lesson.
  static func reading(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = begun(columns, rows)
    scene.use("skip")
    return scene
  }

  /// Somebody on the page of the lesson that asks something.
  static func trying(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = reading(columns, rows)
    scene.use("continue")
    return scene
  }

  /// Somebody who read the lesson to its end.
  static func finishedReading(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = trying(columns, rows)
    scene.use("skip", "continue")
    return scene
  }

  /// Somebody who read the lesson and is at the first item of the bank.
  static func practising(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = finishedReading(columns, rows)
    scene.use("practise")
    return scene
  }

  /// Somebody at home with a card, who said nothing about consent yet.
  static func withCard(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = reading(columns, rows)
    scene.use("back", "keep", "yes", "copied", "none")
    return scene
  }

  /// Somebody with a card who did all the exercises, and comes back some days later.
  static func returning(afterDays days: Int, _ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = withCard(columns, rows)
    scene.consent(false)
    scene.use("continue", "continue", "skip", "continue", "practise")
    scene.practise(answering: "Je vérifie", until: "finished")
    scene.comeBack(afterDays: days)
    return scene
  }

  /// Ends the visit, and comes back with the card some days later.
  mutating func comeBack(afterDays days: Int) {
    use("quit", "end")
    wait(seconds: days * 86_400)
    signIn()
  }

  /// Comes in with the card.
  mutating func signIn() {
    use("card")
    hear(.action(.edit("words", "tulipe velo sept")))
    use("open")
  }

  /// Somebody at home with a card, the day after they read a first page.
  static func secondDay(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = withCard(columns, rows)
    scene.consent(false)
    scene.comeBack(afterDays: 1)
    return scene
  }

  /// Somebody at home with a card, two proposals and more wishes than home has room for.
  static func withEverything(_ columns: Int = 80, _ rows: Int = 24) -> Scene {
    var scene = begun(columns, rows, courses: [ManyModules.loaded(8)])
    scene.use("skip", "continue", "back", "back", "keep", "yes", "copied", "none")
    scene.consent(true)
    scene.others(
      write: (2...4).map { number in
        .assigned(
          Assignment(
            course: "many", module: ModuleID(rawValue: "module-\(number)"), mediator: "claire",
            note: number == 4 ? "Avant votre rendez-vous du 28." : nil))
      })
    return scene
  }

  /// Somebody with a card, who did all that is planned in the module; where they come back, it is
  /// five days later, and they took the reviews.
  static func afterWork(
    _ columns: Int = 80, _ rows: Int = 24, comingBack: Bool = false
  ) -> Scene {
    var scene = practising(columns, rows)
    scene.practise(answering: "Je vérifie", until: "finished")
    scene.use("quit", "keep", "yes", "copied", "none")
    scene.consent(false)
    guard comingBack else { return scene }
    scene.comeBack(afterDays: 5)
    scene.use("pass", "continue", "yes")
    scene.practise(answering: "Je vérifie", until: "finished")
    return scene
  }

  /// Uses buttons and commands by their ids, one after the other.
  mutating func use(_ ids: ControlID...) {
    for id in ids {
      wait(seconds: 1)
      hear(.action(.press(id)))
    }
  }

  /// Chooses pictures by their places.
  mutating func choose(pictures: Int...) {
    for picture in pictures {
      wait(seconds: 1)
      hear(.action(.choose("pictures", option: picture)))
    }
  }

  /// Types four digits as a code, and sends them.
  mutating func code(_ digits: SafeText) {
    hear(.action(.edit("pin", digits)))
    use("set")
  }

  /// Says on the page of consent whether mediators may see the work, and sends it.
  mutating func consent(_ isGiven: Bool) {
    hear(.action(.choose("consent", option: isGiven ? 0 : 1)))
    use("validate")
  }

  /// Chooses an answer by its first words, thinks, and validates it.
  mutating func submit(
    _ option: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let index = page.option(option) else {
      Issue.record("No answer begins with “\(option)”:\n\(screen)", sourceLocation: sourceLocation)
      return
    }
    wait(seconds: 20)
    hear(.action(.choose("answer", option: index)))
    use("validate")
  }

  /// Goes on until a page whose id begins in a way, always with the same answer, never taking an
  /// offer; fails where that doesn't come.
  mutating func practise(
    answering option: String, until id: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for _ in 0..<60 where !page.id.rawValue.hasPrefix(id) {
      if page.option(option) != nil, page.offers("validate") {
        submit(option, sourceLocation: sourceLocation)
      } else {
        use(["seen", "no", "pass", "next"].first { page.offers($0) } ?? "nothing")
      }
    }
    if !page.id.rawValue.hasPrefix(id) {
      Issue.record("“\(id)” never came:\n\(screen)", sourceLocation: sourceLocation)
    }
  }
}

extension Page {
  /// The index of the answer that begins with some words.
  func option(_ words: String) -> Int? {
    for case .control(.choice(let choice)) in blocks where choice.isEnabled {
      let labels = choice.options.map { $0.label.map { $0.words }.joined() }
      if let index = labels.firstIndex(where: { $0.hasPrefix(words) }) { return index }
    }
    return nil
  }

  /// The buttons of the page, without those of its foot.
  var buttons: [Button] {
    blocks.compactMap { block in
      if case .control(.button(let button)) = block { button } else { nil }
    }
  }

  /// Whether the page has a button of an id.
  func offers(_ id: ControlID) -> Bool { buttons.contains { $0.id == id } }

  /// The page's choices.
  var choices: [Choice] {
    blocks.compactMap { block in
      if case .control(.choice(let choice)) = block { choice } else { nil }
    }
  }

  /// The levels of the page's titles.
  var headings: [Int] {
    blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
  }

  /// The words of the page's status lines, its notice last.
  var statuses: [String] {
    spokenBlocks.compactMap { block in
      if case .status(let words) = block {
        words.string.replacing("\u{A0}", with: " ")
      } else {
        nil
      }
    }
  }
}

extension Inline {
  fileprivate var words: String {
    switch self {
    case .text(let text), .code(let text): text.string
    case .emphasis(let inner), .strong(let inner): inner.map { $0.words }.joined()
    case .link(let link, _): link.label.string
    case .lineBreak, .field, .span: ""
    }
  }
}
