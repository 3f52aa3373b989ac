import Text

/// The parts of a screen, before it is known what has the focus.
struct Screen {
  /// The page it shows.
  let page: Page
  /// Where the person is on it.
  let state: InterfaceState
  /// The measures of the screen.
  let metrics: Metrics
  /// What layout says itself.
  let words: LayoutWords
  /// The signs of the terminal.
  let symbols: SymbolSet
  /// Where the reader is.
  let heading: [Line]
  /// The rows at the foot.
  let commands: CommandRow
  /// What was just said, or why what has the focus can't be used.
  let notice: [Line]
  /// The blocks of the page; the other commands while they are open.
  let content: Content
  /// The screenfuls of the content.
  let screenfuls: Screenfuls
  /// The stops of the content, in reading order.
  let contentStops: [StopPlace]

  /// Composes the parts.
  init(
    _ page: Page, _ state: InterfaceState, _ metrics: Metrics, _ words: LayoutWords,
    _ symbols: SymbolSet
  ) {
    self.page = page
    self.state = state
    self.metrics = metrics
    self.words = words
    self.symbols = symbols
    heading = Heading(page: page, metrics: metrics, symbols: symbols).lines
    commands = CommandRow(page.commands, metrics, words, isOpen: state.areCommandsOpen)
    let sentence = state.notice?.words(words) ?? page.notice ?? page.reason(of: state.focus)
    notice = sentence.map { metrics.notice($0, symbols) } ?? []
    let room = metrics.room(heading: heading.count, notice: notice.count, commands.rows.count)
    // A line is kept for what scrolls, and air above it, where the content isn't seen whole.
    let screenful = max(1, room - (metrics.isShort ? 1 : 2))
    let composer = Composer(
      symbols: symbols, words: words, state: state, makesCards: metrics.isNarrow,
      screenful: screenful)
    let others = state.areCommandsOpen ? commands.hidden : []
    let blocks = others.isEmpty ? page.blocks : Self.list(of: others, words)
    content = Content(blocks, composer, metrics, room: room)
    let isWhole = content.lines.count <= room
    screenfuls = Screenfuls(content.lines, height: isWhole ? room : screenful)
    contentStops = content.stops
  }

  /// The commands that have no room in the row, as a page of buttons; the last one leaves it.
  private static func list(of commands: [Command], _ words: LayoutWords) -> [Block] {
    [.heading(level: 1, [.text(words[.otherCommands])])]
      + commands.map {
        .control(.button(Button(id: $0.id, label: $0.label, unavailable: $0.unavailable)))
      } + [.control(.button(Button(id: .moreCommands, label: words[.fewerCommands])))]
  }

  /// Whether the content is the other commands.
  var showsCommands: Bool { state.areCommandsOpen && !commands.hidden.isEmpty }

  /// The rows above the content.
  var top: Int { metrics.top(heading: heading.count) }

  /// The rows below the content, without the line that scrolls.
  var footHeight: Int { metrics.foot(notice: notice.count, commands.rows.count) }
}

extension Metrics {
  /// The most lines a notice takes.
  private static let noticeHeight = 3

  /// The rows above the content.
  fileprivate func top(heading: Int) -> Int {
    if isShort { return heading }
    return heading == 0 ? 1 : heading + 2
  }

  /// The rows below the content: the notice or air, the commands, and air below them.
  fileprivate func foot(notice: Int, _ commands: Int) -> Int {
    isShort ? notice + commands : max(1, notice) + commands + 1
  }

  /// The rows left for the content.
  fileprivate func room(heading: Int, notice: Int, _ commands: Int) -> Int {
    max(1, size.rows - top(heading: heading) - foot(notice: notice, commands))
  }

  /// The lines of a notice; one that is too long says that it goes on.
  fileprivate func notice(_ sentence: SafeText, _ symbols: SymbolSet) -> [Line] {
    let run = Run(symbols.sayable(sentence), Ink.status)
    let lines = Wrapping.wrap([run], width: textWidth).map { Line($0) }
    guard lines.count > Self.noticeHeight else { return lines }
    let kept = lines.prefix(Self.noticeHeight)
    return kept.dropLast() + kept.suffix(1).map { $0 + Line(symbols.ellipsis, .status) }
  }
}

extension Page {
  /// Why the command that has the focus can't be used; nil where there is none, or where it can.
  fileprivate func reason(of focus: FocusStop?) -> SafeText? {
    commands.first { $0.id == focus?.control }?.unavailable
  }
}
