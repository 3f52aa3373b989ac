import Interface
import Text

/// A source of numbers that gives the same ones for the same seed (SplitMix64).
struct SeededChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes pages of any blocks and controls; each word and each control of a page is unlike all
/// others.
struct PageMaker {
  var chance: SeededChance
  /// All words that must be seen.
  var words: Set<String> = []
  /// All controls that can be used.
  var controls: Set<ControlID> = []
  private var count = 0

  init(seed: UInt64) {
    chance = SeededChance(state: seed)
  }

  mutating func page() -> Page {
    let blocks = (0..<number(1...9)).map { _ in block(depth: 0) }
    let commands = (0..<number(0...7)).map { _ in
      let isOff = number(0...5) == 0
      return Command(
        id: name(), label: SafeText(word()), help: "", unavailable: isOff ? "Pas maintenant." : nil)
    }
    return Page(
      id: "random", place: (0..<number(0...3)).map { _ in SafeText("lieu\(number(1...99))") },
      progress: number(0...1) == 0 ? nil : "page 2 sur 5", blocks: blocks, commands: commands,
      focus: number(0...1) == 0 ? nil : controls.sorted { $0.rawValue < $1.rawValue }.first)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  mutating func name() -> ControlID {
    count += 1
    let id = ControlID(rawValue: "control\(count)")
    controls.insert(id)
    return id
  }

  /// A word that stands once on the page; some are wide, some have marks.
  mutating func word() -> String {
    count += 1
    let shape = ["mot", "e\u{301}t", "漢字", "anticonstitution", "é"][number(0...4)]
    let word = "\(shape)\(count)z"
    words.insert(word)
    return word
  }

  mutating func text(_ count: ClosedRange<Int> = 1...6) -> SafeText {
    SafeText((0..<number(count)).map { _ in word() }.joined(separator: " "))
  }

  mutating func texts(_ count: ClosedRange<Int> = 1...4) -> [SafeText] {
    (0..<number(count)).map { _ in text() }
  }
}

extension PageMaker {
  private mutating func block(depth: Int) -> Block {
    switch number(0...(depth > 1 ? 9 : 22)) {
    case 0: .heading(level: number(1...3), inlines())
    case 1, 2: .text(inlines())
    case 3: .code(SafeText(texts().map { $0.string }.joined(separator: "\n"), as: .lines))
    case 4: .table(table())
    case 5: .drawing(Drawing(lines: [text(1...1), text(1...1)], alternative: "dessin"))
    case 6: .progress(text())
    case 7: .live(text())
    case 8: .status(text())
    case 9: .separator
    case 10:
      .list(
        start: number(0...1) == 0 ? nil : number(0...120),
        items: (0..<number(1...3)).map { _ in blocks(depth) })
    case 11: .quote(blocks(depth))
    case 12: .panel(title: text(), blocks(depth))
    default: .control(control())
    }
  }

  private mutating func blocks(_ depth: Int) -> [Block] {
    (0..<number(1...3)).map { _ in block(depth: depth + 1) }
  }

  private mutating func inlines() -> [Inline] {
    (0..<number(1...4)).flatMap { _ in [inline(), .text(" ")] }
  }

  private mutating func inline() -> Inline {
    switch number(0...7) {
    case 0: .strong([.text(text())])
    case 1: .emphasis([.code(text()), .text(" ")])
    case 2: .lineBreak
    case 3: .link(Link(id: name(), label: text()), address: nil)
    case 4: .field(blank())
    case 5: .span(MarkableSpan(id: name(), label: text(), isMarked: false))
    default: .text(text())
    }
  }

  private mutating func table() -> Table {
    let columns = number(1...4)
    return Table(
      header: (0..<columns).map { _ in [.text("titre")] },
      alignments: [.leading, .center, .trailing],
      rows: (0..<number(1...3)).map { _ in (0..<columns).map { _ in inlines() } })
  }

  private mutating func field() -> Field {
    let kinds: [Field.Kind] = [.line, .number, .secret, .lines(height: 3)]
    let kind = kinds[number(0...3)]
    return Field(
      id: name(), label: text(), kind: kind, value: kind == .line ? text(1...1) : "12",
      width: number(25...60), limit: 60)
  }

  /// A field inside a sentence, which is its label.
  private mutating func blank() -> Field {
    Field(id: name(), label: "ici", value: text(1...1), width: 25)
  }

  private mutating func control() -> Control {
    let isOff = number(0...3) == 0
    switch number(0...9) {
    case 0, 1:
      return .choice(
        Choice(
          id: name(), label: "", mode: number(0...1) == 0 ? .one : .many,
          options: texts().map { .init(label: [.text($0)], isChosen: false) },
          arrangement: number(0...1) == 0 ? .column : .row))
    case 2: return .field(field())
    case 3:
      return .button(
        Button(
          id: name(), label: text(), isMain: number(0...1) == 0,
          unavailable: isOff ? text() : nil))
    case 4: return .link(Link(id: name(), label: text()))
    case 5: return .reorder(ReorderableList(id: name(), label: text(), items: texts()))
    case 6:
      let left = texts()
      return .pairing(
        Pairing(
          id: name(), label: text(), left: left, right: texts(),
          partners: left.map { _ in number(0...1) == 0 ? nil : 0 }))
    case 7:
      let items = texts()
      return .grouping(
        Grouping(
          id: name(), label: text(), groups: texts(), items: items,
          places: items.map { _ in number(0...1) == 0 ? nil : 0 }))
    case 8:
      return .rows(
        ActionTable(
          id: name(), label: text(), header: ["un", "deux"],
          rows: (0..<number(1...3)).map { _ in
            .init(
              cells: [text(), text()],
              actions: [Button(id: "open", label: "Ouvrir")]
                + (0..<number(0...2)).map { _ in Button(id: "row", label: text(1...2)) })
          }))
    default:
      return number(0...1) == 0
        ? .keyCapture(KeyCapture(id: name(), label: text(), last: text(1...1)))
        : .pointerTarget(
          PointerTarget(
            id: name(), label: text(), width: number(0...90), height: number(0...4),
            isReached: false))
    }
  }

  /// Any key, or the mouse anywhere.
  mutating func input(_ size: Size) -> Input {
    let keys: [Key] = [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .control("c"), .character("a"), .character("é"),
      .character(" "), .character("漢"), .character("\u{301}"), .character("7"), .down, .tab,
    ]
    let gestures: [Pointer.Gesture] = [.press, .press, .press, .release, .scrollUp, .scrollDown]
    if number(0...2) > 0 { return .key(keys[number(0...keys.count - 1)]) }
    return .pointer(
      Pointer(
        gestures[number(0...5)], column: number(-1...size.columns), row: number(-1...size.rows)))
  }
}
