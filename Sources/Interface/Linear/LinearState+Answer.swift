public import Text

extension LinearState {
  /// Reads one typed line: what to print back, and what it does to the page.
  ///
  /// A line that isn't understood gets one calm sentence, and the same prompt with its reminders.
  public mutating func answer(_ line: SafeText) -> LinearStep {
    let shown = hints
    saidHints.formUnion(shown)
    switch read(line.string) {
    case .step(let step): return step
    case .notUnderstood(let sentence):
      saidHints.subtract(shown)
      return LinearStep(echo: [sentence].printed)
    }
  }

  /// What a line turned out to be.
  enum Reading: Equatable {
    case step(LinearStep)
    /// It was nothing we know; the sentence says what would be.
    case notUnderstood(String)
  }

  private mutating func read(_ line: String) -> Reading {
    let typed = LinearNumbers.trimmed(line)
    if case .question(let question) = turn, question.takesFreeText {
      return typed.isEmpty && draft.isEmpty ? listEverything() : fill(question, with: line)
    }
    if let command = command(typed) { return take(entry(command)) }
    if typed == "?" || LinearNumbers.number(typed) == 0 { return listEverything() }
    switch turn {
    case .list(let entries): return pick(typed, from: entries)
    case .closing: return close(typed)
    case .question(.pointerTarget(let target)) where typed.isEmpty: return pass(target.id)
    case .question where typed.isEmpty: return listEverything()
    case .question(let question): return fill(question, with: typed)
    }
  }

  /// The command of a letter; `?` stands for F1, which no line can hold.
  private func command(_ typed: String) -> Command? {
    let key: Key? = typed == "?" ? .function(1) : nil
    return page?.commands.first { command in
      command.letter == typed.lowercased() || (key != nil && command.key == key)
    }
  }

  private mutating func close(_ typed: String) -> Reading {
    if typed.isEmpty, let main = outline.main, main.isAvailable { return press(main) }
    if typed.isEmpty { return listEverything() }
    guard let number = LinearNumbers.number(typed), let offer = outline.menu[at: number - 1]
    else { return notACommand }
    return take(offer)
  }

  /// What can be typed at the end of a page.
  private var notACommand: Reading {
    let count = outline.menu.count
    guard let main = outline.main, main.isAvailable else {
      return .notUnderstood(
        count == 0 ? words.say(.notCommand) : words.say(.notNumber, count: count))
    }
    let button = ["button": main.label.string]
    return .notUnderstood(
      count == 0 ? words.say(.notEnter, button) : words.say(.notEnterOrNumber, button, count: count)
    )
  }

  /// A row with several actions asks which one.
  private mutating func take(_ offer: LinearOutline.Offer) -> Reading {
    guard case .row(let table, let index) = offer else {
      return entries(offer).first.map { take($0) } ?? notACommand
    }
    let actions = LinearEntry.entries(of: table, row: index, showsRow: false, in: words)
    guard actions.count > 1 else { return actions.first.map { take($0) } ?? notACommand }
    return show(actions, under: table.name(ofRow: index))
  }

  private mutating func listEverything() -> Reading {
    show(everything, under: words.say(.everything))
  }

  private mutating func show(_ entries: [LinearEntry], under title: String) -> Reading {
    list = entries.pickable.isEmpty ? nil : entries
    return step([title] + entries.lines)
  }

  private mutating func pick(_ typed: String, from entries: [LinearEntry]) -> Reading {
    if typed.isEmpty {
      list = nil
      return step([])
    }
    let pickable = entries.pickable
    guard let number = LinearNumbers.number(typed), let entry = pickable[at: number - 1] else {
      return .notUnderstood(words.say(.notNumber, count: pickable.count))
    }
    return take(entry)
  }

  private mutating func take(_ entry: LinearEntry) -> Reading {
    // A refusal leaves the list open, for another pick.
    if case .refuse(let refusal) = entry.effect { return step([refusal]) }
    list = nil
    switch entry.effect {
    case .act(let action, let echo):
      if action == outline.main.map({ .press($0.id) }) { answered = [] }
      return step([echo], [action])
    case .pass(let id): return pass(id)
    case .ask(let id):
      answered.remove(id)
      wanted = id
      forget([id])
      return .step(LinearStep(echo: readOn()))
    case .reread: return .step(LinearStep(echo: wholePage))
    case .refuse(let refusal): return step([refusal])
    }
  }

  private mutating func pass(_ id: ControlID) -> Reading {
    answered.insert(id)
    draft = []
    return .step(LinearStep(echo: readOn()))
  }

  /// The main button; if the same page comes back, its questions are asked again.
  private mutating func press(_ main: Button) -> Reading {
    answered = []
    return step([], [.press(main.id)])
  }
}
