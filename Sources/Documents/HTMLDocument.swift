public import Interface
public import Text

/// A page as a document for a browser, a printer, a mail: one file, no script, nothing loaded.
public enum HTMLDocument {
  /// The document of a page, in HTML 5.
  ///
  /// - Parameters:
  ///   - page: What the document says.
  ///   - language: The language of the page's own words.
  ///   - words: The phrases of `DocumentPhrase`.
  public static func html(of page: Page, language: Language, words: Catalogue) -> String {
    let writer = DocumentWriter(words: words)
    let head = Markup.block(
      "head", [], meta + [.inline("title", [], [.text(page.title)])] + [style])
    let body = Markup.block(
      "body", [],
      [
        header(of: page), .block("main", [], page.spokenBlocks.map(writer.block)),
        writer.commands(page),
      ])
    let html = Markup.block("html", [.set("lang", language.rawValue)], [head, body])
    return "<!DOCTYPE html>\n\(html.source)\n"
  }

  /// Whoever opens the file: nothing runs, nothing is fetched, nobody learns of it.
  static let meta: [Markup] = [
    .void("meta", [.set("charset", "utf-8")]),
    .void(
      "meta",
      [
        .set("http-equiv", "Content-Security-Policy"),
        .set("content", "default-src 'none'; style-src 'unsafe-inline'"),
      ]),
    .void("meta", [.set("name", "referrer"), .set("content", "no-referrer")]),
    .void(
      "meta", [.set("name", "viewport"), .set("content", "width=device-width, initial-scale=1")]),
  ]

  private static let style = Markup.style(stylesheet)

  /// The place, and how far; the narrowest place is the title where the page has none of its own.
  private static func header(of page: Page) -> Markup {
    let above = page.hasTitle ? page.place : page.place.dropLast()
    let place = Markup.joined(above.map { .text($0) }, by: " › ")
    let pieces = [
      above.isEmpty ? .none : Markup.inline("p", [.set("class", "place")], [place]),
      page.progress.map { .inline("p", [.set("class", "progress")], [.text($0)]) } ?? .none,
    ]
    let title = page.hasTitle ? nil : page.place.last
    let all =
      [Markup.block("div", [.set("class", "where")], pieces)]
      + (title.map { [.inline("h1", [], [.text($0)])] } ?? [])
    return page.place.isEmpty && page.progress == nil ? .none : .block("header", [], all)
  }
}

extension Page {
  /// Whether a block of the page is its title.
  fileprivate var hasTitle: Bool { titleWords != nil }

  /// The title of the document: its first title, else the place.
  fileprivate var title: SafeText {
    titleWords.map { SafeText($0.map(\.plain).joined()) }
      ?? SafeText(place.map { $0.string }.joined(separator: " › "))
  }

  private var titleWords: [Inline]? {
    for case .heading(1, let words) in blocks { return words }
    return nil
  }
}

extension Inline {
  /// The words alone.
  var plain: String {
    switch self {
    case .text(let text), .code(let text): text.string
    case .emphasis(let inner), .strong(let inner): inner.map(\.plain).joined()
    case .lineBreak: " "
    case .link(let link, _): link.label.string
    case .field(let field): field.label.string
    case .span(let span): span.label.string
    }
  }
}
