/// The measures of a page on one size of screen, in cells.
struct Metrics: Equatable, Sendable {
  /// The screen.
  let size: Size

  /// Whether there is room for more than a sentence; 40×12 is a small screen in large letters.
  var isLargeEnough: Bool { size.columns >= 40 && size.rows >= 12 }
  /// Whether tables become cards and margins shrink.
  var isNarrow: Bool { size.columns < 60 }
  /// Whether there is one header line, one command line, and no air around them.
  var isShort: Bool { size.rows <= 16 }
  /// The empty columns at the left, and at least as many at the right.
  var margin: Int { isNarrow ? 1 : 3 }
  /// The columns inside the margins.
  var innerWidth: Int { max(1, size.columns - 2 * margin) }
  /// The columns of text: longer lines are hard to follow.
  var textWidth: Int { min(72, innerWidth) }
  /// The columns a table may take.
  var tableWidth: Int { min(120, innerWidth) }
}
