import Text

/// A thing of a page that a stop can belong to.
enum Actable: Equatable, Sendable {
  /// A control of the page, also one inside a sentence.
  case control(Control)
  /// A part of a text that can be marked.
  case span(MarkableSpan)
  /// A command of the row at the foot.
  case command(Command)
}

extension Page {
  /// What has an id on this page; nil when nothing has.
  func actable(_ id: ControlID) -> Actable? {
    if let command = commands.first(where: { $0.id == id }) { return .command(command) }
    return blocks.lazy.compactMap { $0.actable(id) }.first
  }

  /// Why what stands at a stop can't be used now; nil where it can.
  func refusal(of stop: FocusStop) -> SafeText? {
    switch (actable(stop.control), stop.part) {
    case (.command(let command), _): command.unavailable
    case (.control(.button(let button)), _): button.unavailable
    case (.control(.rows(let table)), .action(let row, let action)):
      table.rows[at: row]?.actions[at: action]?.unavailable
    default: nil
    }
  }

  /// The main action of the page, if it has one.
  var mainButton: Button? {
    blocks.lazy.compactMap { $0.mainButton }.first
  }
}

extension Block {
  fileprivate func actable(_ id: ControlID) -> Actable? {
    switch self {
    case .control(let control): control.id == id ? .control(control) : control.inside(id)
    case .heading(_, let inlines), .text(let inlines): inlines.actable(id)
    case .quote(let blocks), .panel(_, let blocks):
      blocks.lazy.compactMap { $0.actable(id) }.first
    case .list(_, let items): items.joined().lazy.compactMap { $0.actable(id) }.first
    case .table(let table):
      (table.header + table.rows.joined()).lazy.compactMap { $0.actable(id) }.first
    case .code, .drawing, .progress, .live, .status, .separator: nil
    }
  }

  fileprivate var mainButton: Button? {
    switch self {
    case .control(.button(let button)): button.isMain ? button : nil
    case .quote(let blocks), .panel(_, let blocks):
      blocks.lazy.compactMap { $0.mainButton }.first
    case .list(_, let items): items.joined().lazy.compactMap { $0.mainButton }.first
    default: nil
    }
  }
}

extension [Inline] {
  fileprivate func actable(_ id: ControlID) -> Actable? {
    lazy.compactMap { $0.actable(id) }.first
  }
}

extension Inline {
  fileprivate func actable(_ id: ControlID) -> Actable? {
    switch self {
    case .emphasis(let inner), .strong(let inner): inner.actable(id)
    case .link(let link, _): link.id == id ? .control(.link(link)) : nil
    case .field(let field): field.id == id ? .control(.field(field)) : nil
    case .span(let span): span.id == id ? .span(span) : nil
    case .text, .code, .lineBreak: nil
    }
  }
}

extension Control {
  /// The name of the control.
  public var id: ControlID {
    switch self {
    case .choice(let choice): choice.id
    case .field(let field): field.id
    case .button(let button): button.id
    case .link(let link): link.id
    case .reorder(let list): list.id
    case .pairing(let pairing): pairing.id
    case .grouping(let grouping): grouping.id
    case .rows(let table): table.id
    case .keyCapture(let capture): capture.id
    case .pointerTarget(let target): target.id
    }
  }

  /// What has an id in the words of an option.
  fileprivate func inside(_ id: ControlID) -> Actable? {
    guard case .choice(let choice) = self else { return nil }
    return choice.options.lazy.compactMap { $0.label.actable(id) }.first
  }
}
