import Text

extension Diagnostic {
  /// The diagnostic as a person reads it: place and sentence, the source line with carets under
  /// what is wrong, and the repair.
  ///
  /// `source` is the text of the file; where it has no such line, only the sentences are shown.
  public func rendered(in source: String) -> String {
    let place = "\(range.file):\(range.start.line):\(range.start.column)"
    let head = "\(place): \(severity.rawValue)[\(id)]: \(sentence)"
    let tail = repair.map { ["  " + $0] } ?? []
    return ([head] + Excerpt(of: source, at: range).lines + tail)
      .map { SafeText($0).string }
      .joined(separator: "\n")
  }
}

/// A line of source with carets under a part of it.
private struct Excerpt {
  /// The scalars of source shown at most; a longer line is cut around the part.
  private static let width = 96

  /// The line and the carets, indented by two; none where the line is empty or missing.
  let lines: [String]

  init(of source: String, at range: SourceRange) {
    let endings = LineEndings(Array(source.utf8)[...])
    let line = SourceText(file: range.file, bytes: endings.bytes).line(range.start.line)
    let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    guard !line.trimmed.isEmpty else {
      lines = []
      return
    }
    let start = min(range.start.column - 1, scalars.count)
    let endsHere = range.end.line == range.start.line
    let end = endsHere ? min(range.end.column - 1, scalars.count) : scalars.count
    let first = start < Self.width * 3 / 4 ? 0 : start - Self.width / 2
    let last = min(scalars.count, first + Self.width)
    let before = (first > 0 ? "…" : "") + Self.shown(scalars[first..<start])
    let marked = Self.shown(scalars[start..<max(start, min(end, last))])
    let after = Self.shown(scalars[max(start, min(end, last))..<last])
    let padding = String(repeating: " ", count: DisplayWidth.of(before))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    let cut = last < scalars.count ? "…" : ""
    lines = ["  " + before + marked + after + cut, "  " + padding + carets]
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return SafeText(String(view)).string
  }
}
