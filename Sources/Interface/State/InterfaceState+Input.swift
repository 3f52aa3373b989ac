extension InterfaceState {
  /// Makes of a key or of the mouse what it does here: it changes the state, and tells the actions.
  ///
  /// `milliseconds` is a clock that never goes back; `layout` is the one on the screen, of `page`.
  /// A key that is held back acts as soon as anything else happens.
  public mutating func handle(
    _ input: Input, at milliseconds: Int, page: Page, layout: LaidOut
  ) -> [Action] {
    guard !layout.isTooSmall else { return [] }
    var actions = fire(at: milliseconds, page: page, layout: layout)
    let scene = Scene(page: page, layout: layout)
    switch input {
    case .key(let key) where isGuarded(key, in: scene):
      switch repeats.judge(at: milliseconds) {
      case .acts: actions += press(in: scene)
      case .waits, .dropped: break
      }
    case .key(let key):
      actions += interrupt(in: scene)
      actions += handle(key, in: scene)
    case .pointer(let pointer):
      actions += interrupt(in: scene)
      actions += handle(pointer, at: milliseconds, in: scene)
    }
    return actions
  }

  /// Lets the key that was held back act, if its time has come.
  ///
  /// It acts on what has the focus now. When the page has changed since it was pressed, it is
  /// dropped (see `adopt`): it was meant for a page that has gone.
  public mutating func fire(at milliseconds: Int, page: Page, layout: LaidOut) -> [Action] {
    guard let deadline = nextDeadline, deadline <= milliseconds, !layout.isTooSmall else {
      return []
    }
    return release(in: Scene(page: page, layout: layout))
  }

  private mutating func release(in scene: Scene) -> [Action] {
    repeats.release() ? press(in: scene) : []
  }

  /// Another key or the mouse: what is held back acts now, and what comes next is no repeat.
  private mutating func interrupt(in scene: Scene) -> [Action] {
    let actions = release(in: scene)
    repeats = RepeatGuard()
    return actions
  }

  /// Whether a key presses what has the focus, so that it must not repeat.
  private func isGuarded(_ key: Key, in scene: Scene) -> Bool {
    guard key == .enter || key == .character(" ") else { return false }
    switch scene.focused {
    case .control(.field(let field)): return key == .enter && !field.kind.isLong
    case .control(.keyCapture): return false
    default: return true
    }
  }

  private mutating func press(in scene: Scene) -> [Action] {
    notice = nil
    guard let focus = scene.layout.focus else { return [] }
    return activate(focus, by: .key, in: scene)
  }

  /// Any key but those that press: first for what has the focus, then for the page.
  private mutating func handle(_ key: Key, in scene: Scene) -> [Action] {
    notice = nil
    switch scene.focused {
    case .control(.keyCapture(let capture)) where !key.leadsOut:
      keepFocus(in: scene)
      return [.captured(capture.id, key)]
    case .control(.field(let field)):
      if let actions = edit(field, with: key, in: scene) { return actions }
    default:
      if let actions = arrange(with: key, in: scene) { return actions }
    }
    if let actions = takeStray(key, in: scene) { return actions }
    return move(with: key, in: scene) ? [] : command(for: key, in: scene)
  }

  /// The command a key does. Letters never get here from a field.
  private mutating func command(for key: Key, in scene: Scene) -> [Action] {
    if key == .function(1) || key == .character("?") { return pressCommand(.help, in: scene) }
    let isTyping = scene.isTyping && key.isCharacter
    guard !isTyping,
      let command = scene.page.commands.first(where: { command in
        [command.key, command.otherKey].contains { $0?.lowered == key.lowered }
      })
    else { return [] }
    return pressCommand(command.id, in: scene)
  }

  private mutating func pressCommand(_ id: ControlID, in scene: Scene) -> [Action] {
    // F1 always helps, also where the row has no room for it.
    guard case .command? = scene.page.actable(id) else { return id == .help ? [.press(id)] : [] }
    return activate(FocusStop(id), by: .key, in: scene)
  }
}

/// What is on the screen while one input is handled.
struct Scene {
  /// The page shown.
  let page: Page
  /// How it is laid out.
  let layout: LaidOut

  /// What has the focus.
  var focused: Actable? { layout.focus.flatMap { page.actable($0.control) } }

  /// Whether letters are text here.
  var isTyping: Bool {
    if case .control(.field)? = focused { return true }
    return false
  }
}

extension Key {
  /// Whether it leads out of a place that takes all other keys.
  fileprivate var leadsOut: Bool {
    [.tab, .backTab, .escape, .function(1)].contains(self)
  }

  /// Whether it types something.
  var isCharacter: Bool {
    if case .character = self { return true }
    return false
  }

  /// The key without regard to capitals: Caps Lock is often on.
  fileprivate var lowered: Key {
    guard case .character(let character) = self, let lower = character.lowercased().first else {
      return self
    }
    return .character(lower)
  }
}

extension Field.Kind {
  /// Whether Enter makes a new line.
  var isLong: Bool {
    if case .lines = self { return true }
    return false
  }
}
