import Markdown
import Text

extension MarkdownInline {
  /// Whether it is strong.
  var isStrong: Bool {
    if case .strong = kind { true } else { false }
  }

  /// Whether it can be a part to mark: strong or emphasised words.
  var isPart: Bool { !children.isEmpty }

  /// What is inside strong or emphasised words; nothing in anything else.
  var children: [MarkdownInline] {
    switch kind {
    case .strong(let children), .emphasis(let children): children
    default: []
    }
  }
}

extension [Spot.Part] {
  /// The part that words of the message are; nil where the list hasn't them, or marks them
  /// otherwise.
  func index(of inline: MarkdownInline) -> Int? {
    firstIndex { part in
      part.isSuspicious == inline.isStrong
        && part.thing.label.plainText == inline.children.plainText
    }
  }
}

extension MarkdownBlock {
  /// What stands under the title of a panel; nothing in anything else.
  var panelBody: [MarkdownBlock] {
    guard case .quote(let blocks) = kind, blocks.panelTitle != nil else { return [] }
    return Array(blocks.dropFirst())
  }
}
