import Interface
import Text

/// Writes the blocks of a page as HTML.
struct DocumentWriter: Sendable {
  /// The phrases.
  let words: Catalogue

  /// A block.
  func block(_ block: Block) -> Markup {
    switch block {
    case .heading(let level, let words):
      .inline("h\(min(max(level, 1), 6))", [], inlines(words))
    case .text(let words): .inline("p", [], inlines(words))
    case .list(let start, let items): list(start: start, items)
    case .quote(let blocks): .block("blockquote", [], blocks.map(self.block))
    case .code(let text): .inline("pre", [], [.inline("code", [], [.text(text)])])
    case .table(let table): self.table(table)
    case .panel(let title, let blocks): panel(title, blocks)
    case .drawing(let drawing): figure(drawing)
    case .progress(let text): .inline("p", [.set("class", "progress")], [.text(text)])
    case .live(let text): .inline("p", [.set("aria-live", "polite")], [.text(text)])
    case .status(let text):
      .inline("p", [.set("class", "status"), .set("role", "status")], [.text(text)])
    case .separator: .void("hr")
    case .control(let control): self.control(control)
    }
  }

  /// The row at the foot of the page; it is not printed.
  func commands(_ page: Page) -> Markup {
    guard !page.commands.isEmpty else { return .none }
    let items = page.commands.map { command in
      Markup.inline(
        "li", [],
        [.text(command.label), hidden(" \(command.help.string)")]
          + (command.unavailable.map { [.text(SafeText(" ")), reason($0, id: nil)] } ?? []))
    }
    return .block(
      "nav", [.set("class", "screen"), .set("aria-label", words.words(.commands).string)],
      [.block("ul", [], items)])
  }

  /// Runs of text.
  func inlines(_ inlines: [Inline]) -> [Markup] { inlines.map(inline) }

  /// Why something can't be used.
  func reason(_ reason: SafeText, id: String?) -> Markup {
    let sentence = words.words(DocumentPhrase.unavailable, ["reason": .text(reason)])
    return .inline(
      "span", [.set("class", "reason")] + (id.map { [.set("id", $0)] } ?? []), [.text(sentence)])
  }

  /// Words for those who hear the page.
  func hidden(_ text: String) -> Markup {
    .inline("span", [.set("class", "heard")], [.text(SafeText(text))])
  }

  private func inline(_ inline: Inline) -> Markup {
    switch inline {
    case .text(let text): .text(text)
    case .emphasis(let inner): .inline("em", [], inlines(inner))
    case .strong(let inner): .inline("strong", [], inlines(inner))
    case .code(let text): .inline("code", [], [.text(text)])
    case .lineBreak: .lineBreak
    case .link(let link, let address): self.link(link, to: address)
    case .field(let field): input(field, isInline: true)
    case .span(let span): self.span(span)
    }
  }

  /// Only an address of the web that isn't an invented one can be followed.
  private func link(_ link: Link, to address: SafeText?) -> Markup {
    guard let address else { return .inline("span", [.set("class", "link")], [.text(link.label)]) }
    let words =
      WebAddress.isOpenable(address.string)
      ? Markup.inline(
        "a", [.set("href", address.string), .set("rel", "noreferrer")], [.text(link.label)])
      : Markup.inline("span", [.set("class", "link")], [.text(link.label)])
    let shown = Markup.inline("span", [.set("class", "address")], [.text(SafeText("(\(address))"))])
    return .joined([words, shown], by: " ")
  }

  private func span(_ span: MarkableSpan) -> Markup {
    guard span.isMarked else {
      return .inline("span", [.set("class", "markable")], [.text(span.label)])
    }
    return .inline("mark", [], [.text(span.label), hidden(" (\(words.words(.marked)))")])
  }

  private func list(start: Int?, _ items: [[Block]]) -> Markup {
    let entries = items.map { item in
      if case .text(let words)? = item.first, item.count == 1 {
        return Markup.inline("li", [], inlines(words))
      }
      return Markup.block("li", [], item.map(block))
    }
    guard let start else { return .block("ul", [], entries) }
    return .block("ol", start == 1 ? [] : [.set("start", String(start))], entries)
  }

  private func panel(_ title: SafeText, _ blocks: [Block]) -> Markup {
    let name: [Markup.Attribute] = title.isEmpty ? [] : [.set("aria-label", title.string)]
    let line = Markup.inline("p", [.set("class", "panel-title")], [.text(title)])
    return .block(
      "section", [.set("class", "panel")] + name,
      (title.isEmpty ? [] : [line]) + blocks.map(block))
  }

  private func figure(_ drawing: Drawing) -> Markup {
    let picture = drawing.lines.map { $0.string }.joined(separator: "\n")
    return .block(
      "figure", [],
      [
        .inline(
          "pre", [.set("role", "img"), .set("aria-label", drawing.alternative.string)],
          [.text(SafeText(picture, as: .lines))]),
        .inline("figcaption", [], [.text(drawing.alternative)]),
      ])
  }

  private func table(_ table: Table) -> Markup {
    let align = table.alignments.map { alignment -> [Markup.Attribute] in
      alignment == .leading ? [] : [.set("class", alignment.rawValue)]
    }
    let head = zip(table.header, align).map { title, align in
      Markup.inline("th", [.set("scope", "col")] + align, inlines(title))
    }
    let rows = table.rows.map { row in
      Markup.block("tr", [], zip(row, align).map { .inline("td", $1, inlines($0)) })
    }
    return grid(head: head, rows: rows)
  }

  /// A table that scrolls by itself where it is too wide.
  func grid(label: SafeText? = nil, head: [Markup], rows: [Markup]) -> Markup {
    let caption = label.map { [Markup.inline("caption", [], [.text($0)])] } ?? []
    let top = head.isEmpty ? [] : [Markup.block("thead", [], [.block("tr", [], head)])]
    return .block(
      "div", [.set("class", "table")],
      [.block("table", [], caption + top + [.block("tbody", [], rows)])])
  }
}

extension Catalogue {
  /// A phrase of a document.
  func words(_ phrase: DocumentPhrase) -> SafeText { words(phrase, [:]) }
}
