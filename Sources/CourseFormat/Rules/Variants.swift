import Markdown

/// The variants of an item have words for the same names, in every language.
enum Variants: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for item in course.items {
      let own = item.file.head.variants
      let original = item.original.head.variants
      let names = Set((original.first?.words ?? [:]).keys)
      for variant in own where Set(variant.words.keys) != names {
        found.append(.otherNames(names.sorted(), at: variant.range))
      }
      if item.file.isTranslation, !own.isEmpty || !original.isEmpty, own.count != original.count {
        found.append(
          .otherCount(original.count, own.count, at: item.file.head.title.range))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func otherNames(_ names: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "variant-names", at: range,
      sentence: "This variant hasn't the names of the first one.",
      repair: "Give it words for \(names.map { "`\($0)`" }.joined(separator: ", ")).")
  }

  fileprivate static func otherCount(_ first: Int, _ own: Int, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(
      .error, id: "translation-variants", at: range,
      sentence: "The first language has \(first) variants, this translation has \(own).",
      repair: "Translate the words of each variant, in the same order.")
  }
}
