/// A Markdown text that was parsed: its blocks, and what was found wrong.
public struct MarkdownDocument: Hashable, Sendable {
  /// The blocks, in order; none where the file was refused.
  public let blocks: [MarkdownBlock]
  /// The problems found, in order of line and column.
  public let diagnostics: [Diagnostic]
  /// Whether the file was over a limit and was not parsed; then its last diagnostic says why.
  public let isRefused: Bool
  /// The text that was parsed: repaired UTF-8, line ends as line feeds, no byte order mark.
  ///
  /// The ranges of blocks and diagnostics are places in it; empty where it couldn't be read.
  public let source: String

  /// Makes a document of blocks, and sorts its diagnostics.
  public init(
    blocks: [MarkdownBlock], diagnostics: [Diagnostic], isRefused: Bool = false, source: String
  ) {
    self.blocks = blocks
    self.diagnostics = diagnostics.sorted()
    self.isRefused = isRefused
    self.source = source
  }
}
