import Markdown

/// Each word of a glossary is explained, under a heading with two `#`.
enum GlossaryWords: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for glossary in course.glossaries {
      let headings = glossary.text.blocks.count { $0.isHeading }
      // Words under headings of another level are told by the order of headings.
      if glossary.entries.isEmpty, headings < 2 { found.append(.noWord(in: glossary.text.file)) }
      for entry in glossary.entries where entry.value.meaning.isEmpty {
        found.append(.unexplained(entry.value, at: entry.range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noWord(in file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "glossary-empty", at: SourceRange(file: file),
      sentence: "This glossary explains no word.",
      repair: "Write each word as a heading, `## Lien`, and what it means under it.")
  }

  fileprivate static func unexplained(_ entry: GlossaryEntry, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "word-unexplained", at: range,
      sentence: "Nothing explains the word « \(entry.word) ».",
      repair: "Say what it means in a paragraph under its heading.")
  }
}
