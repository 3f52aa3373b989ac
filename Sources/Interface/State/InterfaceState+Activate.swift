import Text

extension InterfaceState {
  /// What presses: they differ where a key can move on and the mouse points itself.
  enum Presser { case key, pointer }

  /// Presses a stop.
  mutating func activate(_ stop: FocusStop, by presser: Presser, in scene: Scene) -> [Action] {
    switch stop {
    case .moreBelow: turn(by: 1, in: scene)
    case .moreAbove: turn(by: -1, in: scene)
    case .moreCommands: toggleCommands()
    default: return act(on: stop, by: presser, in: scene)
    }
    return []
  }

  private mutating func act(
    on stop: FocusStop, by presser: Presser, in scene: Scene
  ) -> [Action] {
    switch scene.page.actable(stop.control) {
    case .command(let command): return press(command.id, unless: command.unavailable)
    case .span(let span):
      focus(stop, in: scene)
      return [.mark(span.id)]
    case .control(let control):
      focus(stop, in: scene)
      return act(on: control, stop, by: presser, in: scene)
    case nil: return []
    }
  }

  private mutating func act(
    on control: Control, _ stop: FocusStop, by presser: Presser, in scene: Scene
  ) -> [Action] {
    switch (control, stop.part) {
    case (.button(let button), _): return press(button.id, unless: button.unavailable)
    case (.link(let link), _): return [.press(link.id)]
    case (.choice(let choice), .option(let index)):
      return choose(index, of: choice, by: presser, in: scene)
    case (.field, _):
      if presser == .key { goOn(in: scene) }
      return []
    case (.reorder(let list), .item(let index)):
      return take(index, of: list, by: presser, in: scene)
    case (.pairing(let pairing), _):
      return join(Joining(pairing), at: stop, by: presser, in: scene)
    case (.grouping(let grouping), _):
      return join(Joining(grouping), at: stop, by: presser, in: scene)
    case (.rows(let table), .action(let row, let action)):
      return use(action, ofRow: row, of: table)
    case (.pointerTarget(let target), _):
      if presser == .pointer { return [.hit(target.id)] }
      notice = .useTheMouse
      return []
    default: return []
    }
  }

  /// Presses a button or a command, or says why it can't be.
  private mutating func press(_ id: ControlID, unless reason: SafeText?) -> [Action] {
    if let reason { return refuse(FocusStop(id), because: reason) }
    areCommandsOpen = false
    return [.press(id)]
  }

  private mutating func refuse(_ stop: FocusStop, because reason: SafeText) -> [Action] {
    (notice, refused) = (.unavailable(reason), stop)
    return []
  }

  private mutating func choose(
    _ index: Int, of choice: Choice, by presser: Presser, in scene: Scene
  ) -> [Action] {
    guard choice.isEnabled, choice.options.indices.contains(index) else { return [] }
    guard choice.mode == .one else { return [.choose(choice.id, option: index)] }
    // One answer is enough: on to what comes after, where the next Enter sends it.
    if presser == .key { moveToControl(1, in: scene) }
    return choice.options[index].isChosen ? [] : [.choose(choice.id, option: index)]
  }

  private mutating func use(_ action: Int, ofRow row: Int, of table: ActionTable) -> [Action] {
    guard table.rows.indices.contains(row), table.rows[row].actions.indices.contains(action) else {
      return []
    }
    if let reason = table.rows[row].actions[action].unavailable {
      return refuse(FocusStop(table.id, .action(row: row, action: action)), because: reason)
    }
    return [.row(table.id, row: row, action: action)]
  }

  private mutating func toggleCommands() {
    areCommandsOpen.toggle()
    focus = nil
  }

  /// Enter in a field: one field after the other; after the last, the button that sends them. Where
  /// that can't be used yet, what is missing is said, and one stays where it is typed.
  private mutating func goOn(in scene: Scene) {
    guard let next = control(after: 1, in: scene) else { return }
    if case .control(.button(let button))? = scene.page.actable(next), button.isMain,
      let reason = button.unavailable
    {
      keepFocus(in: scene)
      notice = .unavailable(reason)
    } else {
      moveToControl(1, in: scene)
    }
  }

  /// Goes on from a control: to the main button, else to what follows.
  mutating func leave(_ control: ControlID, in scene: Scene) {
    if let main = scene.page.mainButton, main.id != control {
      focus(FocusStop(main.id), in: scene)
    } else {
      moveToControl(1, in: scene)
    }
  }
}
