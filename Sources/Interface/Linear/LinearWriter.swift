import Text

/// Writes the blocks of one page as lines, and gives their numbers to what can be picked.
struct LinearWriter {
  /// The phrases.
  let words: Catalogue
  /// What the whole page asks and offers.
  let outline: LinearOutline
  /// Whether what is chosen, typed or joined is said.
  let showsState: Bool
  /// The lines of the section being written.
  var lines: [String] = []
  /// How many offers have a number.
  var offers = 0
  private var spans: [MarkableSpan] = []
  private var spanCount = 0
  private var blanks = 0
  private var lastLine = ""
  /// How many lists the one being written lies in, itself included.
  private var listDepth = 0

  /// Makes a writer for the blocks of a page.
  init(words: Catalogue, outline: LinearOutline, showsState: Bool) {
    self.words = words
    self.outline = outline
    self.showsState = showsState
  }

  /// The lines of one top block; the parts of it that can be marked follow it, numbered.
  mutating func section(_ block: Block) -> [String] {
    lines = []
    write(block)
    writeSpans()
    lastLine = lines.last ?? lastLine
    return lines
  }

  /// Writes a block.
  mutating func write(_ block: Block) {
    switch block {
    case .heading(_, let inlines), .text(let inlines): write(plain(inlines))
    case .list(let start, let items): writeList(start: start, items)
    case .quote(let blocks): write(blocks, between: .quote, and: .quoteEnd)
    case .code(let text): writeCode(text.string)
    case .table(let table): writeTable(table)
    case .panel(let title, let blocks): writePanel(title.string, blocks)
    case .drawing(let drawing) where drawing.isOfWords: write(drawing.alternative.string)
    case .drawing(let drawing):
      say(.drawing, ["alternative": drawing.alternative.string])
    case .progress(let text), .live(let text), .status(let text): write(text.string)
    case .separator: lines.append("")
    case .control(let control): write(control)
    }
  }

  /// Writes a text, a line for each of its own.
  mutating func write(_ text: String) {
    guard !text.isEmpty else { return }
    lines += text.split(separator: "\n").map { LinearNumbers.trimmed(String($0)) }
  }

  /// Writes a phrase.
  mutating func say(_ phrase: LinearPhrase, _ texts: [String: String] = [:], count: Int? = nil) {
    write(words.say(phrase, texts, count: count))
  }

  /// Whether the last thing said ends in these words.
  func hasJustSaid(_ text: String) -> Bool {
    (lines.last ?? lastLine).hasSuffix(text)
  }

  /// The words of a run of text.
  mutating func plain(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { text, inline in text += plain(inline) }
  }

  private mutating func plain(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): return text.string
    case .emphasis(let inner), .strong(let inner): return plain(inner)
    case .lineBreak: return "\n"
    case .link(let link, let address?):
      return words.say(
        .linkAddress, ["label": link.label.string, "address": address.string])
    case .link(let link, nil): return words.say(.linkInline, ["label": link.label.string])
    case .field(let field): return blank(field)
    case .span(let span):
      spans.append(span)
      return span.label.string
    }
  }

  private mutating func blank(_ field: Field) -> String {
    blanks += 1
    let number = String(blanks)
    guard showsState, !field.value.isEmpty, field.kind != .secret else {
      return words.say(.blank, ["number": number])
    }
    return words.say(.blankValue, ["number": number, "value": field.value.string])
  }

  private mutating func writeSpans() {
    guard !spans.isEmpty else { return }
    say(.spans)
    for span in spans {
      spanCount += 1
      let isSaid = showsState && span.isMarked
      let label = span.label.string
      write("\(spanCount). " + (isSaid ? words.say(.spanMarked, ["span": label]) : label))
    }
    spans = []
  }
}

extension LinearWriter {
  private mutating func write(
    _ blocks: [Block], between start: LinearPhrase, and end: LinearPhrase
  ) {
    say(start)
    for block in blocks { write(block) }
    say(end)
  }

  private mutating func writePanel(_ title: String, _ blocks: [Block]) {
    if title.isEmpty { say(.panelUntitled) } else { say(.panel, ["title": title]) }
    for block in blocks { write(block) }
    say(.panelEnd)
  }

  private mutating func writeList(start: Int?, _ items: [[Block]]) {
    listDepth += 1
    defer { listDepth -= 1 }
    for (index, item) in items.enumerated() {
      let before = lines
      lines = []
      for block in item { write(block) }
      let bullet = String(repeating: "-", count: listDepth)
      let mark = start.map { "\($0 &+ index). " } ?? "\(bullet) "
      lines = before + [mark + (lines.first ?? "")] + lines.dropFirst()
    }
  }

  private mutating func writeCode(_ text: String) {
    guard text.contains("\n") else { return say(.code, ["text": text]) }
    say(.codeLines)
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    say(.codeEnd)
  }

  private mutating func writeTable(_ table: Table) {
    say(.table, count: table.rows.count)
    let header = table.header.map { plain($0) }
    for row in table.rows { write(cells(row.map { plain($0) }, under: header)) }
  }

  /// A row as « label : value ; label : value ».
  func cells(_ cells: [String], under header: [String]) -> String {
    words.join(
      cells.enumerated().compactMap { index, cell in
        guard !cell.isEmpty else { return nil }
        let label = index < header.count ? header[index] : ""
        return label.isEmpty ? cell : words.say(.cell, ["label": label, "value": cell])
      })
  }
}
