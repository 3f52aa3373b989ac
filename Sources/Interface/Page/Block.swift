public import Text

/// A part of a page, from top to bottom.
public indirect enum Block: Equatable, Sendable {
  /// A heading; level 1 is the page's own.
  case heading(level: Int, [Inline])
  /// A paragraph.
  case text([Inline])
  /// A list; ordered from `start`, or with bullets when `start` is nil.
  case list(start: Int?, items: [[Block]])
  /// A quotation.
  case quote([Block])
  /// Text whose spaces and line ends count.
  case code(SafeText)
  /// A table to read.
  case table(Table)
  /// A frame with a title, for a thing that has one in life: a message, a window, a form.
  case panel(title: SafeText, [Block])
  /// A picture made of characters, and the words that replace it.
  case drawing(Drawing)
  /// How far one is, in words. Never a percentage.
  case progress(SafeText)
  /// Words that change while the page stays: read aloud when they do.
  case live(SafeText)
  /// The state of the work: « Enregistrement… », « Rien n'est gardé. »
  case status(SafeText)
  /// A line of air and a thin rule between two subjects.
  case separator
  /// A thing to act on.
  case control(Control)
}

/// A run of text within a paragraph.
public indirect enum Inline: Equatable, Sendable {
  /// Words.
  case text(SafeText)
  /// Words that are stressed.
  case emphasis([Inline])
  /// Words that are strong.
  case strong([Inline])
  /// Words typed or shown by a machine.
  case code(SafeText)
  /// A line end that the author asked for.
  case lineBreak
  /// Words that open something; `address` is shown after them when it isn't nil.
  case link(Link, address: SafeText?)
  /// A blank inside a sentence.
  case field(Field)
  /// A part of the text that can be marked.
  case span(MarkableSpan)
}

/// A table to read; under 60 columns each row becomes a card of label and value.
public struct Table: Equatable, Sendable {
  /// How a column is set.
  public enum Alignment: String, Equatable, Sendable { case leading, center, trailing }

  /// The titles of the columns.
  public var header: [[Inline]]
  /// One alignment a column.
  public var alignments: [Alignment]
  /// The rows; each has as many cells as the header.
  public var rows: [[[Inline]]]

  /// Makes a table; rows shorter than the header are filled with empty cells, longer ones cut.
  public init(header: [[Inline]], alignments: [Alignment] = [], rows: [[[Inline]]]) {
    let count = header.count
    self.header = header
    self.alignments = (0..<count).map { $0 < alignments.count ? alignments[$0] : .leading }
    self.rows = rows.map { row in (0..<count).map { $0 < row.count ? row[$0] : [] } }
  }
}

/// A picture made of characters.
public struct Drawing: Equatable, Sendable {
  /// The lines of the picture, none wider than 72 columns.
  public var lines: [SafeText]
  /// The words that say what it shows.
  public var alternative: SafeText
  /// Whether it only shows words: then those who hear them need not know of a picture.
  public var isOfWords: Bool

  /// Makes a drawing.
  public init(lines: [SafeText], alternative: SafeText, isOfWords: Bool = false) {
    self.lines = lines
    self.alternative = alternative
    self.isOfWords = isOfWords
  }
}

/// A part of a text that can be marked, as one marks a suspicious word.
public struct MarkableSpan: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// The words to mark.
  public var label: SafeText
  /// Whether they are marked.
  public var isMarked: Bool

  /// Makes a span.
  public init(id: ControlID, label: SafeText, isMarked: Bool) {
    self.id = id
    self.label = label
    self.isMarked = isMarked
  }
}
