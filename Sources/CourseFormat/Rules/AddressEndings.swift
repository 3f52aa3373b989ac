import Exercises
import Markdown
import Text

/// The ending of an address alone never tells the genuine ones from the traps.
///
/// Invented services live under one ending, both the genuine address and its traps: else people
/// learn to trust an ending.
enum AddressEndings: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    for item in course.items {
      let told = item.variants.contains { words in
        AnswerGroups(of: item.file.source.body.filled(with: words)).endingTells
      }
      if told { found.append(.endingTells(at: item.file.head.title.range)) }
    }
  }
}

/// The endings of the addresses in the answers of an item, those that are told apart in it.
private struct AnswerGroups {
  /// The endings of each group: right answers and wrong ones, or the groups to sort into.
  private var groups: [Set<String>] = []

  /// Reads the answers of a body.
  init(of body: [MarkdownBlock]) {
    let lists = body.compactMap { block -> [MarkdownBlock.ListItem]? in
      if case .list(_, _, let items) = block.kind { items } else { nil }
    }
    let items = lists.flatMap { $0 }
    if items.contains(where: { $0.task != nil }) {
      add([items.filter { $0.task == .done }, items.filter { $0.task == .open }].map(Self.labels))
    } else {
      add(items.filter { $0.blocks.contains { $0.isList } }.map { Self.labels($0.blocks) })
      add(Self.marked(in: body))
    }
  }

  /// Whether all addresses of one group end alike, and none of the others does so.
  var endingTells: Bool {
    groups.indices.contains { index in
      let others = groups.indices.filter { $0 != index }.flatMap { groups[$0] }
      return groups[index].count == 1 && !others.isEmpty
        && groups[index].isDisjoint(with: others)
    }
  }

  private mutating func add(_ texts: [String]) {
    guard groups.isEmpty else { return }
    let endings = texts.map { WebAddressEnding.all(in: $0) }.filter { !$0.isEmpty }
    if endings.count > 1 { groups = endings }
  }

  /// The words of some answers, without what is said about them.
  private static func labels(_ items: [MarkdownBlock.ListItem]) -> String {
    items.compactMap { $0.blocks.first?.plainText }.joined(separator: "\n")
  }

  /// The words of the things that a group holds.
  private static func labels(_ blocks: [MarkdownBlock]) -> String {
    blocks.map { block in
      if case .list(_, _, let items) = block.kind { labels(items) } else { "" }
    }.joined(separator: "\n")
  }

  /// The strong words of panels, then the emphasised ones: what is to be marked, and what isn't.
  private static func marked(in body: [MarkdownBlock]) -> [String] {
    let inlines = body.flatMap { block -> [MarkdownInline] in
      if case .quote = block.kind { [block].everyInline } else { [] }
    }
    let strong = inlines.compactMap { inline in
      if case .strong(let words) = inline.kind { words.plainText } else { nil }
    }
    let emphasised = inlines.compactMap { inline in
      if case .emphasis(let words) = inline.kind { words.plainText } else { nil }
    }
    return [strong.joined(separator: "\n"), emphasised.joined(separator: "\n")]
  }
}

extension MarkdownBlock {
  fileprivate var isList: Bool {
    if case .list = kind { true } else { false }
  }
}

extension Diagnostic {
  fileprivate static func endingTells(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "ending-tells", at: range,
      sentence: "The ending of the addresses alone tells which are genuine.",
      repair: "Let a trap end like a genuine address: put both under `.example`.")
  }
}
