public import Text

/// What came of one typed line.
public struct LinearStep: Equatable, Sendable {
  /// What is printed back, before the page that the actions lead to.
  public var echo: [SafeText]
  /// What the line did to the page, in order; empty while the dialogue goes on by itself.
  public var actions: [Action]

  /// Makes a step.
  public init(echo: [SafeText] = [], actions: [Action] = []) {
    self.echo = echo
    self.actions = actions
  }
}

/// The dialogue of linear mode: a page is printed, then its controls are asked one after another.
///
/// The driver prints what `open` returns, shows `prompt` and a space, reads a line, prints the
/// echo of `answer`, applies its actions in order, and opens the page that results.
public struct LinearState: Equatable, Sendable {
  /// What is shown before a line is read.
  public struct Prompt: Equatable, Sendable {
    /// The words, without the space that follows them.
    public let text: SafeText
    /// Whether the terminal must not show what is typed.
    public let isSecret: Bool
  }

  /// The phrases.
  public var words: Catalogue

  /// The page that was printed last.
  private(set) var page: Page?
  /// What it asks and offers.
  private(set) var outline = LinearOutline()
  private var sections: [LinearSection] = []
  /// What the page said so far, as the keys of its sections.
  private var said: [[String]] = []
  /// The questions of the page that were answered or passed over.
  var answered: Set<ControlID> = []
  /// The question that the person wants to answer next.
  var wanted: ControlID?
  /// The lines typed so far for a field of several lines.
  var draft: [String] = []
  /// The list that is being picked from; nil while the page itself is asked.
  var list: [LinearEntry]?
  /// The reminders already given on this page. What Enter alone or 0 does is said each time.
  var saidHints: Set<String> = []

  /// Makes a dialogue that has no page yet.
  public init(words: Catalogue) {
    self.words = words
  }

  /// What is being asked.
  enum Turn: Equatable {
    case list([LinearEntry])
    case question(LinearQuestion)
    /// All questions are answered: the main button, and what else can be picked.
    case closing
  }

  /// What the next line answers.
  var turn: Turn { list.map { .list($0) } ?? turnOfPage }

  /// What the page itself asks, whether a list is being picked from or not.
  var turnOfPage: Turn {
    let waiting = outline.questions.filter { !answered.contains($0.id) }
    let next = waiting.first { $0.id == wanted } ?? waiting.first
    return next.map { .question($0) } ?? .closing
  }

  /// Shows a page, and returns what to print: on the same page, only what is new.
  ///
  /// A page with several questions is read down to the first of them, then on from one to the next.
  public mutating func open(_ page: Page) -> [SafeText] {
    let isSame = page.id == self.page?.id
    let isRefocused = !isSame || page.focus != self.page?.focus
    let asked = isSame ? Set(outline.questions.map { $0.id }) : []
    let former = isSame ? sections.map { $0.key } : []
    let current = currentQuestion

    self.page = page
    outline = LinearOutline(of: page.blocks)
    sections = LinearText.sections(of: page, words: words)
    let reopened = Set(outline.questions.map { $0.id }).subtracting(asked)
    if isSame { keepDialogue(reopened: reopened, after: current) } else { beginDialogue() }
    if isRefocused { passQuestionsBeforeFocus() }
    return readOn(after: former, keepsAir: !isSame).printed
  }

  /// What the page has yet to say before its next question.
  mutating func readOn() -> [SafeText] {
    readOn(after: sections.map { $0.key }, keepsAir: false).printed
  }

  /// Makes the page say again what holds a question.
  mutating func forget(_ questions: Set<ControlID>) {
    for section in sections where !section.questions.isDisjoint(with: questions) {
      if let place = said.firstIndex(of: section.key) { said.remove(at: place) }
    }
  }

  /// The whole page again.
  var wholePage: [SafeText] { sections.flatMap { $0.lines }.printed }

  private var currentQuestion: ControlID? {
    if case .question(let question) = turnOfPage { return question.id }
    return nil
  }

  private mutating func beginDialogue() {
    answered = []
    wanted = nil
    draft = []
    list = nil
    saidHints = []
    said = []
  }

  private mutating func keepDialogue(reopened: Set<ControlID>, after current: ControlID?) {
    answered.subtract(reopened)
    forget(reopened)
    if currentQuestion != current { draft = [] }
    if let list, list != everything, !list.isOfOneRow(in: outline) { self.list = nil }
  }

  /// A page that opens on a later control has its reasons: what stands before can wait. A main action
  /// that can't be done yet waits for the questions itself.
  private mutating func passQuestionsBeforeFocus() {
    guard let focus = page?.focus else { return }
    if let index = outline.questions.firstIndex(where: { $0.id == focus }) {
      answered.formUnion(outline.questions[..<index].map { $0.id })
    } else if let main = outline.main, main.id == focus, main.unavailable == nil {
      answered.formUnion(outline.questions.map { $0.id })
    }
  }

  /// The sections down to the present question that were not said, and what is live and has
  /// changed since `former`, wherever it stands.
  private mutating func readOn(after former: [[String]], keepsAir: Bool) -> [String] {
    var old = said
    said = []
    var lines: [String] = []
    for (index, section) in sections.enumerated() {
      if let place = old.firstIndex(of: section.key) {
        said.append(old.remove(at: place))
      } else if index <= lastSection || (section.isLive && !former.contains(section.key)) {
        said.append(section.key)
        lines += section.lines
      }
    }
    return keepsAir ? lines : lines.filter { !$0.isEmpty }
  }

  /// The section of the present question where there are several, else the last one.
  private var lastSection: Int {
    guard outline.questions.count > 1, case .question(let question) = turnOfPage else {
      return sections.count
    }
    // The parts to mark may stand in several texts, and are asked last.
    if case .spans = question { return sections.count }
    return sections.lastIndex { $0.questions.contains(question.id) } ?? sections.count
  }
}
