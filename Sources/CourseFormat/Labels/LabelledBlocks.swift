import Markdown
import Text

/// The blocks of a text, with the labelled quotes set apart.
struct LabelledBlocks {
  /// A quote that begins with a label.
  struct Part {
    /// Its label.
    let label: CourseLabel
    /// What it says, without the label.
    let blocks: [MarkdownBlock]
    /// Where the quote stands.
    let range: SourceRange
  }

  /// All other blocks, in order.
  private(set) var body: [MarkdownBlock] = []
  /// The labelled quotes, in order.
  private(set) var parts: [Part] = []

  /// Sets the labelled quotes of some blocks apart.
  init(_ blocks: [MarkdownBlock], labels: CourseLabels, in language: Language) {
    for block in blocks {
      if let part = Part(block, labels: labels, in: language) {
        parts.append(part)
      } else {
        body.append(block)
      }
    }
  }

  /// What is said under a label, of all its quotes, in order.
  func blocks(of label: CourseLabel) -> [[MarkdownBlock]] {
    parts.filter { $0.label == label }.map { $0.blocks }
  }
}

extension LabelledBlocks.Part {
  /// Reads a block; nil where it isn't a quote with a label.
  init?(_ block: MarkdownBlock, labels: CourseLabels, in language: Language) {
    guard let words = block.labelWords, let label = labels.meant(by: words, in: language),
      case .quote(let blocks) = block.kind, let first = blocks.first,
      case .paragraph(let inlines) = first.kind
    else { return nil }
    let rest = inlines.dropFirst().drop { $0.isSpace }.withoutLeadingSpace
    let begin = rest.isEmpty ? [] : [MarkdownBlock(.paragraph(rest), range: first.range)]
    self.init(label: label, blocks: begin + blocks.dropFirst(), range: block.range)
  }
}

extension MarkdownBlock {
  /// The strong words ending with a full stop that a quote begins with; nil where it doesn't.
  var labelWords: String? {
    guard case .quote(let blocks) = kind, case .paragraph(let inlines)? = blocks.first?.kind,
      case .strong(let strong)? = inlines.first?.kind
    else { return nil }
    let words = strong.plainText
    return words.hasSuffix(".") ? words : nil
  }
}

extension MarkdownInline {
  fileprivate var isSpace: Bool { kind == .softBreak || kind == .lineBreak }
}

extension ArraySlice<MarkdownInline> {
  /// The pieces without the space that followed the label.
  fileprivate var withoutLeadingSpace: [MarkdownInline] {
    guard let first, case .text(let text) = first.kind else { return Array(self) }
    let words = SafeText(text.string.drop { $0 == " " })
    let begin = words.isEmpty ? [] : [MarkdownInline(.text(words), range: first.range)]
    return begin + dropFirst()
  }
}
