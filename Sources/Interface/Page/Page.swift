public import Text

/// One screen, described and not drawn.
///
/// The same page is laid out in cells, printed line by line, spoken, and written as HTML.
public struct Page: Equatable, Sendable {
  /// Which screen this is. When it changes, focus and scrolling start anew; on a screen that one
  /// comes back to, scrolling is as it was left.
  public var id: PageID
  /// Where the reader is, from the widest place to the narrowest: « Messages piégés », « Exercice ».
  public var place: [SafeText]
  /// How far the reader is, in words: « page 2 sur 5 ».
  public var progress: SafeText?
  /// What the page says and asks, from top to bottom.
  public var blocks: [Block]
  /// A sentence that is seen wherever one is on the page, above the row: « Enregistrement… »
  public var notice: SafeText?
  /// The row at the foot, in order; an unavailable command stays and says why.
  public var commands: [Command]
  /// The control that has the focus when the page opens; nil for the main button, or for the first
  /// control where the main button can't be used.
  public var focus: ControlID?
  /// The index of the block that is first in sight when the page opens; nil for the top.
  public var firstInSight: Int?

  /// Makes a page.
  public init(
    id: PageID, place: [SafeText] = [], progress: SafeText? = nil, blocks: [Block],
    notice: SafeText? = nil, commands: [Command] = [], focus: ControlID? = nil,
    firstInSight: Int? = nil
  ) {
    self.id = id
    self.place = place
    self.progress = progress
    self.blocks = blocks
    self.notice = notice
    self.commands = commands
    self.focus = focus
    self.firstInSight = firstInSight
  }
}

extension Page {
  /// What the page says, its notice last: for those who read it from top to bottom.
  public var spokenBlocks: [Block] { blocks + (notice.map { [.status($0)] } ?? []) }
}

/// The name of a screen, unique among the screens of a program.
public struct PageID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String
  /// Makes a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.rawValue = value }
}

/// The name of a control, unique within its page.
public struct ControlID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let rawValue: String
  /// Makes a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Makes a name of a literal.
  public init(stringLiteral value: String) { self.rawValue = value }
}

/// A command of the row at the foot of a page.
///
/// The same table feeds the row, the help page and the manual.
public struct Command: Equatable, Sendable {
  /// The control it is.
  public var id: ControlID
  /// The words of the row: « Retour ».
  public var label: SafeText
  /// One sentence for the help page: « Revenir à la page d'avant. »
  public var help: SafeText
  /// The key that does it anywhere outside a field; nil where only the row does it.
  public var key: Key?
  /// Another key that does it too, and is told nowhere.
  public var otherKey: Key?
  /// Why it can't be used now; nil when it can.
  public var unavailable: SafeText?
  /// Whether it is what people come to the page for: a narrow row keeps a place for it.
  public var isMain: Bool

  /// Makes a command.
  public init(
    id: ControlID, label: SafeText, help: SafeText, key: Key? = nil, unavailable: SafeText? = nil,
    isMain: Bool = false
  ) {
    self.id = id
    self.label = label
    self.help = help
    self.key = key
    self.unavailable = unavailable
    self.isMain = isMain
  }
}
