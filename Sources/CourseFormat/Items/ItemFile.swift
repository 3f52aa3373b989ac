import Curriculum
import Exercises
import Markdown
import Text

/// The file of an item: in the first language it says all, in a translation only words.
struct ItemFile {
  /// Its text.
  let text: CourseText
  /// Its title and metadata.
  let head: ItemHead
  /// What its kind reads.
  let source: ItemSource
  /// The labelled parts.
  let labelled: LabelledBlocks

  /// Whether it holds only words.
  var isTranslation: Bool { source.isTranslation }

  /// Reads an item; nil, with diagnostics, where it can't be asked.
  init?(
    _ text: CourseText, isTranslation: Bool, labels: CourseLabels,
    into found: inout [Diagnostic]
  ) {
    guard let head = ItemHead(text, isTranslation: isTranslation, into: &found) else { return nil }
    let blocks = Array(text.blocks.dropFirst(TextHead.blockCount))
    self.text = text
    self.head = head
    labelled = LabelledBlocks(blocks, labels: labels, in: text.language)
    source = ItemSource(
      metadata: head.metadata, body: labelled.body, range: head.title.range,
      isTranslation: isTranslation)
  }

  /// What it asks; nil, with diagnostics, where nothing can be asked, and in a translation.
  func exercise(into found: inout [Diagnostic]) -> Exercise? {
    guard let name = head.facts?.kind.value, let kind = exerciseKind(named: name) else {
      return nil
    }
    let parsed = Exercise.parse(source, as: kind)
    found += parsed.diagnostics
    return parsed.exercise
  }

  /// What another language asks, in the words of this translation.
  func translated(_ original: Exercise, into found: inout [Diagnostic]) -> Exercise? {
    let translated = original.translated(by: source)
    found += translated.diagnostics
    return translated.exercise
  }

  /// The words of each variant, those of the first language where this one lacks them; one empty
  /// entry without variants.
  func variants(of original: ItemFile) -> [[String: SafeText]] {
    let first = original.head.variants.map { $0.words }
    guard !first.isEmpty else { return [[:]] }
    return first.enumerated().map { index, words in
      guard head.variants.indices.contains(index) else { return words }
      return words.merging(head.variants[index].words) { _, own in own }
    }
  }
}
