import Text

extension Composer {
  /// The points of a list, each indented by its bullet or number, with air between those of
  /// several paragraphs.
  func lines(ofList items: [[Block]], from start: Int?, _ width: Int) -> [Line] {
    let last = (start ?? 0) + items.count - 1
    let leadWidth = start == nil ? 2 : "\(last). ".count
    let air = items.contains { $0.isLoose } ? [Line.air] : []
    return items.enumerated().flatMap { index, blocks in
      let lead = start.map { "\($0 + index). " } ?? "\(symbols.bullet) "
      let lines = self.lines(of: blocks, inPoint: true, width: width - 2 - leadWidth)
      let point = lines.enumerated().map { number, line in
        let indent = number == 0 ? Line("  \(lead)", .body) : Line()
        return indent.padded(to: 2 + leadWidth) + line
      }
      return (index == 0 ? [] : air) + point.together
    }
  }

  /// Blocks with a sign before each line.
  func prefixed(_ prefix: Line, _ blocks: [Block], _ width: Int) -> [Line] {
    lines(of: blocks, width: width - prefix.width).map { prefix + $0 }
  }

  /// Lines as they are; those too wide go on below.
  func lines(ofCode text: SafeText, _ width: Int) -> [Line] {
    let ink = Ink(role: .panel)
    return text.string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { raw in
      Line(String(raw), ink).pieces(of: max(1, width - 2)).enumerated().map { index, piece in
        .blank(2) + piece.tied(index == 0 ? .free : .inside)
      }
    }
  }

  /// A picture, or the words that replace it where it is too wide.
  func lines(of drawing: Drawing, _ width: Int) -> [Line] {
    let lines = drawing.lines.map { Line($0, .body) }
    guard lines.allSatisfy({ $0.width <= width }), !lines.isEmpty else {
      return wrapped([Run(drawing.alternative, .body)], width)
    }
    return lines
  }

  /// A frame with its title in the upper side. A title too long stands on lines inside.
  func panel(_ title: SafeText, _ blocks: [Block], _ width: Int) -> [Line] {
    let outer = max(8, width - 2)
    let inner = outer - 4
    let words = Line(title, Ink(role: .title))
    let isShort = words.width <= inner - 2
    let heading = isShort ? [] : wrapped([Run(title, Ink(role: .title))], inner)
    let content = heading + lines(of: blocks, width: inner)
    let top = isShort && !title.isEmpty ? Line(" ", .frame) + words + Line(" ", .frame) : Line()
    let side = Line(symbols.vertical, .frame)
    let ground = Ink(role: .panel)
    let body = content.map { line in
      side + .blank(1, ground) + line.grounded().padded(to: inner, ground) + .blank(1, ground)
        + side
    }
    // An edge never stands alone at the foot of a screen, nor at its top.
    let closing = edge(2, Line(), outer).tied(.inside)
    return ([edge(0, top, outer)] + body.tied(.inside) + [closing]).map { .blank(2) + $0 }
  }

  /// The upper or lower side of a frame.
  private func edge(_ corner: Int, _ title: Line, _ width: Int) -> Line {
    let start = title.width == 0 ? Line() : Line(symbols.horizontal, .frame)
    let rest = String(
      repeating: symbols.horizontal, count: max(0, width - 2 - title.width - start.width))
    return Line(symbols.corners[corner], .frame) + start + title + Line(rest, .frame)
      + Line(symbols.corners[corner + 1], .frame)
  }
}

extension Line {
  /// The line cut into lines of a width, after a blank where there is one. No blank is dropped, and
  /// a wide character is never cut.
  func pieces(of width: Int) -> [Line] {
    var pieces: [Line] = []
    var rest = cells[...]
    while rest.count > width {
      let fitting = rest.prefix(max(2, width))
      let blank = fitting.lastIndex { $0.text == " " }.map { $0 + 1 } ?? rest.startIndex
      var end = blank > rest.startIndex ? blank : fitting.endIndex
      if end < rest.endIndex, rest[end].text.isEmpty { end -= 1 }
      pieces.append(Line(cells: Array(rest[..<end])))
      rest = rest[end...]
    }
    return pieces + [Line(cells: Array(rest))]
  }

  /// The line as it looks inside a frame: plain text takes the frame's ground.
  fileprivate func grounded() -> Line {
    inked { if $0.role == .body { $0.role = .panel } }
  }
}

extension [Block] {
  /// Whether a point of a list has air inside: several paragraphs, not a text and the list below it.
  fileprivate var isLoose: Bool {
    zip(self, dropFirst()).contains { $0.air(before: $1, inPoint: true) > 0 }
  }
}
