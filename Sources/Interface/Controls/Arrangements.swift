public import Text

/// Things to put in order: taken with Enter or Space, moved with the arrows or the mouse, put down.
public struct ReorderableList: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What is to be ordered.
  public var label: SafeText
  /// The things, in their present order.
  public var items: [SafeText]
  /// Whether it can still be changed.
  public var isEnabled: Bool

  /// Makes a list.
  public init(id: ControlID, label: SafeText, items: [SafeText], isEnabled: Bool = true) {
    self.id = id
    self.label = label
    self.items = items
    self.isEnabled = isEnabled
  }
}

/// Things of the left to join to things of the right.
public struct Pairing: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What is to be joined.
  public var label: SafeText
  /// The things of the left.
  public var left: [SafeText]
  /// The things of the right.
  public var right: [SafeText]
  /// For each thing of the left, the index of its partner on the right; nil while it has none.
  public var partners: [Int?]
  /// Whether it can still be changed.
  public var isEnabled: Bool

  /// Makes a pairing; `partners` has one entry for each thing of the left.
  public init(
    id: ControlID, label: SafeText, left: [SafeText], right: [SafeText], partners: [Int?],
    isEnabled: Bool = true
  ) {
    precondition(partners.count == left.count, "A pairing has one partner entry a left thing.")
    self.id = id
    self.label = label
    self.left = left
    self.right = right
    self.partners = partners
    self.isEnabled = isEnabled
  }
}

/// Things to put into named groups.
public struct Grouping: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What is to be sorted.
  public var label: SafeText
  /// The names of the groups.
  public var groups: [SafeText]
  /// The things to sort.
  public var items: [SafeText]
  /// For each thing, the index of its group; nil while it has none.
  public var places: [Int?]
  /// Whether it can still be changed.
  public var isEnabled: Bool

  /// Makes a grouping; `places` has one entry for each thing.
  public init(
    id: ControlID, label: SafeText, groups: [SafeText], items: [SafeText], places: [Int?],
    isEnabled: Bool = true
  ) {
    precondition(places.count == items.count, "A grouping has one place entry a thing.")
    self.id = id
    self.label = label
    self.groups = groups
    self.items = items
    self.places = places
    self.isEnabled = isEnabled
  }
}

/// A table whose rows can be acted on; under 60 columns each row is a card.
public struct ActionTable: Equatable, Sendable {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// What it is about, for rows that move while somebody looks: the focus goes with it, also to
    /// another table of the page. Nil where the place says it.
    public var name: String?
    /// The cells, one a column.
    public var cells: [SafeText]
    /// What Enter does on the row, first; the others follow. Each is a button.
    public var actions: [Button]

    /// Makes a row.
    public init(_ name: String? = nil, cells: [SafeText], actions: [Button]) {
      self.name = name
      self.cells = cells
      self.actions = actions
    }
  }

  /// The control it is.
  public var id: ControlID
  /// What the table lists.
  public var label: SafeText
  /// The titles of the columns; empty where the rows speak for themselves.
  public var header: [SafeText]
  /// The rows.
  public var rows: [Row]

  /// Makes a table.
  public init(id: ControlID, label: SafeText, header: [SafeText] = [], rows: [Row]) {
    self.id = id
    self.label = label
    self.header = header
    self.rows = rows
  }
}

/// A place that shows which key was pressed, for learning the keyboard.
public struct KeyCapture: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What to press.
  public var label: SafeText
  /// What was pressed last, in words.
  public var last: SafeText?

  /// Makes a capture. Tab, F1 and Escape are never captured: they lead out.
  public init(id: ControlID, label: SafeText, last: SafeText? = nil) {
    self.id = id
    self.label = label
    self.last = last
  }
}

/// A place to aim at with the mouse.
public struct PointerTarget: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What to aim at.
  public var label: SafeText
  /// How many columns it covers.
  public var width: Int
  /// How many rows it covers.
  public var height: Int
  /// Whether it was reached.
  public var isReached: Bool

  /// Makes a target.
  public init(id: ControlID, label: SafeText, width: Int, height: Int, isReached: Bool) {
    self.id = id
    self.label = label
    self.width = width
    self.height = height
    self.isReached = isReached
  }
}
