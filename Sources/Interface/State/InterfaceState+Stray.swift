extension InterfaceState {
  /// What a character typed outside the fields of a page does: it goes to the field where one was
  /// last, else to the first; nil on a page where nothing is to be typed.
  mutating func takeStray(_ key: Key, in scene: Scene) -> [Action]? {
    guard key.isCharacter, let field = fieldForStray(on: scene.page) else { return nil }
    areCommandsOpen = false
    carets[field.id] = nil
    let actions = edit(field, with: key, in: scene)
    focus(FocusStop(field.id), in: scene)
    return actions
  }

  /// Remembers a field that has the focus, or is left.
  mutating func rememberField(_ control: ControlID?, in scene: Scene) {
    if let control, case .control(.field)? = scene.page.actable(control) { lastField = control }
  }

  private func fieldForStray(on page: Page) -> Field? {
    let fields = page.fields
    return fields.first { $0.id == lastField } ?? fields.first { $0.id == page.focus }
      ?? fields.first
  }
}

extension Page {
  /// Whether something is to be typed here, so that letters are no commands.
  public var takesTyping: Bool { !fields.isEmpty }

  /// The fields that can be filled in, in the order in which they are read.
  var fields: [Field] {
    LinearOutline(of: blocks).questions.compactMap { question in
      if case .field(let field, _) = question { field } else { nil }
    }
  }
}
