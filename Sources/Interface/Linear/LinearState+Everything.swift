import Text

extension LinearState {
  /// All that can be done on the page: nothing of it is reached by a secret way only.
  var everything: [LinearEntry] {
    questionEntries + mainEntry + outline.others.flatMap(entries) + outline.inlineLinks.map(entry)
      + (page?.commands ?? []).map(entry)
      + [LinearEntry(words: words.say(.reread), effect: .reread)]
  }

  private var questionEntries: [LinearEntry] {
    var current: LinearQuestion?
    if case .question(let question) = turnOfPage { current = question }
    let others = outline.questions.filter { $0.id != current?.id }
    // What is left then is in this list already where there is no other question, nor a number.
    let leadsOn = !others.isEmpty || !outline.menu.isEmpty
    let pass = leadsOn ? current : nil
    return (pass.map { [LinearEntry(words: words.say(.next), effect: .pass($0.id))] } ?? [])
      + outline.questions.flatMap { $0.undoings(in: words) }
      + others.map { question in
        let label = question.title(in: words)
        return LinearEntry(
          words: words.say(.answerQuestion, ["label": label]), effect: .ask(question.id))
      }
  }

  private var mainEntry: [LinearEntry] {
    outline.main.map { entries(.button($0)) } ?? []
  }

  /// What one offer of the page does.
  func entries(_ offer: LinearOutline.Offer) -> [LinearEntry] {
    switch offer {
    case .button(let button):
      [
        .use(
          .press(button.id), label: button.label.string, unless: button.unavailable, in: words)
      ]
    case .link(let link): [entry(link)]
    case .row(let table, let index):
      LinearEntry.entries(of: table, row: index, showsRow: true, in: words)
    }
  }

  private func entry(_ link: Link) -> LinearEntry {
    .use(.press(link.id), label: link.label.string, unless: nil, in: words)
  }

  /// A command, with its sentence of help.
  func entry(_ command: Command) -> LinearEntry {
    let label = command.labelInLines.string
    let texts = ["label": label, "help": command.help.string, "key": command.letter ?? ""]
    let line = words.say(command.letter == nil ? .command : .commandKey, texts)
    return .use(
      .press(command.id), label: label, line: line, unless: command.unavailable, in: words)
  }
}

extension LinearQuestion {
  /// What it is called in the list of everything.
  func title(in words: Catalogue) -> String {
    switch self {
    case .choice(let choice) where !choice.label.isEmpty: choice.label.string
    case .reorder(let list): list.label.string
    case .placement(let placement): placement.label.string
    case .keyCapture(let capture): capture.label.string
    case .pointerTarget(let target): target.label.string
    case .choice, .field, .spans: invitation(in: words)
    }
  }

  /// What takes an answer back, where the prompt itself has no way to.
  func undoings(in words: Catalogue) -> [LinearEntry] {
    switch self {
    case .choice(let choice) where choice.mode == .many:
      return choice.options.indices.filter { choice.options[$0].isChosen }.map { index in
        takingBack(
          .choose(choice.id, option: index), choice.options[index].spoken(in: words), in: words)
      }
    case .spans(let spans):
      return spans.filter { $0.isMarked }.map { span in
        takingBack(.mark(span.id), span.label.string, in: words)
      }
    case .field(let field, _) where !field.value.isEmpty:
      let line = words.say(.clear, ["label": title(in: words)])
      return [
        LinearEntry(words: line, effect: .act(.edit(field.id, .empty), echo: words.say(.noted)))
      ]
    case .placement(let placement):
      let phrase: LinearPhrase = placement.kind == .partners ? .part : .takeOut
      return placement.things.indices.compactMap { thing in
        placement.words(thing, at: placement.places[thing], phrase, in: words).map {
          LinearEntry(
            words: $0, effect: .act(placement.action(thing, to: nil), echo: words.say(.noted)))
        }
      }
    default: return []
    }
  }
  private func takingBack(_ action: Action, _ label: String, in words: Catalogue) -> LinearEntry {
    LinearEntry(
      words: words.say(.takeBack, ["choice": label]),
      effect: .act(action, echo: words.say(.noted)))
  }
}
