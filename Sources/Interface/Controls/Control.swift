public import Text

/// A thing of the page that a person acts on. It holds its own state: a page is a picture of now.
public enum Control: Equatable, Sendable {
  /// One or several of a few options.
  case choice(Choice)
  /// Something to type.
  case field(Field)
  /// Something that happens.
  case button(Button)
  /// Words that open something.
  case link(Link)
  /// Things to put in order.
  case reorder(ReorderableList)
  /// Things of the left to join to things of the right.
  case pairing(Pairing)
  /// Things to put into named groups.
  case grouping(Grouping)
  /// A table whose rows can be acted on.
  case rows(ActionTable)
  /// A place that shows which key was pressed.
  case keyCapture(KeyCapture)
  /// A place to aim at with the mouse.
  case pointerTarget(PointerTarget)
}

/// One or several of a few options.
public struct Choice: Equatable, Sendable {
  /// How many options may be chosen.
  public enum Mode: Equatable, Sendable { case one, many }

  /// How the options stand.
  public enum Arrangement: Equatable, Sendable {
    /// Below each other; what is chosen is said by the text above.
    case column
    /// Side by side where there is room, below the label: for one of many choices alike.
    case row
  }

  /// One option.
  public struct Option: Equatable, Sendable {
    /// What it says.
    public var label: [Inline]
    /// Whether it is chosen now.
    public var isChosen: Bool
    /// A small picture of it, of a few lines; where all options have one, they stand side by side,
    /// each with its label below.
    public var drawing: [SafeText]

    /// Makes an option.
    public init(label: [Inline], isChosen: Bool = false, drawing: [SafeText] = []) {
      self.label = label
      self.isChosen = isChosen
      self.drawing = drawing
    }
  }

  /// The control it is.
  public var id: ControlID
  /// What is chosen, for those who hear the page; on a screen only a row shows it.
  public var label: SafeText
  /// How many may be chosen.
  public var mode: Mode
  /// The options, in the order they are shown.
  public var options: [Option]
  /// How they stand.
  public var arrangement: Arrangement
  /// Whether what is chosen is a secret, which is never said back.
  public var isSecret: Bool
  /// Whether it can still be changed.
  public var isEnabled: Bool

  /// Makes a choice.
  public init(
    id: ControlID, label: SafeText, mode: Mode = .one, options: [Option],
    arrangement: Arrangement = .column, isSecret: Bool = false, isEnabled: Bool = true
  ) {
    self.id = id
    self.label = label
    self.mode = mode
    self.options = options
    self.arrangement = arrangement
    self.isSecret = isSecret
    self.isEnabled = isEnabled
  }
}

/// Something to type.
public struct Field: Equatable, Sendable {
  /// What may be typed.
  public enum Kind: Equatable, Sendable {
    /// One line.
    case line
    /// A number; comma and point both stand for the decimal mark.
    case number
    /// A secret: shown as dots, never printed, never stored as typed.
    case secret
    /// Several lines; Enter makes a new one.
    case lines(height: Int)
  }

  /// The control it is.
  public var id: ControlID
  /// What to type, shown above or before it.
  public var label: SafeText
  /// What may be typed.
  public var kind: Kind
  /// What is typed now.
  public var value: SafeText
  /// How many columns it shows.
  public var width: Int
  /// How many characters it takes at most.
  public var limit: Int
  /// Whether it can still be changed.
  public var isEnabled: Bool

  /// Makes a field.
  public init(
    id: ControlID, label: SafeText, kind: Kind = .line, value: SafeText = .empty, width: Int = 30,
    limit: Int = 200, isEnabled: Bool = true
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value
    self.width = width
    self.limit = limit
    self.isEnabled = isEnabled
  }
}

/// Something that happens.
public struct Button: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// What happens: a verb.
  public var label: SafeText
  /// Whether it is the one main action of the page.
  public var isMain: Bool
  /// Why it can't be used now; nil when it can.
  public var unavailable: SafeText?

  /// Makes a button.
  public init(
    id: ControlID, label: SafeText, isMain: Bool = false, unavailable: SafeText? = nil
  ) {
    self.id = id
    self.label = label
    self.isMain = isMain
    self.unavailable = unavailable
  }
}

/// Words that open something.
public struct Link: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// The words.
  public var label: SafeText

  /// Makes a link.
  public init(id: ControlID, label: SafeText) {
    self.id = id
    self.label = label
  }
}
