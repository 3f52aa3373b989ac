import Interface
import TestSupport
import Testing
import Text

/// The arrows up and down alone.
@Suite struct LaidOutBesideTests {
  @Test func wordsOfOneLineAreMetOneAfterTheOther() {
    let page = Page(
      id: "spot",
      blocks: [
        .text([
          span("a", "Votre colis"), .text(" attend "), span("b", "avant ce soir"), .text("."),
        ]),
        check,
      ], commands: usualCommands)
    var visitor = Visitor(page)
    visitor.press(.home)
    #expect(visitor.walk(Key.down, 3) == ["b", "check", "back"])
    #expect(visitor.walk(Key.up, 3) == ["check", "b", "a"])
  }

  @Test func optionsSideBySideAreMetOneAfterTheOther() {
    let page = Page(
      id: "series",
      blocks: ["first", "second"].map { id in
        .control(
          .choice(
            Choice(
              id: ControlID(rawValue: id), label: "Où ?",
              options: ["À la mairie", "Ailleurs"].map { .init(label: [.text($0)]) },
              arrangement: .row)))
      } + [check], commands: usualCommands, focus: "first")
    var visitor = Visitor(page)
    let stops = (0..<4).map { _ in
      defer { visitor.press(.down) }
      return visitor.focus
    }
    #expect(
      stops == [
        FocusStop("first", .option(0)), FocusStop("first", .option(1)),
        FocusStop("second", .option(0)), FocusStop("second", .option(1)),
      ])
    visitor.press(.up, .up)
    #expect(visitor.focus == FocusStop("second", .option(0)))
  }

  @Test func picturesInColumnsAreMetColumnByColumn() {
    let options = (0..<6).map {
      Choice.Option(
        label: [.text(SafeText("Image \($0)"))], drawing: ["  \\|/", " --O--", "  /|\\"])
    }
    let page = Page(
      id: "pictures",
      blocks: [.control(.choice(Choice(id: "pictures", label: "Une image", options: options)))],
      commands: usualCommands, focus: "pictures")
    var visitor = Visitor(page)
    var met: [Part?] = []
    for _ in options {
      met.append(visitor.focus?.part)
      visitor.press(.down)
    }
    // Four and two: down, then the top of the next column.
    #expect(met == [0, 4, 1, 5, 2, 3].map { .option($0) })
    #expect(visitor.focus?.control != "pictures")
    for part in met.reversed() {
      visitor.press(.up)
      #expect(visitor.focus?.part == part)
    }
  }

  private var check: Block { .control(.button(Button(id: "check", label: "Valider"))) }

  private func span(_ id: ControlID, _ words: SafeText) -> Inline {
    .span(MarkableSpan(id: id, label: words, isMarked: false))
  }
}

extension Visitor {
  /// The controls that a key leads to, one press after the other.
  fileprivate mutating func walk(_ key: Key, _ count: Int) -> [ControlID] {
    (0..<count).map { _ in
      press(key)
      return focus?.control ?? "nothing"
    }
  }
}
