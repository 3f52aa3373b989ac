import Text

/// The parts of a screen, before it is known what has the focus.
struct Screen {
  let page: Page
  let state: InterfaceState
  let metrics: Metrics
  let words: LayoutWords
  let symbols: SymbolSet
  let heading: [Line]
  let content: Content
  let contentStops: [StopPlace]
  let commands: CommandRow

  /// Composes the parts. While the other commands are open, they are the content.
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
    commands = CommandRow(page.commands, metrics, words)
    let composer = Composer(
      symbols: symbols, words: words, state: state, makesCards: metrics.isNarrow)
    let others = state.areCommandsOpen ? commands.hidden : []
    let blocks = others.isEmpty ? page.blocks : Self.list(of: others, words)
    content = Content(blocks, composer, metrics)
    contentStops = content.stops
  }

  /// The commands that have no room in the row, as a page of buttons.
  private static func list(of commands: [Command], _ words: LayoutWords) -> [Block] {
    [.heading(level: 1, [.text(words[.otherCommands])])]
      + commands.map {
        .control(.button(Button(id: $0.id, label: $0.label, unavailable: $0.unavailable)))
      }
  }

  /// Whether the content are the other commands.
  var showsCommands: Bool { state.areCommandsOpen && !commands.hidden.isEmpty }

  /// The rows above the content.
  var top: Int {
    if metrics.isShort { return heading.count }
    return heading.isEmpty ? 1 : heading.count + 2
  }

  /// The lines of the notice: what was just said, or why what has the focus can't be used.
  var notice: [Line] {
    guard let text = state.notice?.words(words) ?? reasonOfFocus else { return [] }
    let lines = Wrapping.wrap([Run(text, Ink.status)], width: metrics.textWidth).map { Line($0) }
    guard lines.count > metrics.noticeHeight else { return lines }
    let kept = lines.prefix(metrics.noticeHeight)
    return kept.dropLast()
      + kept.suffix(1).map { ($0 + .blank(metrics.textWidth)).cut(to: $0.width + 1, symbols) }
  }

  private var reasonOfFocus: SafeText? {
    guard !showsCommands else { return nil }
    return page.commands.first { $0.id == state.focus?.control }?.unavailable
  }

  /// The rows below the content, without the line that scrolls.
  var footHeight: Int {
    let lines = notice.count + commands.rows.count
    return metrics.isShort ? lines : max(1, notice.count) + commands.rows.count + 1
  }

  /// The window on the content, with a line kept for what scrolls when it isn't seen whole.
  func viewport(at anchor: ScrollAnchor) -> Viewport {
    let room = max(1, metrics.size.rows - top - footHeight)
    let height = content.lines.count <= room ? room : max(1, room - 1)
    return Viewport(top: 0, height: height, contentHeight: content.lines.count)
      .moved(to: content.line(of: anchor))
  }
}
