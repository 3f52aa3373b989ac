/// A rectangle of cells.
public struct Rectangle: Hashable, Sendable {
  /// The leftmost column, from 0.
  public var column: Int
  /// The top row, from 0.
  public var row: Int
  /// The columns.
  public var width: Int
  /// The rows.
  public var height: Int

  /// Makes a rectangle.
  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = width
    self.height = height
  }

  /// Whether a cell is inside.
  public func contains(_ point: Point) -> Bool {
    (column..<column + width).contains(point.column) && (row..<row + height).contains(point.row)
  }
}

/// A visible part of a control: what a mouse can hit.
public struct Region: Equatable, Sendable {
  /// The control and its part.
  public var stop: FocusStop
  /// Where it is on the screen, one row high.
  public var rectangle: Rectangle
  /// In a field, how many characters stand before its first column.
  var caret: Int?
}

/// The window on a content that may be taller than the screen, in lines.
public struct Viewport: Equatable, Sendable {
  /// The first line shown, from 0.
  public var top: Int
  /// How many lines are shown at most.
  public var height: Int
  /// How many lines there are.
  public var contentHeight: Int

  /// The line after the last one shown.
  public var bottom: Int
  /// Whether there is more above.
  public var hasMoreAbove: Bool { top > 0 }
  /// Whether there is more below.
  public var hasMoreBelow: Bool { bottom < contentHeight }

  /// Whether lines are shown: all of them, or as many as the window can hold.
  func shows(_ lines: Range<Int>) -> Bool {
    lines.lowerBound == top || lines.lowerBound > top && lines.upperBound <= bottom
  }
}

/// A place in a page that survives another size, and another language: a block, and how many of its
/// letters stand before.
struct ScrollAnchor: Equatable, Sendable {
  /// The index of the block.
  var block = 0
  /// How many letters of the block stand before the line.
  var letters = 0
  /// How many letters the block has: where it has others now, places are in proportion.
  var total = 0
  /// How many lines without a letter, such as the side of a frame, stand right before.
  var bareLines = 0
}

/// Where a stop stands, on the screen or off it.
struct StopPlace: Equatable, Sendable {
  /// The stop.
  let stop: FocusStop
  /// The lines of the content it takes; nil at the foot.
  var lines: Range<Int>?
  /// Grows downwards; equal for stops side by side.
  let level: Int
  /// Its leftmost column.
  let column: Int
}

/// A page laid out for one screen: the picture, and what a key or the mouse does there.
public struct LaidOut: Equatable, Sendable {
  /// The picture, with the cursor on what has the focus.
  public var frame: Frame
  /// What the mouse can hit.
  public var regions: [Region] = []
  /// What has the focus; nil where nothing can have it.
  public var focus: FocusStop?
  /// What the screen shows of the content.
  public var viewport: Viewport
  /// Whether the screen is too small for anything but a sentence.
  public var isTooSmall = false

  /// All stops, also those off the screen, in reading order.
  var places: [StopPlace] = []
  /// What has the focus when the page opens.
  var opening: FocusStop?
  /// For each line of the content, the place in the page it belongs to.
  var anchors: [ScrollAnchor] = []
  /// The screenfuls of the content.
  var screenfuls = Screenfuls(height: 1)

  /// What can have the focus, in the order of Tab, also off the screen.
  public var stops: [FocusStop] { places.map { $0.stop } }

  /// Where a stop stands; nil where the page hasn't it.
  func place(of stop: FocusStop?) -> StopPlace? {
    places.first { $0.stop == stop }
  }
}
