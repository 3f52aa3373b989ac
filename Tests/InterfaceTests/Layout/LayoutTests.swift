import Interface
import TestSupport
import Testing
import Text

/// Twelve short paragraphs, then a button: taller than a small screen.
private let lesson = Page(
  id: "lesson", place: ["Messages piégés", "Leçon"], progress: "page 2 sur 5",
  blocks: (1...12).map { .text([.text(SafeText("Paragraphe \($0)."))]) } + [
    .control(.button(Button(id: "next", label: "Continuer", isMain: true)))
  ],
  commands: [
    Command(id: "contents", label: "Sommaire", help: ""),
    Command(id: "listen", label: "Écouter", help: ""),
  ] + usualCommands)

@Suite struct LayoutTests {
  @Test func longPageIsReadFromItsTopWithEnterAlone() {
    var visitor = Visitor(lesson, 80, 24)
    #expect(visitor.screen.contains("Paragraphe 1."))
    #expect(visitor.focus == FocusStop(.moreBelow))
    #expect(visitor.press(.enter) == [])
    #expect(visitor.screen.contains("Paragraphe 12."))
    #expect(visitor.focus == FocusStop("next"))
    #expect(visitor.press(.enter) == [.press("next")])
  }

  @Test func heldEnterTurnsOneScreenful() {
    var visitor = Visitor(lesson, 40, 12)
    visitor.press(.enter)
    visitor.press(.enter, every: 500)
    for _ in 0..<100 { visitor.press(.enter, every: 30) }
    visitor.wait(1000)
    #expect(visitor.screen.contains("Paragraphe 6."))
    #expect(visitor.actions == [])
  }

  @Test func pageGoesBackUpWithTheMouseAlone() {
    var visitor = Visitor(lesson, 80, 24)
    visitor.click(on: "Suite de la page")
    visitor.click(on: "Remonter")
    #expect(visitor.layout.viewport.top == 0)
    #expect(visitor.focus == FocusStop(.moreBelow))
  }

  @Test func arrowsScrollThenReachTheButtonThenTheCommands() {
    var visitor = Visitor(lesson, 80, 24)
    visitor.press(.down, .down)
    #expect(visitor.layout.viewport.top == 8)
    visitor.press(.down)
    #expect(visitor.focus == FocusStop("next"))
    visitor.press(.down)
    #expect(visitor.focus == FocusStop(.moreAbove))
    visitor.press(.down)
    #expect(visitor.focus == FocusStop("contents"))
  }

  @Test func upFromTheButtonScrollsBackToTheTop() {
    var visitor = Visitor(lesson, 80, 24)
    visitor.press(.end)
    #expect(visitor.focus == FocusStop("next"))
    for _ in 0..<6 { visitor.press(.up) }
    #expect(visitor.layout.viewport.top == 0)
  }

  @Test func resizeKeepsTheFirstBlockAndTheFocus() {
    var visitor = Visitor(lesson, 80, 24)
    visitor.press(.down, .down)
    #expect(visitor.screen.contains("\n   Paragraphe 5."))
    visitor.size = Size(columns: 40, rows: 12)
    #expect(visitor.screen.contains("\n Paragraphe 5."))
    visitor.size = Size(columns: 80, rows: 24)
    visitor.press(.end)
    visitor.size = Size(columns: 40, rows: 12)
    #expect(visitor.focus == FocusStop("next"))
  }

  @Test func smallScreenHasOneRowOfFourWordsAndOpensTheOthers() {
    var visitor = Visitor(lesson, 40, 12)
    #expect(visitor.screen.hasSuffix(" Retour · Appeler · Aide (F1) · Plus…"))
    visitor.click(on: "Plus…")
    assertSnapshot(picture(of: visitor.layout.frame), named: "other-commands-40x12")
    #expect(visitor.press(.down, .enter) == [.press("listen")])
    #expect(visitor.screen.contains("Paragraphe 1."))
  }

  @Test func theOtherCommandsAreLeftByTheirLastLine() {
    var visitor = Visitor(lesson, 40, 12)
    visitor.click(on: "Plus…")
    #expect(visitor.press(.end, .up, .down, .down, .down, .down) == [])
    visitor.click(on: "Revenir à la page")
    #expect(visitor.actions == [])
    #expect(visitor.screen.contains("Paragraphe 1."))
    #expect(visitor.screen.hasSuffix("Plus…"))
  }

