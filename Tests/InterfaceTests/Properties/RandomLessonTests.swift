import TestSupport
import Testing
import Text

@testable import Interface

/// What holds for any text to read, at any size.
@Suite struct RandomLessonTests {
  @Test(arguments: 1...30)
  func noWordIsLostOrInventedWhateverTheWidth(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    let page = maker.page()
    for columns in [40, 59, 60, 72, 80, 120, 200, maker.number(40...200)] {
      let seen = Visitor(page, columns, maker.number(12...60)).screenfuls.flatMap(words)
      #expect(seen.sorted() == maker.words.sorted(), "seed \(seed), \(columns) columns")
    }
  }

  @Test(arguments: 1...30)
  func noSentenceThatFitsIsCutBetweenTwoScreenfuls(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    let page = maker.page()
    let (columns, rows) = (maker.number(40...130), maker.number(20...40))
    let screenfuls = Visitor(page, columns, rows).screenfuls.map { Set(words($0)) }
    for sentence in maker.sentences {
      #expect(
        screenfuls.contains { $0.isSuperset(of: sentence) },
        "seed \(seed), \(columns)×\(rows): \(sentence)")
    }
  }

  @Test(arguments: 1...30)
  func screenfulsFollowEachOtherAndComeBackTheSame(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...130), maker.number(12...30))
    var forward = [visitor.screen.withoutFocus]
    while visitor.layout.viewport.hasMoreBelow {
      let bottom = visitor.layout.viewport.bottom
      visitor.press(.pageDown)
      #expect(visitor.layout.viewport.top == bottom, "seed \(seed)")
      forward.append(visitor.screen.withoutFocus)
    }
    var back = [visitor.screen.withoutFocus]
    while visitor.layout.viewport.hasMoreAbove {
      visitor.press(.pageUp)
      back.append(visitor.screen.withoutFocus)
    }
    #expect(back == forward.reversed(), "seed \(seed)")
  }

  @Test(arguments: 1...30)
  func anotherSizeKeepsTheFirstWordsInSight(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...130), maker.number(12...30))
    for _ in 0..<maker.number(0...4) { visitor.press(.pageDown) }
    for _ in 0..<maker.number(0...3) { visitor.wheel(.scrollDown) }
    let (size, picture) = (visitor.size, visitor.screen)
    let first = words(picture).first
    for _ in 0..<6 {
      visitor.size = Size(columns: maker.number(40...200), rows: maker.number(12...60))
      // What has the focus comes first; the line that scrolls only follows the place.
      let isInSight = first.map { words(visitor.screen).contains($0) } ?? true
      #expect(
        isInSight || visitor.focus == FocusStop("continue"),
        "seed \(seed), \(size) then \(visitor.size): \(first ?? "")")
    }
    visitor.size = size
    #expect(visitor.screen == picture, "seed \(seed)")
  }

  @Test(arguments: 1...30)
  func noLineIsLongerThanSeventyTwoCells(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    let frame = Visitor(maker.page(), 200, 60).layout.frame
    for line in textPicture(of: frame).split(separator: "\n") {
      #expect(DisplayWidth.of(line.drop { $0 == " " }) <= 72, "seed \(seed): \(line)")
    }
  }

  @Test(arguments: 1...30)
  func theMainButtonIsReachedOnlyAfterAllWasShown(seed: UInt64) {
    var maker = LessonMaker(seed: seed)
    var visitor = Visitor(maker.page(), maker.number(40...130), maker.number(12...30))
    var seen = Set(words(visitor.screen))
    for _ in 0..<200 where visitor.actions.isEmpty {
      visitor.press(.enter)
      seen.formUnion(words(visitor.screen))
    }
    #expect(visitor.actions == [.press("continue")], "seed \(seed)")
    #expect(seen.isSuperset(of: maker.words), "seed \(seed)")
  }

  /// The words of a lesson on a screen: they all hold a digit and end in a letter.
  private func words(_ screen: String) -> [String] {
    screen.split { !$0.isLetter && !$0.isNumber && $0 != "\u{301}" }.map(String.init)
      .filter { $0.hasSuffix("z") }
  }
}

extension Visitor {
  /// What is seen on the way to the end.
  fileprivate var screenfuls: [String] {
    var visitor = self
    var screens = [visitor.screen]
    while visitor.layout.viewport.hasMoreBelow {
      visitor.press(.pageDown)
      screens.append(visitor.screen)
    }
    return screens
  }
}

extension String {
  fileprivate var withoutFocus: String { replacing("▸", with: " ") }
}

/// Makes pages to read, of sentences whose words each stand once.
private struct LessonMaker {
  var chance: SeededChance
  /// All words.
  var words: [String] = []
  /// The words of each sentence that a small screen can hold.
  var sentences: [Set<String>] = []

  init(seed: UInt64) {
    chance = SeededChance(state: seed)
  }

  mutating func page() -> Page {
    var blocks: [Block] = [.heading(level: 1, [.text(SafeText(sentence(2...4)))])]
    for _ in 0..<number(2...9) { blocks.append(block()) }
    let main = Button(id: "continue", label: "Continuer", isMain: true)
    return Page(
      id: "lesson", place: ["Un module"], blocks: blocks + [.control(.button(main))],
      commands: usualCommands)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  private mutating func block(depth: Int = 0) -> Block {
    switch number(0...(depth > 1 ? 4 : 9)) {
    case 0: .heading(level: 3, [.text(SafeText(sentence(1...5)))])
    case 1...4: .text(paragraph())
    case 5:
      .code(SafeText((0..<number(1...4)).map { _ in word() }.joined(separator: "\n"), as: .lines))
    case 6: .quote([.text(paragraph()), .text(paragraph())])
    case 7: .panel(title: SafeText(word()), [.text(paragraph())])
    default:
      .list(
        start: number(0...1) == 0 ? nil : number(0...30),
        items: (0..<number(1...4)).map { _ in [.text(paragraph()), block(depth: depth + 1)] })
    }
  }

  private mutating func paragraph() -> [Inline] {
    (0..<number(1...5)).flatMap { _ -> [Inline] in
      let text = SafeText(sentence(1...12) + " ")
      return number(0...4) == 0 ? [.strong([.text(text)])] : [.text(text)]
    }
  }

  private mutating func sentence(_ count: ClosedRange<Int>) -> String {
    let own = (0..<number(count)).map { _ in word() }
    sentences.append(Set(own))
    return own.joined(separator: " ") + [".", "\u{A0}!", "\u{A0}?", "…"][number(0...3)]
  }

  /// A word that stands once; some are wide, some have marks.
  private mutating func word() -> String {
    let shape = ["Mot", "E\u{301}t", "漢字", "Anticonstitution", "É"][number(0...4)]
    words.append("\(shape)\(words.count)z")
    return words[words.count - 1]
  }
}
