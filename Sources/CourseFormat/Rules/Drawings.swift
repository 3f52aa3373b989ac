import Markdown
import Text

/// A drawing stands alone, is at most 72 cells wide, and has words for those who don't see it.
enum Drawings: CourseRule {
  /// The cells of a line at most (screens: the width of texts).
  private static let width = 72

  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for text in course.texts {
      let alone = Set(text.blocks.everyBlock.compactMap { $0.onlyInline?.range })
      for inline in text.blocks.everyInline {
        guard case .image(let link, _, let words) = inline.kind else { continue }
        if words.isEmpty { found.append(.withoutWords(at: inline.range)) }
        if !alone.contains(inline.range) { found.append(.inText(at: inline.range)) }
        if let problem = course.problem(withDrawing: link, of: text, at: inline.range) {
          found.append(problem)
        }
      }
    }
    for path in course.tree.paths { found += wideLines(of: path, in: course.tree) }
  }

  private static func wideLines(of path: String, in tree: FileTree) -> [Diagnostic] {
    guard case .drawing = FileRole(path: path), let bytes = tree.bytes(at: path),
      bytes.count <= YAMLText.fileBytes
    else { return [] }
    return DrawingTable.lines(of: bytes).enumerated().compactMap { index, line in
      let cells = DisplayWidth.of(line.string)
      let range = SourceRange(file: path, line: index + 1, column: width + 1)
      return cells > width ? .tooWide(cells, width, at: range) : nil
    }
  }
}

extension ParsedCourse {
  fileprivate func problem(
    withDrawing link: String, of text: CourseText, at range: SourceRange
  ) -> Diagnostic? {
    guard let file = CoursePath.resolved(link, from: text.file),
      case .drawing(let language, _) = FileRole(path: file), language == text.language
    else { return .noDrawing(link, at: range) }
    let first = file.withoutLanguage.inLanguage(manifest.first)
    let exists = tree.bytes(at: file) != nil || tree.bytes(at: first) != nil
    return exists ? nil : .broken(link, near: file, in: tree, at: range)
  }
}

extension Diagnostic {
  fileprivate static func withoutWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "drawing-without-words", at: range,
      sentence: "No words stand for this drawing where it can't be seen.",
      repair: "Say between the brackets what it shows: `![A keyboard, Enter at the right](…)`.")
  }

  fileprivate static func inText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "drawing-in-text", at: range, sentence: "A drawing stands inside a text here.",
      repair: "Give it a paragraph of its own, with an empty line above and below.")
  }

  fileprivate static func noDrawing(_ link: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "not-a-drawing", at: range,
      sentence: "`\(link)` is not a drawing of this language.",
      repair: "Drawings are text files in the folder `drawings` of the language: "
        + "`../drawings/keyboard.txt`.")
  }

  fileprivate static func tooWide(_ cells: Int, _ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "drawing-too-wide", at: range,
      sentence: "This line of the drawing is \(cells) cells wide; \(limit) at most are shown.",
      repair: "Draw it narrower.")
  }
}
