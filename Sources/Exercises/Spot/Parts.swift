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

  /// The sign between a part and its reason.
  static func colon(_ range: SourceRange) -> MarkdownInline {
    MarkdownInline(.text(SafeText(" : ")), range: range)
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

extension Sequence<MarkdownInline> {
  /// A reason without the colon and the spaces before it.
  var withoutColon: [MarkdownInline] {
    var rest = Array(self)
    guard let first = rest.first, case .text(let text) = first.kind else { return rest }
    let reason = text.string.drop { $0.isWhitespace || $0 == ":" }
    rest[0] = MarkdownInline(.text(SafeText(String(reason))), range: first.range)
    return rest.plainText.isEmpty ? [] : rest
  }
}
