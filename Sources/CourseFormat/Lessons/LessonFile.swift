import Markdown
import Text

/// The file of a lesson, cut into its steps.
struct LessonFile {
  /// A step: a `##` heading and what follows it.
  struct Section {
    /// The heading.
    let title: Located<SafeText>
    /// What follows it, up to the next one.
    var blocks: [MarkdownBlock] = []
  }

  /// Its text.
  let text: CourseText
  /// Its title and metadata.
  let head: LessonHead
  /// What stands before the first step: it should be nothing.
  private(set) var preface: [MarkdownBlock] = []
  /// Its steps, as the headings cut it.
  private(set) var sections: [Section] = []
  /// The labelled parts of the whole lesson.
  let labelled: LabelledBlocks

  /// Cuts a lesson; nil, with diagnostics, where its head can't be read.
  init?(
    _ text: CourseText, isTranslation: Bool, labels: CourseLabels, into found: inout [Diagnostic]
  ) {
    guard let head = LessonHead(text, isTranslation: isTranslation, into: &found)
    else { return nil }
    self.text = text
    self.head = head
    let blocks = Array(text.blocks.dropFirst(TextHead.blockCount))
    labelled = LabelledBlocks(blocks, labels: labels, in: text.language)
    for block in labelled.body {
      if case .heading(2, let title) = block.kind {
        sections.append(Section(title: Located(SafeText(title.plainText), at: block.range)))
      } else if sections.isEmpty {
        preface.append(block)
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
  }
}
