import Text

extension InterfaceState {
  /// What a key does in a field; nil when it does nothing there.
  mutating func edit(_ field: Field, with key: Key, in scene: Scene) -> [Action]? {
    let caret = caret(in: field)
    switch key {
    case .character(let character): return type(character, into: field, at: caret, in: scene)
    case .enter where field.kind.isLong: return type("\n", into: field, at: caret, in: scene)
    case .backspace: return remove(caret - 1, from: field, in: scene)
    case .delete: return remove(caret, from: field, in: scene)
    case .left: return put(caret - 1, in: field, scene)
    case .right: return put(caret + 1, in: field, scene)
    case .home: return put(lineStart(of: field, caret), in: field, scene)
    case .end: return put(lineEnd(of: field, caret), in: field, scene)
    case .up where field.kind.isLong: return moveRow(-1, in: field, caret, scene)
    case .down where field.kind.isLong: return moveRow(1, in: field, caret, scene)
    default: return nil
    }
  }

  private mutating func type(
    _ typed: Character, into field: Field, at caret: Int, in scene: Scene
  ) -> [Action] {
    keepFocus(in: scene)
    let character =
      field.kind.takesPIN(limit: field.limit) || field.kind == .number
      ? AZERTYDigits.digit(in: field.kind, of: typed) : typed
    var characters = Array(field.value.string)
    guard field.kind != .number || Self.numberSigns.contains(character) else {
      notice = .onlyNumbers
      return []
    }
    guard characters.count < field.limit else {
      notice = .fieldIsFull
      return []
    }
    let count = characters.count
    characters.insert(character, at: caret)
    return change(field, to: characters, caret: { caret + $0 - count })
  }

  private mutating func remove(_ index: Int, from field: Field, in scene: Scene) -> [Action] {
    keepFocus(in: scene)
    var characters = Array(field.value.string)
    guard field.isEnabled, characters.indices.contains(index) else { return [] }
    characters.remove(at: index)
    return change(field, to: characters, caret: { _ in index })
  }

  /// Tells what is typed now; the caret follows how many characters cleaning left.
  private mutating func change(
    _ field: Field, to characters: [Character], caret: (Int) -> Int
  ) -> [Action] {
    let text = SafeText(String(characters), as: field.kind.isLong ? .lines : .name)
    carets[field.id] = max(0, min(text.string.count, caret(text.string.count)))
    return text == field.value ? [] : [.edit(field.id, text)]
  }

  private mutating func put(_ caret: Int, in field: Field, _ scene: Scene) -> [Action] {
    keepFocus(in: scene)
    carets[field.id] = max(0, min(field.value.string.count, caret))
    return []
  }

  /// The caret a row up or down; nil at the first and last row, where the focus moves on.
  private mutating func moveRow(
    _ step: Int, in field: Field, _ caret: Int, _ scene: Scene
  ) -> [Action]? {
    let width = Self.rowWidth(of: field, in: scene)
    let text = EditedText(field.value.string)
    return text.caret(from: caret, by: step, width: width).flatMap { put($0, in: field, scene) }
  }

  private func lineStart(of field: Field, _ caret: Int) -> Int {
    let characters = Array(field.value.string)
    return characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private func lineEnd(of field: Field, _ caret: Int) -> Int {
    let characters = Array(field.value.string)
    return characters[caret...].firstIndex(of: "\n") ?? characters.count
  }

  /// The columns a row of the field has on the screen, between its brackets.
  private static func rowWidth(of field: Field, in scene: Scene) -> Int {
    let rows = scene.layout.regions.filter { $0.stop.control == field.id && $0.caret != nil }
    let columns = Dictionary(grouping: rows) { $0.rectangle.row }.values.map { regions in
      regions.reduce(0) { $0 + $1.rectangle.width }
    }
    return columns.max() ?? field.width
  }

  private static let numberSigns: Set<Character> = Set("0123456789,.- \u{A0}\u{202F}")
}

extension Field.Kind {
  /// Whether it is a secret short enough to be a PIN: there, keys of the digit row are digits.
  fileprivate func takesPIN(limit: Int) -> Bool { self == .secret && limit <= 6 }
}

extension AZERTYDigits {
  /// The digit of a key in a field; in a number the minus stays a minus.
  fileprivate static func digit(in kind: Field.Kind, of character: Character) -> Character {
    kind == .number && character == "-" ? character : digit(of: character)
  }
}
