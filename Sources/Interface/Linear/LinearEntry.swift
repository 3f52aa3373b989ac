import Text

/// A line of the numbered list of what can be done.
struct LinearEntry: Equatable, Sendable {
  /// What picking it does.
  enum Effect: Equatable, Sendable {
    /// It acts on the page, and these words are said back.
    case act(Action, echo: String)
    /// It can't be done now, for this reason.
    case refuse(String)
    /// It goes past a question.
    case pass(ControlID)
    /// It comes back to a question.
    case ask(ControlID)
    /// It says the page again.
    case reread
  }

  /// The words of the line.
  let words: String
  /// What picking it does.
  let effect: Effect
}

extension LinearEntry {
  /// A button, a command or a row's action; a refusal where it can't be used now.
  static func use(
    _ action: Action, label: String, line: String? = nil, unless reason: SafeText?,
    in words: Catalogue
  ) -> LinearEntry {
    guard let reason else {
      let echo = words.say(.chosen, ["choice": label])
      return LinearEntry(words: line ?? label, effect: .act(action, echo: echo))
    }
    let refusal = words.refuse(label, because: reason.string)
    return LinearEntry(words: refusal, effect: .refuse(refusal))
  }

  /// A row's actions; `showsRow` names the row before each.
  static func entries(
    of table: ActionTable, row index: Int, showsRow: Bool, in words: Catalogue
  ) -> [LinearEntry] {
    let row = table.rows[index]
    let name = table.name(ofRow: index)
    return row.actions.indices.map { number in
      let button = row.actions[number]
      let label = button.label.string
      return use(
        .row(table.id, row: index, action: number),
        label: showsRow ? words.say(.rowAction, ["row": name, "action": label]) : label,
        unless: button.unavailable, in: words)
    }
  }
}

extension [LinearEntry] {
  /// Those that can be picked: they alone have a number.
  var pickable: [LinearEntry] {
    filter { if case .refuse = $0.effect { false } else { true } }
  }

  /// The lines of the list: « 2. Valider ».
  var lines: [String] {
    var number = 0
    return map { entry in
      if case .refuse(let refusal) = entry.effect { return refusal }
      number += 1
      return "\(number). \(entry.words)"
    }
  }

  /// Whether these are the actions of one row that is still there.
  func isOfOneRow(in outline: LinearOutline) -> Bool {
    allSatisfy { entry in
      guard case .act(.row(let id, let row, _), _) = entry.effect else { return false }
      return outline.offers.contains { offer in
        if case .row(let table, let index) = offer { return table.id == id && index == row }
        return false
      }
    }
  }
}
