import Markdown
import Text

/// A translation has the shape of what it translates: the same id, steps, hints, words.
enum TranslatedShape: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let originals = Dictionary(
      course.ownLessons.map { ($0.text.file.withoutLanguage, $0) }
    ) { first, _ in first }
    for lesson in course.lessons where lesson.text.language != course.manifest.first {
      guard let original = originals[lesson.text.file.withoutLanguage] else { continue }
      found += differences(of: lesson, from: original)
    }
    for item in course.items where item.file.isTranslation { found += differences(of: item) }
    found += differences(ofGlossariesIn: course)
  }

  private static func differences(of lesson: LessonFile, from original: LessonFile) -> [Diagnostic]
  {
    let (own, first) = (lesson.head.steps.map { $0.value }, original.head.steps.map { $0.value })
    let steps: [Diagnostic] =
      own == first ? [] : [.otherSteps(first, at: lesson.head.steps[0].range)]
    return steps
      + differences(of: lesson.labelled, from: original.labelled, lesson.head.title.range)
  }

  private static func differences(of item: ParsedItem) -> [Diagnostic] {
    let (own, first) = (item.file.head, item.original.head)
    let id: [Diagnostic] =
      own.id.value == first.id.value ? [] : [.otherID(own.id, first: first.id.value)]
    return id + differences(of: item.file.labelled, from: item.original.labelled, own.title.range)
  }

  private static func differences(
    of own: LabelledBlocks, from first: LabelledBlocks, _ range: SourceRange
  ) -> [Diagnostic] {
    CourseLabel.allCases.compactMap { label in
      let (own, first) = (own.blocks(of: label).count, first.blocks(of: label).count)
      return own == first ? nil : .otherParts(label, first: first, own: own, at: range)
    }
  }

  private static func differences(ofGlossariesIn course: ParsedCourse) -> [Diagnostic] {
    guard
      let first = course.glossaries.first(where: { $0.text.language == course.manifest.first })
    else { return [] }
    return course.glossaries.filter { $0.entries.count != first.entries.count }.map {
      .otherWords(first: first.entries.count, own: $0.entries.count, in: $0.text.file)
    }
  }
}

extension CourseLabel {
  /// What the part is called in a sentence for authors.
  fileprivate var name: String {
    switch self {
    case .hint: "hints"
    case .explanation: "explanations"
    case .solution: "solutions"
    case .short: "parts in short"
    }
  }
}

extension Diagnostic {
  fileprivate static func otherSteps(_ first: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-steps", at: range,
      sentence: "The steps aren't those of the first language.",
      repair: "Write `steps: [\(first.joined(separator: ", "))]`, and a `##` heading for each.")
  }

  fileprivate static func otherID(_ id: Located<String>, first: String) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-id", at: id.range,
      sentence: "This translates `\(first)`, but calls itself `\(id.value)`.",
      repair: "Write `item: \(first)`: the ids are the same in every language.")
  }

  fileprivate static func otherParts(
    _ label: CourseLabel, first: Int, own: Int, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-parts", at: range,
      sentence: "The first language has \(first) \(label.name), this translation has \(own).",
      repair: "Translate each of them, in the same order.")
  }

  fileprivate static func otherWords(first: Int, own: Int, in file: String) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-glossary", at: SourceRange(file: file),
      sentence: "The first language explains \(first) words, this glossary \(own).",
      repair: "Explain the same words in every language.")
  }
}
