import Exercises
import Markdown
import Text

/// A Markdown file of a course, parsed, with the facts put in the place of their names.
struct CourseText {
  /// The file.
  let file: String
  /// What it is.
  let role: FileRole
  /// Its language.
  let language: Language
  /// Its blocks; `{names}` that are no fact are still in them.
  let blocks: [MarkdownBlock]
  /// What the Markdown parser found.
  let diagnostics: [Diagnostic]
  /// Whether it was over a limit and holds nothing.
  let isRefused: Bool

  /// Its blocks but the one right under its title, where that is code.
  var withoutMetadata: [MarkdownBlock] {
    guard blocks.dropFirst().first?.isCode == true else { return blocks }
    return Array(blocks.prefix(1) + blocks.dropFirst(TextHead.blockCount))
  }

  /// Parses a file.
  init(_ bytes: [UInt8], file: String, language: Language, facts: FactTable) {
    let document = MarkdownParser.parse(bytes, file: file)
    self.file = file
    role = FileRole(path: file)
    self.language = language
    let hasNames = !facts.facts.isEmpty && bytes.contains(UInt8(ascii: "{"))
    let values = hasNames ? facts.values(in: language) : [:]
    // The metadata is code, and stays as it was written.
    blocks =
      values.isEmpty
      ? document.blocks
      : document.blocks.enumerated().flatMap { index, block in
        index < TextHead.blockCount && block.isCode ? [block] : [block].filled(with: values)
      }
    diagnostics = document.diagnostics
    isRefused = document.isRefused
  }

  /// Parses only what begins a file: its title and its metadata.
  init(beginningOf bytes: [UInt8], file: String, language: Language, facts: FactTable) {
    // What is too large is refused whole, and says so.
    let beginning = bytes.count > YAMLText.fileBytes ? bytes : Self.beginning(of: bytes)
    self.init(beginning, file: file, language: language, facts: facts)
  }

  /// The bytes up to the end of the first fenced block; all of them where there is none.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let fence = Array("```".utf8)
    var fences = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if bytes[start..<end].starts(with: fence) { fences += 1 }
      if fences == 2 { return Array(bytes[..<end]) }
      start = end + 1
    }
    return bytes
  }
}

extension MarkdownBlock {
  fileprivate var isCode: Bool {
    if case .code = kind { true } else { false }
  }
}
