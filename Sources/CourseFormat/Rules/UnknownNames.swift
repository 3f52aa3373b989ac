import Exercises
import Markdown
import Text

/// Every `{name}` of a text is a fact or, in an item, a word of its variants.
enum UnknownNames: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let facts = course.facts.facts.map { $0.name.value }
    let items = Dictionary(course.items.map { ($0.file.text.file, $0) }) { first, _ in first }
    for text in course.texts {
      // What an item's variants are called isn't known where its head can't be read.
      if case .item = text.role, items[text.file] == nil { continue }
      let variants = items[text.file]?.original.head.variants ?? []
      let own = Set(variants.flatMap { $0.words.keys })
      let names = KnownNames(facts + own)
      // Metadata is YAML, where braces are something else.
      for placeholder in text.withoutMetadata.placeholders where !own.contains(placeholder.name) {
        found.append(.unknown(placeholder, among: names))
      }
      found += clashes(of: own, facts: facts, items[text.file])
    }
  }

  private static func clashes(
    of names: Set<String>, facts: [String], _ item: ParsedItem?
  ) -> [Diagnostic] {
    guard let item, !item.file.isTranslation else { return [] }
    return names.intersection(facts).sorted().map {
      .taken($0, at: item.file.head.variants.first?.range ?? item.file.head.title.range)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknown(_ name: Placeholder, among names: KnownNames) -> Diagnostic {
    Diagnostic(
      .error, id: "unknown-name", at: name.range,
      sentence: "Nothing takes the place of `{\(name.name)}`.",
      repair: names.suggestion(for: name.name))
  }

  fileprivate static func taken(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "name-taken", at: range, sentence: "`\(name)` is already the name of a fact.",
      repair: "Give the word of the variants another name.")
  }
}
