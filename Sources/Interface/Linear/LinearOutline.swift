import Text

/// What a page asks and offers, in the order in which it is read.
struct LinearOutline: Equatable, Sendable {
  /// A thing of the page that can be used, and is not a question.
  enum Offer: Equatable, Sendable {
    case button(Button)
    case link(Link)
    /// A row that can be acted on, with its table and its place in it.
    case row(ActionTable, index: Int)
  }

  /// What can be answered now.
  private(set) var questions: [LinearQuestion] = []
  /// The one main action.
  private(set) var main: Button?
  /// What stands in a block of its own, the main action included.
  private(set) var offers: [Offer] = []
  /// The links inside sentences.
  private(set) var inlineLinks: [Link] = []
  private var blanks = 0
  private var spans: [MarkableSpan] = []

  /// Reads blocks from top to bottom.
  init(of blocks: [Block] = []) {
    for block in blocks { visit(block) }
    if !spans.isEmpty { questions.append(.spans(spans)) }
  }

  /// Whether the offers that are no rows have numbers too: only where no option has one.
  var numbersAllOffers: Bool { questions.isEmpty }

  /// The offers that have a number in the printed page, in order: what can't be used now has none;
  /// none where Enter does the only one.
  var menu: [Offer] {
    let numbered = offers.filter { offer in
      switch offer {
      case .row: true
      case .button(let button): numbersAllOffers && button.isAvailable
      case .link: numbersAllOffers
      }
    }
    return numbered == main.map { [.button($0)] } ? [] : numbered
  }

  /// The offers but for the main action.
  var others: [Offer] { offers.filter { $0 != main.map { .button($0) } } }

  private mutating func visit(_ block: Block) {
    switch block {
    case .heading(_, let words), .text(let words): visit(words)
    case .list(_, let items): for inner in items.joined() { visit(inner) }
    case .quote(let blocks), .panel(_, let blocks): for inner in blocks { visit(inner) }
    case .table(let table): for cell in table.header + table.rows.joined() { visit(cell) }
    case .control(let control): visit(control)
    case .code, .drawing, .progress, .live, .status, .separator: break
    }
  }

  private mutating func visit(_ words: [Inline]) {
    for word in words {
      switch word {
      case .emphasis(let inner), .strong(let inner): visit(inner)
      case .link(let link, _): inlineLinks.append(link)
      case .field(let field):
        blanks += 1
        if field.isEnabled { questions.append(.field(field, blank: blanks)) }
      case .span(let span): spans.append(span)
      case .text, .code, .lineBreak: break
      }
    }
  }

  private mutating func visit(_ control: Control) {
    switch control {
    case .button(let button):
      if button.isMain, main == nil { main = button }
      offers.append(.button(button))
    case .link(let link): offers.append(.link(link))
    case .rows(let table):
      offers += table.rows.indices.filter { !table.rows[$0].actions.isEmpty }
        .map { .row(table, index: $0) }
    case .choice(let choice):
      for option in choice.options { visit(option.label) }
      ask(control)
    case .field, .reorder, .pairing, .grouping, .keyCapture, .pointerTarget: ask(control)
    }
  }

  private mutating func ask(_ control: Control) {
    if let question = LinearQuestion(control) { questions.append(question) }
  }
}
