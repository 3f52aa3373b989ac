/// Parses the Markdown of courses: CommonMark with pipe tables and task lists.
public enum MarkdownParser {
  /// Parses the bytes of a file; `file` is the name that ranges carry.
  ///
  /// Never fails: what is wrong stands in the document's diagnostics.
  public static func parse(_ bytes: [UInt8], file: String) -> MarkdownDocument {
    MarkdownDocument(blocks: [], diagnostics: [], source: String(decoding: bytes, as: UTF8.self))
  }

  /// Parses a text; `file` is the name that ranges carry.
  public static func parse(_ text: String, file: String) -> MarkdownDocument {
    parse(Array(text.utf8), file: file)
  }
}
