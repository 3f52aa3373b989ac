public import Text

extension TakeAwaySheet {
  /// The sheet for a browser and its printer: one file, nothing loaded, letters of 14 points.
  public func html(language: Language) -> String {
    let head = Markup.block(
      "head", [],
      HTMLDocument.meta + [.inline("title", [], [.text(title)]), .style(Self.stylesheet)])
    let place = Markup.inline("small", [], [.text(words.words(.takeAwayPlace))])
    let top = Markup.inline("h1", [], [.text(title), .text(" "), place])
    let body = Markup.block(
      "body", [], [.block("main", [], [top] + parts.flatMap(part) + whom)])
    let html = Markup.block("html", [.set("lang", language.rawValue)], [head, body])
    return "<!DOCTYPE html>\n\(html.source)\n"
  }

  private func part(_ part: Part) -> [Markup] {
    [.inline("h2", [], [.text(part.title)])]
      + part.paragraphs.map { .inline("p", [], [.text($0)]) }
  }

  /// Whom to ask, and when that was looked at.
  private var whom: [Markup] {
    guard !contacts.isEmpty else { return [] }
    let items = contacts.map { Markup.inline("li", [], self.contact($0)) }
    return [
      .inline("h2", [], [.text(words.words(.takeAwayContacts))]), .block("ul", [], items),
    ] + (foot.map { [.inline("p", [.set("class", "foot")], [.text($0)])] } ?? [])
  }

  /// The value stands out where the phrase begins with it.
  private func contact(_ contact: Contact) -> [Markup] {
    let line = line(of: contact).string
    guard line.hasPrefix(contact.value.string) else { return [.text(SafeText(line))] }
    return [
      .inline("strong", [], [.text(contact.value)]),
      .text(SafeText(line.dropFirst(contact.value.string.count))),
    ]
  }

  /// `TakeAwayPaper` of the course format counts with these sizes: change both.
  private static let stylesheet = """
    @page { size: A4; margin: 13mm 16mm; }
    * { box-sizing: border-box; }
    html { color: #1c2430; background: #fbfaf7; }
    body { margin: 0; font: 14pt/1.3 "Luciole", "Atkinson Hyperlegible", "DejaVu Sans", Verdana,
      sans-serif; overflow-wrap: break-word; }
    main { max-width: 178mm; margin: 0 auto; }
    h1 { margin: 0 0 3mm; font-size: 20pt; line-height: 24pt; color: #14417c; }
    h2 { margin: 2mm 0 0; font-size: 14pt; color: #14417c; break-after: avoid; }
    p { margin: 0; }
    ul { margin: 0; padding-left: 1.3em; }
    small { font-size: 14pt; font-weight: normal; white-space: nowrap; }
    small, .foot { color: #55606e; }
    .foot { margin-top: 2mm; }
    @media screen { body { padding: 13mm 16mm; } h2 { margin-top: 6mm; } }
    @media print { html { color: #000000; background: #ffffff; } small, .foot { color: #333333; } }
    """
}
