import Glibc
import Interface
import TestSupport
import Testing
import Text

@testable import Terminal

/// ncurses has one screen in a process, so these tests take turns.
@Suite(.serialized) struct CursesDriverTests {
  private static let utf8 = ["LANG": "C.UTF-8"]

  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "rxvt-unicode", "xterm-mono",
  ])
  func theScreenShowsTheFrame(type: String) throws {
    let terminal = try DrainedTerminal()
    let driver = try driver(type, terminal)
    let shown = frame([
      "Déclic › Messages piégés", "", "┌─ SMS ─┐", "│ 漢字 ▸ │", "└───────┘", "cœur 2 € « oui »",
      "e\u{301}t\u{E9} ( ) (•) [x]",
    ])
    driver.show(shown, in: .light)
    let screen = terminal.screen()
    #expect(screen.text == text(of: shown))
    #expect(screen.unknown == [])
    driver.leave()
  }

  @Test func everyPartOfARowOfPicturesIsRight() throws {
    for type in ["xterm-256color", "linux", "screen-256color", "rxvt"] {
      let terminal = try DrainedTerminal(columns: 40, rows: 12)
      let driver = try driver(type, terminal)
      var random = Dice(state: 42)
      var shown = Frame(size: Size(columns: 40, rows: 12))
      for _ in 0..<60 {
        change(&shown, &random)
        driver.show(shown, in: random.next(2) == 0 ? .light : .dark)
        let screen = terminal.screen()
        #expect(screen.text == text(of: shown), "\(type)")
        #expect(screen.cursor == shown.cursor)
        #expect(screen.unknown == [])
      }
      driver.leave()
    }
  }

  @Test func theLastCellOfTheScreenIsShown() throws {
    let terminal = try DrainedTerminal(columns: 10, rows: 3)
    let driver = try driver("xterm-256color", terminal)
    let shown = frame(["0123456789", "abcdefghij", "ABCDEFGHIJ"], columns: 10, rows: 3)
    driver.show(shown, in: .light)
    #expect(terminal.screen().text == text(of: shown))
    driver.leave()
  }

  @Test func theLightThemeCoversTheWholeGround() throws {
    let grounds = ["xterm-256color": 255, "xterm": 7, "linux": 7]
    for (type, ground) in grounds {
      let terminal = try DrainedTerminal()
      let driver = try driver(type, terminal)
      driver.show(frame(["Bonjour"]), in: .light)
      let screen = terminal.screen()
      for row in 0..<24 {
        for column in 0..<80 { #expect(screen[column, row].look.background == ground) }
      }
      #expect(screen[0, 0].look.foreground != ground)
      driver.leave()
    }
  }

  @Test func withoutColoursTheFocusIsReversed() throws {
    for environment in [["NO_COLOR": "1", "LANG": "C.UTF-8"]] {
      let terminal = try DrainedTerminal()
      let driver = try CursesDriver(
        type: "xterm-256color", environment: environment, on: terminal.descriptors)
      var shown = frame(["▸ Continuer", "Retour"])
      for column in 0..<11 { shown.cells[column].role = .focus }
      driver.show(shown, in: .light)
      let screen = terminal.screen()
      #expect(driver.colorDepth == .none)
      #expect(screen[3, 0].look == ScreenEmulator.Look(isReversed: true))
      #expect(screen[3, 1].look == ScreenEmulator.Look())
      driver.leave()
    }
  }

  @Test func aTerminalWithoutColoursStillTellsTheFocus() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("vt100", terminal)
    var shown = frame(["▸ é"])
    for column in 0..<3 { shown.cells[column].role = .focus }
    driver.show(shown, in: .light)
    let screen = terminal.screen()
    #expect(screen.line(0) == "> e")
    #expect(screen[0, 0].look.isReversed)
    driver.leave()
  }

  @Test func oneChangedLetterIsAFewBytes() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    var shown = frame(Array(repeating: "Une ligne de texte assez longue pour compter.", count: 20))
    driver.show(shown, in: .light)
    let before = terminal.bytes().count
    shown.cells[85] = Cell("X", .body)
    driver.show(shown, in: .light)
    #expect(terminal.bytes().count - before < 100)
    let after = terminal.bytes().count
    driver.show(shown, in: .light)
    #expect(terminal.bytes().count == after)
    driver.leave()
  }

  @Test func wideCharactersComeAndGoInARow() throws {
    let terminal = try DrainedTerminal(columns: 12, rows: 2)
    let driver = try driver("xterm-256color", terminal)
    for line in ["abcdefgh", "漢字漢字", "a漢字漢b", "abcdefgh", "漢b字d漢f", ""] {
      let shown = frame([line, "fixe"], columns: 12, rows: 2)
      driver.show(shown, in: .light)
      #expect(terminal.screen().text == text(of: shown))
    }
    driver.leave()
  }

  @Test func aLargePictureIsSentWhole() throws {
    let terminal = try DrainedTerminal(columns: 300, rows: 100)
    let driver = try driver("xterm-256color", terminal)
    let line = String(repeating: "é", count: 300)
    var shown = frame(Array(repeating: line, count: 100), columns: 300, rows: 100)
    for index in shown.cells.indices where index % 2 == 0 { shown.cells[index].role = .focus }
    driver.show(shown, in: .light)
    #expect(terminal.screen().text == text(of: shown))
    driver.leave()
  }

  @Test func theCursorStandsWhereTheFrameSays() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    var shown = frame(["Bonjour"])
    shown.cursor = Point(column: 12, row: 7)
    driver.show(shown, in: .light)
    #expect(terminal.screen().cursor == Point(column: 12, row: 7))
    shown.cursor = Point(column: 900, row: -3)
    driver.show(shown, in: .light)
    #expect(terminal.screen().cursor == Point(column: 79, row: 0))
    #expect(terminal.screen().isCursorVisible)
    driver.leave()
  }

  @Test func aFrameOfAnotherSizeIsCut() throws {
    let terminal = try DrainedTerminal(columns: 20, rows: 5)
    let driver = try driver("xterm-256color", terminal)
    driver.show(frame(["Une ligne plus longue que l'écran"], columns: 80, rows: 24), in: .light)
    #expect(terminal.screen().line(0) == "Une ligne plus longu")
    driver.show(frame(["Court"], columns: 8, rows: 2), in: .light)
    #expect(terminal.screen().text == "Court\n\n\n\n")
    driver.leave()
  }

  @Test func leavingLeavesNothing() throws {
    let terminal = try DrainedTerminal()
    let before = terminal.pair.lineModes
    let driver = try driver("xterm-256color", terminal)
    driver.show(frame(["Un secret"]), in: .light)
    #expect(terminal.screen().modes.contains(1000))
    driver.leave()
    driver.leave()
    let screen = terminal.screen()
    #expect(screen.text.allSatisfy { $0.isWhitespace })
    #expect(screen.scrollbackClearings == 1)
    #expect(!screen.isOtherScreen)
    #expect(screen.isCursorVisible)
    #expect(!screen.modes.contains(1000))
    #expect(terminal.pair.lineModes == before)
  }

  @Test func whatWasShownCanBeForgotten() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    driver.show(frame(["Bonjour"]), in: .light)
    driver.forgetWhatWasShown()
    driver.show(frame(["Bonsoir"]), in: .light)
    let screen = terminal.screen()
    #expect(screen.scrollbackClearings == 1)
    #expect(screen.line(0) == "Bonsoir")
    driver.leave()
  }

  @Test func keysAndTheMouseAreRead() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    driver.show(frame(["Bonjour"]), in: .light)
    let typed =
      "é" + TypedKey.up + TypedKey.f1 + TypedKey.backTab + TypedKey.delete
      + TypedKey.click(column: 4, row: 2) + TypedKey.wheel(up: true, column: 0, row: 0)
      + TypedKey.wheel(up: false, column: 0, row: 0) + TypedKey.control("c") + TypedKey.enter
      + TypedKey.escape
    terminal.pair.write(Array(typed.utf8))
    let expected: [Input] = [
      .key(.character("é")), .key(.up), .key(.function(1)), .key(.backTab), .key(.delete),
      .pointer(Pointer(.press, column: 4, row: 2)), .pointer(Pointer(.release, column: 4, row: 2)),
      .pointer(Pointer(.scrollUp, column: 0, row: 0)),
      .pointer(Pointer(.scrollDown, column: 0, row: 0)), .key(.control("c")), .key(.enter),
      .key(.escape),
    ]
    var inputs: [Input] = []
    #expect(
      eventually {
        if case .inputs(let more) = driver.read() { inputs += more }
        return inputs.count >= expected.count
      })
    #expect(inputs == expected)
    driver.leave()
  }

  @Test func bytesThatMeanNothingHarmNothing() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    var random = Dice(state: 7)
    for _ in 0..<200 {
      terminal.pair.write((0..<100).map { _ in UInt8(random.next(256)) })
      #expect(driver.read() != .ended)
    }
    terminal.pair.write([0xE9, 0xFF, 0x0D, 0x0D])
    #expect(
      eventually {
        // What is typed goes on being read, as soon as the flood is forgotten.
        terminal.pair.write(Array("z".utf8))
        guard case .inputs(let inputs) = driver.read() else { return false }
        return inputs.contains(.key(.character("z")))
      })
    driver.leave()
  }

  @Test func noKeyYetIsNoEnd() throws {
    let terminal = try DrainedTerminal()
    let driver = try driver("xterm-256color", terminal)
    #expect(driver.read() == .inputs([]))
    driver.leave()
    #expect(driver.read() == .ended)
  }

  @Test func anUnusableTerminalIsAnError() throws {
    let terminal = try DrainedTerminal()
    #expect(throws: TerminalError.unusable(type: "dumb")) { try driver("dumb", terminal) }
    #expect(throws: TerminalError.noDescriptor(EBADF)) {
      try CursesDriver(
        type: "xterm", environment: [:], on: TerminalDescriptors(input: -1, output: -1))
    }
  }

  private func driver(_ type: String, _ terminal: DrainedTerminal) throws -> CursesDriver {
    let environment = Self.utf8.merging(["TERM": type]) { $1 }
    return try CursesDriver(type: type, environment: environment, on: terminal.descriptors)
  }
}

/// Changes some cells, moves rows, repeats runs: what gives ncurses reasons to be clever.
private func change(_ frame: inout Frame, _ random: inout Dice) {
  let (columns, rows) = (frame.size.columns, frame.size.rows)
  let letters = Array("aé─│ •x   œ").map { String($0) }
  switch random.next(4) {
  case 0: frame.cells.replaceSubrange(0..<columns * (rows - 1), with: frame.cells[columns...])
  case 1:
    let row = random.next(rows)
    let letter = letters[random.next(letters.count)]
    for column in 0..<columns { frame.cells[row * columns + column] = Cell(letter, .title) }
  case 2: frame.cells = frame.cells.map { $0.role == .title ? .blank : $0 }
  default:
    for _ in 0..<random.next(200) {
      let role = Role.allCases[random.next(Role.allCases.count)]
      let letter = letters[random.next(letters.count)]
      frame.cells[random.next(columns * rows)] = Cell(letter, role)
    }
  }
  if frame.cells.count > columns * rows {
    frame.cells.removeLast(frame.cells.count - columns * rows)
  }
  frame.cells += Array(repeating: .blank, count: columns * rows - frame.cells.count)
  frame.cursor = Point(column: random.next(columns), row: random.next(rows))
}
