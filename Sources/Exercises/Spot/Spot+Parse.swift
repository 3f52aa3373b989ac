import Markdown
import Text

extension Spot {
  static func parse(_ source: ItemSource, into diagnostics: inout [Diagnostic]) -> Question? {
    guard let list = source.body.last, let items = list.bulletItems else {
      diagnostics.append(.noParts(at: source.body.last?.range ?? source.range))
      return nil
    }
    let text = Array(source.body.dropLast())
    let parts = items.compactMap { Part($0, into: &diagnostics) }
    diagnostics += parts.map { $0.thing }.repeated
    diagnostics += problems(of: text, parts)
    guard parts.contains(where: { $0.isSuspicious }) else {
      diagnostics.append(.nothingSuspicious(at: list.range))
      return nil
    }
    return Question(text: text, parts: parts)
  }

  /// Every part stands once in a panel, and every one of a panel has its reason.
  private static func problems(of text: [MarkdownBlock], _ parts: [Part]) -> [Diagnostic] {
    var seen: [Int: Int] = [:]
    var problems: [Diagnostic] = []
    for inline in text.flatMap({ $0.panelBody.allInlines }) where inline.isPart {
      if let index = parts.index(of: inline) {
        seen[index, default: 0] += 1
        if seen[index] == 2 { problems.append(.twice(at: inline.range)) }
      } else {
        problems.append(.withoutReason(inline.plainText, at: inline.range))
      }
    }
    let unseen = parts.indices.filter { seen[$0] == nil }
    return problems + unseen.map { .unseen(at: parts[$0].thing.range) }
  }

  static func merged(
    _ question: Question, with translation: Question, at range: SourceRange,
    into diagnostics: inout [Diagnostic]
  ) -> Question? {
    let (first, here) = (question.parts.count, translation.parts.count)
    guard first == here else {
      diagnostics.append(.otherShape("parts to mark", first: first, here: here, at: range))
      return nil
    }
    diagnostics += zip(question.parts, translation.parts)
      .filter { $0.isSuspicious != $1.isSuspicious }
      .map { .otherMark(of: "This part", at: $1.thing.range) }
    return translation
  }
}

extension Spot.Part {
  /// Reads an item of the list: strong or emphasised words, a colon, and why.
  fileprivate init?(_ item: MarkdownBlock.ListItem, into diagnostics: inout [Diagnostic]) {
    guard item.blocks.count == 1, let inlines = item.blocks[0].inlines, let part = inlines.first,
      part.isPart
    else {
      diagnostics.append(.unexpectedPart(at: item.range))
      return nil
    }
    // The whole line says why, with the author's own signs: a colon has its spaces in French only.
    let hasReason = Array(inlines.dropFirst()).plainText.contains { $0.isLetter || $0.isNumber }
    if !hasReason { diagnostics.append(.withoutReason(part.plainText, at: item.range)) }
    thing = ListedThing(
      label: part.children, why: hasReason ? item.blocks : [], range: item.range)
    isSuspicious = part.isStrong
  }
}

extension Diagnostic {
  fileprivate static func noParts(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "no-parts", at: range, sentence: "The exercise doesn't end in a list of parts.",
      repair: "End it with one bullet a part: `- **ce soir** : il vous presse`.")
  }

  fileprivate static func unexpectedPart(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unexpected-part", at: range,
      sentence: "This line doesn't begin with a part of the message.",
      repair: "Write `- **part** : why` where it is suspicious, `- *part* : why` where it isn't.")
  }

  fileprivate static func nothingSuspicious(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "nothing-suspicious", at: range, sentence: "Nothing here is to be marked.",
      repair: "Make at least one part strong, in the message and in the list: `**part**`.")
  }

  fileprivate static func withoutReason(_ words: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "part-without-reason", at: range,
      sentence: "Nothing says why “\(words)” is suspicious or innocent.",
      repair: "Add `- **\(words)** : why` to the list, with the marks it has in the message.")
  }

  fileprivate static func twice(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "repeated-part", at: range,
      sentence: "The same words are to be marked twice in the message.",
      repair: "Mark one of them only, or take in a neighbouring word.")
  }

  fileprivate static func unseen(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "unseen-part", at: range, sentence: "This part doesn't stand in the message.",
      repair: "Copy the words from the message, with the same marks.")
  }
}
