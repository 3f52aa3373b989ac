public import Markdown

/// The part of an item's file that its kind reads.
public struct ItemSource: Equatable, Sendable {
  /// The item's YAML.
  public let metadata: ItemMetadata
  /// What follows the metadata, without the labelled parts (hints, explanation, solution).
  public let body: [MarkdownBlock]
  /// Where a problem is shown that has no better place: the title, or the whole file.
  public let range: SourceRange
  /// Whether it holds only the words of an item that another file defines.
  public let isTranslation: Bool

  /// Makes a source.
  public init(
    metadata: ItemMetadata, body: [MarkdownBlock], range: SourceRange, isTranslation: Bool = false
  ) {
    self.metadata = metadata
    self.body = body
    self.range = range
    self.isTranslation = isTranslation
  }
}
