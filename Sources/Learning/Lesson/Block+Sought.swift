import Interface
import Text

extension Block {
  /// The texts of the block, a paragraph or a cell each.
  var texts: [String] {
    switch self {
    case .heading(_, let inlines), .text(let inlines): [inlines.plain]
    case .list(_, let items): items.joined().flatMap { $0.texts }
    case .quote(let blocks): blocks.flatMap { $0.texts }
    case .panel(let title, let blocks): [title.string] + blocks.flatMap { $0.texts }
    case .code(let text): [text.string]
    case .table(let table): (table.header + table.rows.joined()).map { $0.plain }
    case .drawing(let drawing): [drawing.alternative.string]
    case .progress, .live, .status, .separator, .control: []
    }
  }

  /// The block with the words that are looked for in brackets, and strong.
  func marking(_ sought: SoughtWords) -> Block {
    switch self {
    case .heading(let level, let inlines): .heading(level: level, inlines.marking(sought))
    case .text(let inlines): .text(inlines.marking(sought))
    case .list(let start, let items):
      .list(start: start, items: items.map { $0.map { $0.marking(sought) } })
    case .quote(let blocks): .quote(blocks.map { $0.marking(sought) })
    case .panel(let title, let blocks): .panel(title: title, blocks.map { $0.marking(sought) })
    case .table(let table):
      .table(
        Table(
          header: table.header.map { $0.marking(sought) }, alignments: table.alignments,
          rows: table.rows.map { $0.map { $0.marking(sought) } }))
    case .code, .drawing, .progress, .live, .status, .separator, .control: self
    }
  }
}

extension [Inline] {
  /// The words, without what can be acted on.
  fileprivate var plain: String { map { $0.plain }.joined() }

  fileprivate func marking(_ sought: SoughtWords) -> [Inline] {
    var place = 0
    return marking(sought.places(in: [Character](plain)), from: &place)
  }

  /// Marks places of the paragraph; `place` is where these pieces of it begin, then where they end.
  private func marking(_ marks: [Range<Int>], from place: inout Int) -> [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .emphasis(let inner): return [.emphasis(inner.marking(marks, from: &place))]
      case .strong(let inner): return [.strong(inner.marking(marks, from: &place))]
      case .text(let text):
        defer { place += text.string.count }
        return text.marked(marks.map { $0.lowerBound - place..<$0.upperBound - place })
      case .code, .lineBreak, .link, .field, .span:
        place += inline.plain.count
        return [inline]
      }
    }
  }
}

extension Inline {
  fileprivate var plain: String {
    switch self {
    case .text(let text), .code(let text): text.string
    case .emphasis(let inner), .strong(let inner): inner.plain
    case .lineBreak: "\n"
    case .link(let link, _): link.label.string
    case .span(let span): span.label.string
    case .field: ""
    }
  }
}

extension SafeText {
  /// The text, with those of its parts in brackets that lie in some places.
  fileprivate func marked(_ places: [Range<Int>]) -> [Inline] {
    let characters = Array(string)
    var pieces: [Inline] = []
    var start = 0
    for place in places.map({ $0.clamped(to: 0..<characters.count) }) where !place.isEmpty {
      pieces.append(.text(SafeText(String(characters[start..<place.lowerBound]))))
      pieces.append(.strong([.text(SafeText("[\(String(characters[place]))]"))]))
      start = place.upperBound
    }
    pieces.append(.text(SafeText(String(characters[start...]))))
    return pieces.filter { $0 != .text(.empty) }
  }
}
