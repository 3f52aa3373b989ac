/// Parses the Markdown of courses: CommonMark with pipe tables and task lists.
public enum MarkdownParser {
  /// The ids of all diagnostics that this parser may give.
  public static let diagnosticIDs =
    [
      "file-too-large", "line-too-long", "too-many-markers", "too-many-empty-lines",
      "too-many-images", "nested-too-deeply", "too-many-parts",
      "not-utf-8", "byte-order-mark", "mixed-line-endings", "nul-character", "invalid-utf-8",
      "table-header-misfit", "table-row-short", "table-row-long", "task-marker",
    ] + HostileKind.allCases.map { $0.rawValue }

  /// Parses the bytes of a file; `file` is the name that ranges carry.
  ///
  /// Never fails: what is wrong stands in the document's diagnostics.
  public static func parse(_ bytes: [UInt8], file: String) -> MarkdownDocument {
    do throws(Refusal) {
      try Limits.check(size: bytes.count, of: file)
      return try parse(Decoding(bytes, file: file))
    } catch {
      return .refused(error, source: "")
    }
  }

  /// Parses a text; `file` is the name that ranges carry.
  public static func parse(_ text: String, file: String) -> MarkdownDocument {
    parse(Array(text.utf8), file: file)
  }

  private static func parse(_ decoding: Decoding) -> MarkdownDocument {
    let text = decoding.text
    do throws(Refusal) {
      try Limits.check(text)
      let root = try CommonMark.parse(text)
      let tables = try TableSurvey(of: root, in: text)
      var builder = TreeBuilder(text: text, tables: tables)
      let blocks = builder.blocks(in: root)
      return MarkdownDocument(
        blocks: blocks, diagnostics: (decoding.diagnostics + builder.diagnostics).capped,
        source: text.string)
    } catch {
      return .refused(error, source: text.string)
    }
  }
}

extension MarkdownDocument {
  fileprivate static func refused(_ refusal: Refusal, source: String) -> MarkdownDocument {
    MarkdownDocument(
      blocks: [], diagnostics: [refusal.diagnostic], isRefused: true, source: source)
  }
}
