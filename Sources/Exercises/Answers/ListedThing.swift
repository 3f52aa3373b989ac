import Markdown
import Text

/// A thing of a list that is to be ordered, sorted or chosen from: its words, and why it belongs
/// where it does.
struct ListedThing: Equatable, Sendable {
  /// Its words.
  var label: [MarkdownInline]
  /// Why it belongs where it does; empty where the author didn't say.
  var why: [MarkdownBlock]
  /// Where it stands.
  var range: SourceRange

  /// Makes a thing.
  init(label: [MarkdownInline], why: [MarkdownBlock] = [], range: SourceRange) {
    self.label = label
    self.why = why
    self.range = range
  }

  /// Reads an item of a list: a paragraph, then why, as a quote.
  init(_ item: MarkdownBlock.ListItem, into diagnostics: inout [Diagnostic]) {
    self.init(label: item.blocks.first?.inlines ?? [], range: item.range)
    if label.plainText.isEmpty { diagnostics.append(.emptyThing(at: item.range)) }
    for block in item.blocks.dropFirst() {
      if case .quote(let blocks) = block.kind {
        why += blocks
      } else {
        diagnostics.append(.unexpectedInThing(at: block.range))
      }
    }
  }

  /// A thing of a table's cell, and why in another.
  init(cell: MarkdownTable.Cell, why: MarkdownTable.Cell? = nil) {
    let reason = why.flatMap { why in
      why.inlines.isEmpty ? nil : MarkdownBlock(.paragraph(why.inlines), range: why.range)
    }
    self.init(label: cell.inlines, why: reason.map { [$0] } ?? [], range: cell.range)
  }

  /// Its words, where nothing can be styled.
  var words: SafeText { SafeText(label.plainText) }

  /// The thing with values in the place of its `{names}`.
  func filled(with values: [String: SafeText]) -> ListedThing {
    ListedThing(
      label: label.filled(with: values), why: why.filled(with: values), range: range)
  }
}

extension [ListedThing] {
  /// The things with values in the place of their `{names}`.
  func filled(with values: [String: SafeText]) -> [ListedThing] {
    map { $0.filled(with: values) }
  }

  /// A diagnostic for each thing that says the same as one before: nobody could tell them apart.
  var repeated: [Diagnostic] {
    var seen: Set<String> = []
    return filter { !seen.insert($0.label.plainText).inserted }.map { .repeatedThing(at: $0.range) }
  }
}

extension Diagnostic {
  fileprivate static func emptyThing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-thing", at: range, sentence: "This line of the list has no words.",
      repair: "Write them after the number or the bullet.")
  }

  /// A cell in which nothing is written.
  static func emptyCell(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-cell", at: range, sentence: "This cell of the table is empty.",
      repair: "Write its words, or remove the row.")
  }

  fileprivate static func unexpectedInThing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unexpected-in-thing", at: range,
      sentence: "A line of this list holds its words, then why as a quote, and nothing else.",
      repair: "Begin the reason with `> `, or move this above the list.")
  }

  fileprivate static func repeatedThing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-thing", at: range,
      sentence: "This says the same as a line before: nobody could tell them apart.",
      repair: "Change the words of one of them.")
  }
}
