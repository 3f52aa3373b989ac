import TestSupport
import Testing
import Text

@testable import Interface

@Suite struct LinearReachTests {
  @Test(arguments: UInt64(1)...20)
  func noLineAtAllBreaksTheDialogue(seed: UInt64) {
    var random = Seeded(state: seed)
    var state = LinearState(words: linearWords)
    _ = state.open(everythingPage)
    let signs = Array("0123456789abcxyz&é\"'(-è_çà.,; ?+\u{301}\u{1F600}")
    for _ in 0..<300 {
      let length = Int.random(in: 0...6, using: &random)
      let line = String((0..<length).compactMap { _ in signs.randomElement(using: &random) })
      let step = state.answer(SafeText(line))
      #expect(step.actions.count < 20)
      #expect(!state.prompt.text.isEmpty)
    }
  }

  @Test func everythingThatCanBePressedIsInTheList() {
    var state = LinearState(words: linearWords)
    _ = state.open(everythingPage)
    let reached = Set(
      state.everything.compactMap { entry in
        if case .act(.press(let id), _) = entry.effect { id } else { nil }
      })
    let outline = LinearOutline(of: everythingPage.blocks)
    let buttons = outline.offers.compactMap { offer in
      if case .button(let button) = offer, button.isAvailable { button.id } else { nil }
    }
    let links = outline.offers.compactMap { offer in
      if case .link(let link) = offer { link.id } else { nil }
    }
    let rows = outline.offers.flatMap { LinearState(words: linearWords).entries($0) }
      .filter { if case .act(.row, _) = $0.effect { true } else { false } }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy(state.everything.contains))
    let commands = everythingPage.commands.filter { $0.unavailable == nil }.map { $0.id }
    let expected = buttons + links + outline.inlineLinks.map { $0.id } + commands
    #expect(!expected.isEmpty)
    #expect(reached.isSuperset(of: expected))
  }

  @Test func eachQuestionTakesEachOfItsAnswers() {
    var opened = LinearState(words: linearWords)
    _ = opened.open(everythingPage)
    let questions = LinearOutline(of: everythingPage.blocks).questions
    #expect(questions.count > 8)
    for question in questions {
      for (typed, action) in Self.answers(to: question) {
        var state = opened
        state.answered = []
        state.wanted = question.id
        #expect(state.answer(SafeText(typed)).actions.contains(action), "\(typed) to \(question)")
      }
    }
  }

  /// Lines, and what each must do among other things.
  private static func answers(to question: LinearQuestion) -> [(String, Action)] {
    switch question {
    case .choice(let choice):
      choice.options.indices.map { index in
        let takesOut = choice.mode == .many && choice.options[index].isChosen
        return (takesOut ? another(index) : "\(index + 1)", .choose(choice.id, option: index))
      }
    case .spans(let spans):
      spans.indices.map { (spans[$0].isMarked ? another($0) : "\($0 + 1)", .mark(spans[$0].id)) }
    case .field(let field, _):
      if case .lines = field.kind { [] } else { [("1", .edit(field.id, "1"))] }
    case .placement(let placement):
      placement.things.indices.flatMap { thing in
        placement.targets.indices.filter { $0 != placement.places[thing] }.map { target in
          let letter = LinearNumbers.letter(target)
          return ("\(thing + 1)\(letter)", placement.action(thing, to: target))
        }
      }
    case .reorder(let list):
      [
        (
          list.items.indices.reversed().map { String($0 + 1) }.joined(separator: " "),
          .move(list.id, from: list.items.count - 1, to: 0)
        )
      ]
    case .keyCapture(let capture): [("b", .captured(capture.id, .character("b")))]
    case .pointerTarget: []
    }
  }

  /// The number of another thing than the one at an index: it alone is chosen then.
  private static func another(_ index: Int) -> String { index == 0 ? "2" : "1" }

  /// Passing each question in turn meets them all: no control is out of reach.
  @Test func eachQuestionIsAsked() {
    var state = LinearState(words: linearWords)
    _ = state.open(everythingPage)
    var asked: [ControlID] = []
    while case .question(let question) = state.turn, asked.count < 100 {
      asked.append(question.id)
      _ = state.answer("")
      if case .pointerTarget = question { continue }
      _ = state.answer("1")
    }
    let outline = LinearOutline(of: everythingPage.blocks)
    #expect(asked == outline.questions.map { $0.id })
    #expect(state.turn == .closing)
  }
}

/// A random source that gives the same numbers for the same seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