  @Test func aNarrowRowKeepsThePlaceOfItsMainCommand() {
    var page = lesson
    page.commands[0].isMain = true
    #expect(
      textPicture(of: page.laidOut(40, 12).frame)
        .hasSuffix(" Sommaire · Appeler · Aide (F1) · Plus…"))
  }

  @Test func aNarrowRowKeepsWhatCanBeUsed() {
    var page = lesson
    page.commands = usualCommands
    page.commands[0].unavailable = "C'est la première page."
    #expect(
      textPicture(of: page.laidOut(40, 12).frame).hasSuffix(
        " Appeler · Aide (F1) · Quitter · Plus…"))
  }

  @Test func aWordTooWideForANarrowRowLeavesItsPlaceToOthers() {
    var page = lesson
    page.commands = [
      Command(id: "language", label: "English", help: ""),
      Command(id: "card", label: "J'ai une carte", help: ""),
      Command(id: "linear", label: "Plus lentement, ligne par ligne", help: ""),
      Command(id: "close", label: "Fermer", help: ""),
    ]
    #expect(
      textPicture(of: page.laidOut(40, 12).frame).hasSuffix(" English · J'ai une carte · Plus…"))
  }

  @Test func comingBackToAPageItIsScrolledAsItWasLeft() {
    var visitor = Visitor(lesson, 40, 12)
    visitor.press(.pageDown)
    let left = visitor.layout.viewport.top
    visitor.show(Page(id: "help", blocks: []))
    visitor.show(lesson)
    #expect(left > 0)
    #expect(visitor.layout.viewport.top == left)
    #expect(visitor.focus == FocusStop(.moreBelow))
  }

  @Test func aPageCanOpenAtOneOfItsBlocks() {
    var page = lesson
    page.firstInSight = 5
    let visitor = Visitor(page, 40, 12)
    #expect(visitor.screen.contains("\n Paragraphe 6."))
    #expect(visitor.screen.contains("Remonter"))
  }

  @Test func escapeClosesTheOtherCommands() {
    var visitor = Visitor(lesson, 40, 12)
    visitor.click(on: "Plus…")
    visitor.press(.escape)
    #expect(visitor.screen.contains("Paragraphe 1."))
  }

  @Test func narrowTallScreenHasTwoRowsOfCommands() {
    let screen = textPicture(of: lesson.laidOut(40, 24).frame)
    #expect(
      screen.hasSuffix(" Sommaire · Écouter\n Retour · Appeler · Aide (F1) · Quitter\n"))
  }

  @Test func tooSmallScreenSaysSoAndDoesNothing() {
    var visitor = Visitor(lesson, 39, 12)
    #expect(visitor.screen.contains("La fenêtre est trop petite."))
    #expect(visitor.press(.enter, .function(1)) == [])
  }

  @Test func longPlaceIsShortenedOnASmallScreenOnly() {
    var page = lesson
    page.place = ["Messages piégés", "Reconnaître un message piégé sur son téléphone portable"]
    #expect(
      textPicture(of: page.laidOut(40, 12).frame).hasPrefix(
        " Reconnaître un message…   page 2 sur 5\n"))
    let tall = textPicture(of: page.laidOut(80, 24).frame)
    #expect(tall.contains("\n   portable\n"))
    #expect(tall.contains("page 2 sur 5"))
  }

  @Test func wideDrawingIsReplacedByItsWords() {
    let drawing = Drawing(
      lines: [SafeText(String(repeating: "─", count: 60))], alternative: "Une longue ligne.")
    let page = Page(id: "drawing", blocks: [.drawing(drawing)])
    #expect(!textPicture(of: page.laidOut(80, 24).frame).contains("Une longue ligne."))
    #expect(textPicture(of: page.laidOut(40, 12).frame).contains("Une longue ligne."))
  }

  @Test func asciiSymbolsDrawNoOtherSign() {
    let page = Page(
      id: "ascii",
      blocks: [
        .panel(title: "SMS", [.text([.text("Bonjour")])]),
        .list(start: nil, items: [[.text([.text("un")])]]),
        .control(
          .choice(
            Choice(
              id: "c", label: "",
              options: [.init(label: [.text("oui")], isChosen: true), .init(label: [])]))),
        .control(.button(Button(id: "b", label: "Valider", isMain: true))),
      ])
    let screen = textPicture(of: page.laidOut(60, 24, symbols: .ascii).frame)
    #expect(screen.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(screen.contains("(*) oui"))
    #expect(screen.contains("> Valider"))
  }

  @Test func focusLooksTheSamePlaceWhateverHasIt() {
    var visitor = Visitor(lesson, 80, 60)
    let before = visitor.screen
    visitor.press(.tab)
    let moved = visitor.screen.replacing("▸Sommaire", with: " Sommaire")
    #expect(moved == before.replacing("▸ Continuer", with: "  Continuer"))
  }
}
