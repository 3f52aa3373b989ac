public import Text

/// What a module leaves in the hand: its lessons in short, and whom to ask, on one page of A4.
public struct TakeAway: Equatable, Sendable {
  /// A lesson in short.
  public struct Part: Equatable, Sendable {
    /// The lesson's title.
    public let title: SafeText
    /// What it says, a paragraph each.
    public internal(set) var paragraphs: [SafeText]
  }

  /// An address or a number to keep.
  public struct Contact: Equatable, Sendable {
    /// The address, the number.
    public let value: SafeText
    /// What it is for.
    public let about: SafeText
  }

  /// The module's title.
  public let title: SafeText
  /// Its lessons in short, in order; where none says itself in short, what one can do afterwards.
  public internal(set) var parts: [Part]
  /// The official addresses and numbers that the module uses.
  public internal(set) var contacts: [Contact]
  /// The day on which the oldest of them was looked at; nil where there is none.
  public let checked: CalendarDay?
  /// Whether sentences were left out, so that it is one page.
  public internal(set) var isShortened = false
}

extension TakeAway {
  /// The same on one page: the longest part loses its last sentence, and again, until all fits.
  /// Each part keeps its first sentence; where that is still too long, the last contacts go.
  var onOnePage: TakeAway {
    var page = self
    while !TakeAwayPaper.holds(page), page.shorten() { page.isShortened = true }
    return page
  }

  /// Leaves something out; false where nothing is left that could go.
  private mutating func shorten() -> Bool {
    if let longest = longestPart {
      parts[longest].dropLastSentence()
      return true
    }
    return contacts.popLast() != nil
  }

  /// The part with the most signs among those that can lose a sentence; the first of two.
  private var longestPart: Int? {
    parts.indices.filter { parts[$0].hasSeveralSentences }
      .max { (parts[$0].length, $1) < (parts[$1].length, $0) }
  }
}

extension TakeAway.Part {
  fileprivate var length: Int { paragraphs.reduce(0) { $0 + $1.string.count } }

  fileprivate var hasSeveralSentences: Bool {
    paragraphs.count > 1 || paragraphs.first.map { $0.string.sentences.count > 1 } ?? false
  }

  fileprivate mutating func dropLastSentence() {
    guard let last = paragraphs.popLast() else { return }
    let rest = last.string.sentences.dropLast().joined(separator: " ")
    if !rest.isEmpty { paragraphs.append(SafeText(rest)) }
  }
}

extension String {
  /// The sentences of a paragraph: an ordinary space after « . », « ! », « ? » or « … » parts
  /// them, where no small letter follows.
  var sentences: [String] {
    split(separator: " ").reduce(into: []) { sentences, word in
      let endsOne = sentences.last?.last.map { ".!?…".contains($0) } ?? true
      if endsOne && word.first?.isLowercase != true {
        sentences.append(String(word))
      } else {
        sentences[sentences.count - 1] += " " + word
      }
    }
  }
}
