import Text

/// Where a person is on a page: focus, carets, scrolling, what is in hand.
///
/// It holds no value of any control: those come with each page. Keys and mouse become actions here,
/// once for all screens.
public struct InterfaceState: Equatable, Sendable {
  /// What the quiet line says; nil when it is silent.
  public internal(set) var notice: Notice?

  /// What couldn't be used when `notice` said why.
  var refused: FocusStop?
  /// The screen it belongs to.
  var pageID: PageID?
  /// What a person moved to; nil until then.
  var focus: FocusStop?
  /// The first line shown.
  var scroll = ScrollAnchor()
  /// For each field, how many characters stand before the caret; at the end where none is kept.
  var carets: [ControlID: Int] = [:]
  /// The field that had the focus last.
  var lastField: ControlID?
  /// For each control, the part that had the focus last.
  var parts: [ControlID: Part] = [:]
  /// For each table of the page, what its rows are about.
  var rows: [ControlID: [String?]] = [:]
  /// The thing in hand, to be moved or joined.
  var carried: FocusStop?
  /// Whether the commands that have no room in the row are shown instead of the page.
  var areCommandsOpen = false
  /// What tells a key held down from a key pressed.
  var repeats = RepeatGuard()
  /// Where and when the mouse last acted.
  var lastClick: Click?
  /// The pages that lie below, the last one on top, and how they were scrolled.
  var below: [Left] = []

  /// A page that was left.
  struct Left: Equatable, Sendable {
    let page: PageID
    let scroll: ScrollAnchor
  }

  /// How many pages that were left are remembered.
  private static let mostLeft = 16

  /// A press of the mouse that acted.
  struct Click: Equatable, Sendable {
    var column: Int
    var row: Int
    var time: Int
  }

  /// Makes the state of somebody who just arrived.
  public init() {}

  /// Somebody may be holding Enter down already: the program came back under their finger.
  public mutating func beginUnderAFinger(at milliseconds: Int) {
    _ = repeats.judge(at: milliseconds)
  }

  /// Forgets all that was shown: one person leaves and another comes. A key that is held down stays
  /// so.
  public mutating func startOver() {
    var fresh = InterfaceState()
    fresh.repeats = repeats
    fresh.repeats.forget()
    self = fresh
  }

  /// Takes the page that is shown from now on. To be called before each layout of a new page.
  ///
  /// On another screen focus and scrolling start anew; coming back to one, it is scrolled as it was
  /// left. On the same screen they stay, the focus on the row of the same name; where the focused
  /// control has gone, focus goes where the page opens.
  public mutating func adopt(_ page: Page) {
    defer { rows = page.rowNames }
    guard page.id == pageID else {
      var fresh = InterfaceState()
      fresh.pageID = page.id
      (fresh.scroll, fresh.below) = scroll(comingTo: page)
      fresh.lastClick = lastClick
      fresh.repeats = repeats
      fresh.repeats.forget()
      self = fresh
      return
    }
    followRow(in: page)
    forgetFormerReason(on: page)
    if let focus, !focus.isReserved, !page.canHold(focus) { self.focus = nil }
    if let carried, !page.canHold(carried) { self.carried = nil }
  }

  /// Why something can't be used is told while it is so.
  private mutating func forgetFormerReason(on page: Page) {
    guard case .unavailable(let reason)? = notice, let refused else { return }
    if page.refusal(of: refused) != reason { notice = nil }
  }

  /// How another page is scrolled, and which pages lie below it.
  private func scroll(comingTo page: Page) -> (ScrollAnchor, [Left]) {
    if let last = below.lastIndex(where: { $0.page == page.id }) {
      return (below[last].scroll, Array(below[..<last]))
    }
    let left = pageID.map { [Left(page: $0, scroll: scroll)] } ?? []
    let first = ScrollAnchor(block: page.firstInSight ?? 0)
    return (first, (below + left).suffix(Self.mostLeft))
  }

  /// When the key that is held back will act, in milliseconds; nil when none is. The loop calls
  /// `fire` then.
  public var nextDeadline: Int? { repeats.deadline }

  /// Where the caret of a field is: what is kept, within what is typed now.
  func caret(in field: Field) -> Int {
    let count = field.value.string.count
    return min(carets[field.id] ?? count, count)
  }

  /// The part of a control that takes the focus when one comes to it: the last one that had it, else
  /// what is chosen, else the first.
  func entry(to control: ControlID, among stops: [FocusStop], of page: Page) -> FocusStop? {
    let own = stops.filter { $0.control == control }
    if let part = parts[control], own.contains(FocusStop(control, part)) {
      return FocusStop(control, part)
    }
    if case .control(.choice(let choice))? = page.actable(control),
      let chosen = choice.options.firstIndex(where: { $0.isChosen }),
      own.contains(FocusStop(control, .option(chosen)))
    {
      return FocusStop(control, .option(chosen))
    }
    return own.first
  }
}

extension FocusStop {
  /// Whether it belongs to layout, not to a page.
  var isReserved: Bool { isScroller || self == .moreCommands }
}

extension Page {
  /// Whether the control of a stop is there and can still be changed.
  func canHold(_ stop: FocusStop) -> Bool {
    guard case .control(let control)? = actable(stop.control) else {
      return actable(stop.control) != nil
    }
    return control.isEnabled
  }
}

extension Control {
  /// Whether it can still be changed.
  var isEnabled: Bool {
    switch self {
    case .choice(let choice): choice.isEnabled
    case .field(let field): field.isEnabled
    case .reorder(let list): list.isEnabled
    case .pairing(let pairing): pairing.isEnabled
    case .grouping(let grouping): grouping.isEnabled
    case .button, .link, .rows, .keyCapture, .pointerTarget: true
    }
  }
}
