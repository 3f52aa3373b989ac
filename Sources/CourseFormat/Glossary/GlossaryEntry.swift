public import Markdown
public import Text

/// A word that a course explains.
public struct GlossaryEntry: Equatable, Sendable {
  /// The word, as it is written.
  public let word: SafeText
  /// What links write after `glossary.md#`: the word in small letters, with hyphens.
  public let anchor: String
  /// What it means.
  public let meaning: [MarkdownBlock]

  /// The anchor of a heading, as forges make it: small letters, hyphens for spaces.
  static func anchor(of heading: some StringProtocol) -> String {
    String(
      heading.lowercased().compactMap { character -> Character? in
        if character.isWhitespace { return "-" }
        let isKept = character.isLetter || character.isNumber || "-_".contains(character)
        return isKept ? character : nil
      })
  }
}

/// The file of a glossary, cut into its words.
struct GlossaryFile {
  /// Its text.
  let text: CourseText
  /// Its words, with where each stands.
  private(set) var entries: [Located<GlossaryEntry>] = []

  /// Cuts a glossary at its `##` headings; what stands before the first is left out.
  init(_ text: CourseText) {
    self.text = text
    var rest = text.blocks[...]
    while let block = rest.popFirst() {
      guard case .heading(2, let inlines) = block.kind else { continue }
      let meaning = rest.prefix { !$0.isHeading }
      rest = rest.dropFirst(meaning.count)
      let word = inlines.plainText
      entries.append(
        Located(
          GlossaryEntry(
            word: SafeText(word), anchor: GlossaryEntry.anchor(of: word), meaning: Array(meaning)),
          at: block.range))
    }
  }

  /// The word that a link's anchor names; nil where there is none.
  func entry(_ anchor: some StringProtocol) -> GlossaryEntry? {
    let anchor = GlossaryEntry.anchor(of: anchor)
    return entries.first { $0.value.anchor == anchor }?.value
  }
}

extension MarkdownBlock {
  /// Whether it is a heading, of any level.
  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
