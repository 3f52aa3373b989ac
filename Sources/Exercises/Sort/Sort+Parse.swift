import Markdown

extension Sort {
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let list = source.body.last, let items = list.bulletItems, items.count > 1 else {
      diagnostics.append(.noGroups(at: source.body.last?.range ?? source.range))
      return nil
    }
    var question = Question(
      prompt: Array(source.body.dropLast()), groups: [], things: [], homes: [])
    for (index, item) in items.enumerated() {
      let members = item.blocks.last?.bulletItems ?? []
      if members.isEmpty { diagnostics.append(.emptyGroup(at: item.range)) }
      question.groups.append(ListedThing(item.withoutMembers, into: &diagnostics))
      question.things += members.map { ListedThing($0, into: &diagnostics) }
      question.homes += members.map { _ in index }
    }
    diagnostics += question.groups.repeated + question.things.repeated
    return question.things.isEmpty ? nil : question
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.things.count, translation.things.count)
    guard question.homes == translation.homes, question.groups.count == translation.groups.count
    else {
      diagnostics.append(
        first == here
          ? .otherHomes(at: range)
          : .otherShape("things to sort", first: first, here: here, at: range))
      return nil
    }
    return translation
  }
}

extension MarkdownBlock.ListItem {
  /// The item without the list in it.
  fileprivate var withoutMembers: MarkdownBlock.ListItem {
    let kept = blocks.last?.bulletItems == nil ? blocks : blocks.dropLast()
    return MarkdownBlock.ListItem(blocks: kept, task: task, range: range)
  }
}

extension Diagnostic {
  fileprivate static func noGroups(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-groups", at: range,
      sentence: "The exercise doesn't end in a list of at least two groups.",
      repair: "End it with one bullet a group, and under it, indented, one bullet a thing.")
  }

  fileprivate static func emptyGroup(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-group", at: range, sentence: "Nothing belongs to this group.",
      repair: "Write its things under it, indented: `  - une facture`.")
  }

  fileprivate static func otherHomes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "translation-shape", at: range,
      sentence:
        "The groups of this translation don't hold the same things as in the first language.",
      repair: "Keep the order of the groups, and of the things in each.")
  }
}
