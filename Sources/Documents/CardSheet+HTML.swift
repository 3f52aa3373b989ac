public import Text

extension CardSheet {
  /// The sheets for a browser and its printer: one file, nothing loaded, dashed lines to cut along.
  public func html(language: Language) -> String {
    let head = Markup.block(
      "head", [],
      HTMLDocument.meta + [
        .inline("title", [], [.text(words.words(.cardTitle))]), .style(Self.stylesheet),
      ])
    let body = Markup.block("body", [], sheets.map(sheet))
    let html = Markup.block("html", [.set("lang", language.rawValue)], [head, body])
    return "<!DOCTYPE html>\n\(html.source)\n"
  }

  private func sheet(_ cards: [SafeText]) -> Markup {
    .block("section", [.set("class", "sheet")], cards.map(card))
  }

  private func card(_ card: SafeText) -> Markup {
    .block(
      "article", [],
      [
        .inline("h2", [], [.text(words.words(.cardTitle))]),
        .inline("p", [.set("class", "words")], [.text(card)]),
      ] + advice.map { .inline("p", [], [.text($0)]) })
  }

  /// Ten cards of 89.5 by 54 mm: a little more than a bank card, so that the words can be large.
  private static let stylesheet = """
    @page { size: A4; margin: 13mm 15mm; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 180mm; color: #000; background: #fff;
      font: 11pt/1.35 "Luciole", "Atkinson Hyperlegible", "DejaVu Sans", Verdana, sans-serif; }
    .sheet { display: grid; grid-template-columns: 89.5mm 89.5mm; break-after: page; }
    .sheet:last-child { break-after: auto; }
    article { height: 54mm; padding: 5mm; border: 1px dashed #555; break-inside: avoid;
      overflow: hidden; }
    h2 { margin: 0 0 3mm; font-size: 11pt; color: #14417c; }
    .words { margin: 0 0 4mm; font-size: 14pt; font-weight: bold; white-space: nowrap; }
    p { margin: 0 0 1mm; }
    """
}
