import Exercises
import Markdown

/// Every link leads to something that can be opened, and to nothing that could do harm.
enum Links: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for text in course.texts {
      let alone = Set(text.blocks.everyBlock.compactMap { $0.onlyInline?.range })
      for inline in text.blocks.everyInline {
        guard case .link(let link, _, _) = inline.kind else { continue }
        let destination = Destination(link, from: text.file)
        let problem = course.problem(
          with: destination, link, of: text, isAlone: alone.contains(inline.range), at: inline.range
        )
        if let problem { found.append(problem) }
      }
    }
  }

  /// Where a link leads.
  enum Destination {
    /// A page of the world.
    case world
    /// Something that could do harm, or leads out of the course.
    case unsafe
    /// A file of the course, and a place in it.
    case file(String, anchor: String)

    init(_ link: String, from file: String) {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = parts.first.map(String.init) ?? ""
      if ["https://", "http://", "mailto:"].contains(where: link.hasPrefix) {
        self = .world
      } else if let resolved = path.isEmpty ? file : CoursePath.resolved(path, from: file) {
        self = .file(resolved, anchor: parts.count == 2 ? String(parts[1]) : "")
      } else {
        self = .unsafe
      }
    }
  }
}

extension ParsedCourse {
  fileprivate func problem(
    with destination: Links.Destination, _ link: String, of text: CourseText, isAlone: Bool,
    at range: SourceRange
  ) -> Diagnostic? {
    switch destination {
    case .world: return nil
    case .unsafe: return .unsafe(link, at: range)
    case .file(let file, let anchor):
      switch FileRole(path: file) {
      case .glossary: return problem(withWord: anchor, in: file, link, at: range)
      case .item:
        guard exists(file) else { return .broken(link, near: file, in: tree, at: range) }
        let isInLesson = if case .lesson = text.role { true } else { false }
        return isInLesson && isAlone ? nil : .withoutEffect(link, at: range)
      default:
        return exists(file)
          ? .withoutEffect(link, at: range) : .broken(link, near: file, in: tree, at: range)
      }
    }
  }

  private func problem(
    withWord anchor: String, in file: String, _ link: String, at range: SourceRange
  ) -> Diagnostic? {
    guard let glossary = glossary(for: file) else {
      return .broken(link, near: file, in: tree, at: range)
    }
    guard glossary.entry(anchor) == nil else { return nil }
    return .unknownWord(
      anchor, among: KnownNames(glossary.entries.map { $0.value.anchor }), at: range)
  }

  /// A file of a translation may still be missing: then the first language's is shown.
  private func exists(_ file: String) -> Bool {
    tree.bytes(at: file) != nil
      || tree.bytes(at: file.withoutLanguage.inLanguage(manifest.first)) != nil
  }

  private func glossary(for file: String) -> GlossaryFile? {
    glossaries.first { $0.text.file == file }
      ?? glossaries.first { $0.text.language == manifest.first }
  }
}

extension Diagnostic {
  fileprivate static func unsafe(_ link: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unsafe-link", at: range, sentence: "The link `\(link)` leads out of the course.",
      repair: "Link to a file of the course by a relative path, or to a page by https://.")
  }

  /// A link or an image whose file isn't there.
  static func broken(
    _ link: String, near file: String, in tree: FileTree, at range: SourceRange
  ) -> Diagnostic {
    let near = KnownNames(tree.paths).nearest(to: file)
    return Diagnostic(
      .error, id: "broken-link", at: range, sentence: "There is no file `\(file)` for `\(link)`.",
      repair: near.isEmpty
        ? "Write the path from this file: `exercises/first-sms.md`, `../glossary.md#word`."
        : "Did you mean \(near.map { "`\($0)`" }.joined(separator: ", "))?")
  }

  fileprivate static func unknownWord(
    _ anchor: String, among names: KnownNames, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-word", at: range,
      sentence: "The glossary doesn't explain `\(anchor)`.",
      repair: names.suggestion(for: anchor))
  }

  fileprivate static func withoutEffect(_ link: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "link-without-effect", at: range,
      sentence: "Nothing opens the link `\(link)` here.",
      repair: "Link to a word of the glossary; an exercise is linked alone in its paragraph.")
  }
}
