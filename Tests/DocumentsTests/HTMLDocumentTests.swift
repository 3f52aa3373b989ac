import Interface
import TestSupport
import Testing
import Text

@testable import Documents

@Suite struct HTMLDocumentTests {
  private func html(_ page: Page) -> String {
    HTMLDocument.html(of: page, language: .french, words: documentWords)
  }

  private func html(_ blocks: Block...) -> String { html(Page(id: "p", blocks: blocks)) }

  @Test func theWholeVocabularyIsWritten() {
    assertSnapshot(html(everythingPage), named: "everything-html")
  }

  @Test func theWholeVocabularyIsWellFormed() {
    #expect(WellFormedness(html(everythingPage)).faults.isEmpty)
  }

  @Test func aFaultWouldBeFound() {
    #expect(!WellFormedness("<p>a").faults.isEmpty)
    #expect(!WellFormedness("<p>a</b>").faults.isEmpty)
    #expect(!WellFormedness("<p class=a>b</p>").faults.isEmpty)
    #expect(!WellFormedness("<p>a & b</p>").faults.isEmpty)
    #expect(!WellFormedness("<p>a > b</p>").faults.isEmpty)
  }

  @Test func nothingRunsAndNothingIsLoaded() {
    let document = html(everythingPage)
    let judged = WellFormedness(document)
    #expect(document.contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"))
    #expect(Set(judged.elements).isDisjoint(with: ["script", "img", "iframe", "object", "form"]))
    #expect(judged.values(of: "src").isEmpty)
    #expect(!judged.attributes.contains { $0.name.hasPrefix("on") })
    #expect(!HTMLDocument.stylesheet.contains("url("))
    #expect(!HTMLDocument.stylesheet.contains("@import"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onx=\"1", "' onx='1", "</style><b>", "&lt;", "]]>", "-->",
  ])
  func hostileTextsAreWordsEverywhere(hostile: String) {
    let page = hostilePage(SafeText(hostile, as: .lines))
    let document = html(page)
    let judged = WellFormedness(document)
    #expect(judged.faults.isEmpty)
    #expect(!judged.elements.contains("script"))
    #expect(!judged.elements.contains("b"))
    #expect(!judged.attributes.contains { $0.name == "onx" })
    #expect(!document.contains(hostile))
  }

  @Test func aLinkThatRunsIsOnlyShown() {
    let link = Link(id: "l", label: "ici")
    let document = html(.text([.link(link, address: "javascript:alert(1)")]))
    #expect(!document.contains("href"))
    #expect(document.contains("(javascript:alert(1))"))
  }

  @Test func aSecretIsNeverWritten() {
    let field = Field(id: "f", label: "Code", kind: .secret, value: "9876")
    #expect(!html(.control(.field(field)), .text([.field(field)])).contains("9876"))
  }

  @Test func theLanguageIsThatOfThePage() {
    let document = HTMLDocument.html(
      of: Page(id: "p", blocks: []), language: .english, words: documentWords)
    #expect(document.contains("<html lang=\"en\">"))
  }

  @Test func aPageWithoutATitleTakesItsPlace() {
    let document = html(Page(id: "p", place: ["Messages piégés", "Exercice"], blocks: []))
    #expect(document.contains("<h1>Exercice</h1>"))
    #expect(document.contains("<p class=\"place\">Messages piégés</p>"))
  }

  @Test func aButtonThatIsOffSaysWhy() {
    let button = Button(id: "a b", label: "Valider", unavailable: "Choisissez d'abord.")
    let document = html(.control(.button(button)))
    #expect(document.contains("disabled=\"\" aria-describedby=\"c-a_20b-why\""))
    #expect(
      document.contains("id=\"c-a_20b-why\">Pas possible maintenant : Choisissez d&#39;abord."))
  }

  @Test func aDocumentWithoutCommandsHasNoFoot() {
    #expect(!html(.separator).contains("<nav"))
  }

  @Test func idsAreUsedOnce() {
    let ids = WellFormedness(html(everythingPage)).values(of: "id")
    #expect(Set(ids).count == ids.count)
  }
}

/// A page that says the same text in each of its places.
private func hostilePage(_ text: SafeText) -> Page {
  let id = ControlID(rawValue: text.string)
  let inlines: [Inline] = [
    .text(text), .emphasis([.text(text)]), .strong([.text(text)]), .code(text),
    .link(Link(id: id, label: text), address: text), .link(Link(id: id, label: text), address: nil),
    .field(Field(id: id, label: text, value: text)),
    .span(MarkableSpan(id: id, label: text, isMarked: true)),
  ]
  let button = Button(id: id, label: text, unavailable: text)
  let controls: [Control] = [
    .choice(Choice(id: id, label: text, options: [.init(label: inlines)])),
    .field(Field(id: id, label: text, value: text)),
    .field(Field(id: id, label: text, kind: .lines(height: 3), value: text)),
    .button(button), .link(Link(id: id, label: text)),
    .reorder(ReorderableList(id: id, label: text, items: [text])),
    .pairing(Pairing(id: id, label: text, left: [text], right: [text], partners: [0])),
    .grouping(Grouping(id: id, label: text, groups: [text], items: [text], places: [0])),
    .rows(
      ActionTable(
        id: id, label: text, header: [text], rows: [.init(cells: [text], actions: [button])])),
    .keyCapture(KeyCapture(id: id, label: text, last: text)),
    .pointerTarget(PointerTarget(id: id, label: text, width: 2, height: 2, isReached: true)),
  ]
  return Page(
    id: "p", place: [text, text], progress: text,
    blocks: [
      .heading(level: 1, inlines), .text(inlines), .list(start: 1, items: [[.text(inlines)]]),
      .quote([.text(inlines)]), .code(text),
      .table(Table(header: [inlines], rows: [[inlines]])), .panel(title: text, [.text(inlines)]),
      .drawing(Drawing(lines: [text], alternative: text)), .progress(text), .live(text),
      .status(text),
    ] + controls.map { .control($0) },
    commands: [Command(id: id, label: text, help: text, unavailable: text)])
}
