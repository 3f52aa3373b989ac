public import Text

/// A page as lines of words: for a screen reader, a braille line, a slow line, a printer.
///
/// Nothing is said by a glyph, a colour or a place on the screen.
public enum LinearText {
  /// The lines of a page from top to bottom.
  ///
  /// The main button and the commands are not lines: `LinearState` says them in its prompts.
  public static func lines(of page: Page, words: Catalogue) -> [SafeText] {
    sections(of: page, words: words).flatMap { $0.lines }.printed
  }

  /// The place of a page and each of its blocks, apart.
  static func sections(of page: Page, words: Catalogue) -> [LinearSection] {
    let outline = LinearOutline(of: page.blocks)
    var full = LinearWriter(words: words, outline: outline, showsState: true)
    var bare = LinearWriter(words: words, outline: outline, showsState: false)
    let place = placeLine(of: page, words: words)
    return [LinearSection(lines: place, key: place, questions: [], isLive: false)]
      + page.spokenBlocks.map { block in
        LinearSection(
          lines: full.section(block), key: bare.section(block),
          questions: Set(LinearOutline(of: [block]).questions.map { $0.id }),
          isLive: block.isLive)
      }
  }

  /// Where the reader is and how far, as one sentence.
  private static func placeLine(of page: Page, words: Catalogue) -> [String] {
    let place = page.place.map { $0.string }.joined(separator: ". ")
    let progress = page.progress?.string ?? ""
    if place.isEmpty || progress.isEmpty {
      let either = place + progress
      return either.isEmpty ? [] : [words.say(.placeAlone, ["place": either])]
    }
    return [words.say(.place, ["place": place, "progress": progress])]
  }
}

/// A block of a page in linear text.
struct LinearSection: Equatable, Sendable {
  /// What is printed.
  let lines: [String]
  /// What is printed without the state of the controls: while it stays, nothing new is said.
  let key: [String]
  /// What can be answered in it.
  let questions: Set<ControlID>
  /// Whether it is said as soon as it changes.
  let isLive: Bool
}

extension [String] {
  /// Lines as they are printed.
  var printed: [SafeText] { map { SafeText($0) } }
}

extension Block {
  fileprivate var isLive: Bool {
    switch self {
    case .live, .status: true
    default: false
    }
  }
}
