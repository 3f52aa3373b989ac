import Text

/// Makes lines of blocks. It knows the page's words and state, not what has the focus: focus only
/// changes how cells look, never where they are.
struct Composer {
  /// The signs of the terminal.
  let symbols: SymbolSet
  /// What layout says itself.
  let words: LayoutWords
  /// Where the person is: carets, and what is in hand.
  let state: InterfaceState
  /// Whether each row of a table becomes a card.
  let makesCards: Bool
  /// The lines of a screenful, where the page has several.
  let screenful: Int

  /// The lines of blocks, with air between groups.
  func lines(of blocks: [Block], inPoint isPoint: Bool = false, width: Int) -> [Line] {
    var lines: [Line] = []
    for (index, block) in blocks.enumerated() {
      lines += self.lines(of: block, after: index > 0 ? blocks[index - 1] : nil, width: width)
      if index + 1 < blocks.count {
        lines += Array(
          repeating: .air, count: block.air(before: blocks[index + 1], inPoint: isPoint))
      }
    }
    return lines
  }

  /// The lines of one block, which holds to the block before where those two go together.
  func lines(of block: Block, after former: Block?, width: Int) -> [Line] {
    lines(of: block, width: width).tied(former.map { block.tie(to: $0) } ?? .free)
  }

  /// The lines of one block.
  func lines(of block: Block, width: Int) -> [Line] {
    switch block {
    case .heading(_, let inlines): wrapped(runs(inlines, .title, width: width), width)
    case .text(let inlines): paragraph(runs(inlines, .body, width: width), width)
    case .list(let start, let items): lines(ofList: items, from: start, width)
    case .quote(let blocks):
      prefixed(Line("\(symbols.vertical) ", .frame), blocks, width).together
    case .code(let text): lines(ofCode: text, width).together
    case .table(let table): lines(of: table, width)
    case .panel(let title, let blocks): panel(title, blocks, width).together
    case .drawing(let drawing): lines(of: drawing, width).together
    case .progress(let text): wrapped([Run(text, .quiet)], width)
    case .live(let text), .status(let text): wrapped([Run(text, .status)], width)
    case .separator: [Line(String(repeating: symbols.horizontal, count: min(width, 24)), .frame)]
    case .control(let control): lines(of: control, width)
    }
  }

  /// The lines of one control.
  func lines(of control: Control, _ width: Int) -> [Line] {
    switch control {
    case .choice(let choice): lines(of: choice, width).together
    case .field(let field): lines(of: field, width).together
    case .button(let button): lines(of: button, stop: FocusStop(button.id), width)
    case .link(let link): acting(FocusStop(link.id), [Run(link.label, Ink(role: .link))], width)
    case .reorder(let list): lines(of: list, width).together
    case .pairing(let pairing): lines(of: Joining(pairing, words), width).together
    case .grouping(let grouping): lines(of: Joining(grouping, words), width).together
    case .rows(let table): lines(of: table, width)
    case .keyCapture(let capture): lines(of: capture, width).together
    case .pointerTarget(let target): lines(of: target, width).together
    }
  }

  /// Runs cut into lines.
  func wrapped(_ runs: [Run<Ink>], _ width: Int) -> [Line] {
    let runs = runs.map { Run(symbols.sayable($0.text), $0.payload) }
    let lines = Wrapping.wrap(runs, width: max(1, width)).map { Line($0) }
    guard let first = lines.first else { return [Line()] }
    return [first] + lines.dropFirst().map { $0.tied(.inside) }
  }

  /// A paragraph; one that no screenful holds is set a sentence a line, so that none is cut.
  private func paragraph(_ runs: [Run<Ink>], _ width: Int) -> [Line] {
    let lines = wrapped(runs, width)
    guard lines.count > screenful else { return lines }
    return Sentences.cut(runs).flatMap { wrapped($0, width) }.together
  }

  /// Words that can be acted on, on lines of their own: the pointer's place, a lead such as `( )`,
  /// then the words, indented by the lead. The mouse can hit the whole width.
  func acting(
    _ stop: FocusStop?, lead: String = "", role: Role = .body, _ runs: [Run<Ink>], _ width: Int
  ) -> [Line] {
    let pointer =
      Line(" ", Ink(role: role, stop: stop, sign: .pointer))
      + .blank(
        1, Ink(role: role, stop: stop))
    let start = pointer + Line(lead, Ink(role: role, stop: stop))
    let owned = runs.map { Run($0.text, $0.payload.owned(by: stop)) }
    return wrapped(owned, width - start.width).enumerated().map { index, line in
      let indent = index == 0 ? start : .blank(start.width, .around(stop))
      return (indent + line).padded(to: width, .around(stop))
    }
  }
}

extension Ink {
  /// The ink, belonging to a stop unless it has one of its own.
  fileprivate func owned(by stop: FocusStop?) -> Ink {
    var ink = self
    if ink.stop == nil { ink.stop = stop }
    return ink
  }
}
