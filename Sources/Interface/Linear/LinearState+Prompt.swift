public import Text

extension LinearState {
  /// What to show before the next line is read.
  public var prompt: Prompt {
    let due = hints.filter { !saidHints.contains($0) } + (wayOn.map { [$0] } ?? [])
    return Prompt(text: SafeText(punctuated(invitation, hints: due)), isSecret: isSecret)
  }

  /// The reminders of the present prompt, whether they were already given or not.
  var hints: [String] {
    switch turn {
    case .list: []
    case .closing, .question(.pointerTarget): commandHints
    case .question where !draft.isEmpty: []
    case .question(let question):
      question.hints(in: words) + (question.takesFreeText ? [] : commandHints)
    }
  }

  /// What leads to all the rest. 0 does, but where it could be an answer; the prompt says it each
  /// time, since Enter alone can't be the same everywhere.
  private var wayOn: String? {
    switch turn {
    case .list: words.say(.hintBack)
    case .question where !draft.isEmpty: nil
    case .question(let question) where question.takesFreeText: words.say(.hintAll)
    case .question, .closing: words.say(.hintAllZero)
    }
  }

  private var isSecret: Bool {
    if case .question(.field(let field, _)) = turn { return field.kind == .secret }
    return false
  }

  /// What is asked, without its reminders.
  private var invitation: String {
    switch turn {
    case .list(let entries): range(.yourCommand, count: entries.pickable.count)
    case .closing: closingInvitation
    case .question where !draft.isEmpty: words.say(.nextLine)
    case .question(let question): question.invitation(in: words)
    }
  }

  private var closingInvitation: String {
    let count = outline.menu.count
    guard let main = outline.main, main.isAvailable else {
      return count == 0 ? words.say(.yourCommand) : range(.yourChoice, count: count)
    }
    let button = ["button": main.label.string]
    return count == 0
      ? words.say(.enter, button) : words.say(.enterOrNumber, button, count: count)
  }

  private func range(_ question: LinearPhrase, count: Int) -> String {
    words.say(.range, ["question": words.say(question)], count: count)
  }

  /// Up to three letters that are commands here: more would be a wall of words.
  private var commandHints: [String] {
    let lettered = (page?.commands ?? []).filter { $0.unavailable == nil && $0.letter != nil }
    return lettered.prefix(3).map { command in
      words.say(
        .hintCommand,
        ["key": command.letter ?? "", "command": command.labelInLines.string])
    }
  }

  private func punctuated(_ question: String, hints: [String]) -> String {
    hints.isEmpty
      ? words.say(.promptPlain, ["question": question])
      : words.say(.prompt, ["question": question, "hints": words.join(hints)])
  }
}

extension LinearQuestion {
  /// What is asked, without its reminders.
  func invitation(in words: Catalogue) -> String {
    switch self {
    case .choice(let choice): choice.invitation(in: words)
    case .field(let field, nil): field.label.string
    case .field(let field, let blank?): field.invitation(asBlank: blank, in: words)
    case .reorder: words.say(.yourOrder)
    case .placement(let placement):
      words.say(placement.kind == .partners ? .yourPairs : .yourGroups)
    case .spans: words.say(.yourSpans)
    case .keyCapture: words.say(.yourKey)
    case .pointerTarget: words.say(.enterSkips)
    }
  }

  /// The reminders of its own: an example, what is there now.
  func hints(in words: Catalogue) -> [String] {
    switch self {
    case .choice(let choice): choice.hints(in: words)
    case .field(let field, _): field.hints(in: words)
    case .reorder(let list):
      [example(((2...max(2, list.items.count)) + [1]).map(String.init), in: words)]
    case .placement(let placement):
      [example(placement.things.count > 1 ? ["1b", "2a"] : ["1a"], in: words)]
    case .spans(let spans):
      [example(spans.count > 2 ? ["1", "3"] : ["1"], in: words)]
    case .keyCapture, .pointerTarget: []
    }
  }

  private func example(_ parts: [String], in words: Catalogue) -> String {
    words.say(.hintExample, ["example": parts.joined(separator: " ")])
  }
}

extension Choice {
  fileprivate func invitation(in words: Catalogue) -> String {
    let own = namesThePrompt ? label.string : ""
    let question = own.isEmpty ? words.say(mode == .one ? .yourChoice : .yourChoices) : own
    return words.say(.range, ["question": question], count: options.count)
  }

  fileprivate func hints(in words: Catalogue) -> [String] {
    let chosen = options.indices.filter { options[$0].isChosen }.map { String($0 + 1) }
    let now = words.say(.hintNow, ["value": chosen.joined(separator: " ")])
    let example = options.count > 2 ? "1 3" : "1 2"
    return (chosen.isEmpty ? [] : [now])
      + (mode == .one ? [] : [words.say(.hintExample, ["example": example])])
  }
}

extension Field {
  fileprivate func invitation(asBlank number: Int, in words: Catalogue) -> String {
    let place = words.say(.blankPrompt, ["number": String(number)])
    return label.isEmpty ? place : "\(place), \(label.string)"
  }

  fileprivate func hints(in words: Catalogue) -> [String] {
    let isShown = kind != .secret && !value.isEmpty && !value.string.contains("\n")
    let now = isShown ? [words.say(.hintNow, ["value": value.string])] : []
    guard case .lines = kind else { return now }
    return now + [words.say(.hintEnd)]
  }
}

extension Button {
  /// Whether it can be used now.
  var isAvailable: Bool { unavailable == nil }
}

extension Command {
  /// The letter that does it at a prompt for a choice.
  var letter: String? {
    guard case .character(let letter)? = key else { return nil }
    return letter.lowercased()
  }
}

extension Command {
  /// What it is called line by line, where no key of the top row can be pressed: « Aide », not
  /// « Aide (F1) ».
  public var labelInLines: SafeText {
    guard case .function(let number)? = key else { return label }
    return SafeText(label.string.replacing(" (F\(number))", with: ""))
  }
}
