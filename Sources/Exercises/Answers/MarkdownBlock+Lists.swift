import Markdown

extension MarkdownBlock {
  /// The text of a paragraph; nil for anything else.
  var inlines: [MarkdownInline]? {
    guard case .paragraph(let inlines) = kind else { return nil }
    return inlines
  }

  /// The items of a list with bullets; nil for anything else.
  var bulletItems: [ListItem]? {
    guard case .list(nil, _, let items) = kind else { return nil }
    return items
  }

  /// The items of a numbered list; nil for anything else.
  var numberedItems: [ListItem]? {
    guard case .list(.some, _, let items) = kind else { return nil }
    return items
  }
}
