import Text

extension LinearWriter {
  /// Writes a control: what it asks, its numbered things, and their state in words.
  mutating func write(_ control: Control) {
    switch control {
    case .choice(let choice): writeChoice(choice)
    case .field(let field): writeField(field)
    case .button(let button): writeButton(button)
    case .link(let link): writeOffer(.link, link.label.string)
    case .reorder(let list): writeOrder(list)
    case .pairing(let pairing): writePlacement(LinearPlacement(pairing))
    case .grouping(let grouping): writePlacement(LinearPlacement(grouping))
    case .rows(let table): writeRows(table)
    case .keyCapture(let capture):
      write(capture.label.string)
      if let last = capture.last { say(.keyLast, ["key": last.string]) }
    case .pointerTarget(let target):
      write(target.label.string)
      say(target.isReached ? .targetReached : .targetMouse)
    }
  }

  private mutating func writeChoice(_ choice: Choice) {
    if !showsState || !isSaidElsewhere(choice) { write(choice.label.string) }
    for (index, option) in choice.options.enumerated() {
      let label = plain(option.label)
      let isSaid = showsState && option.isChosen
      write("\(index + 1). " + (isSaid ? words.say(.optionChosen, ["option": label]) : label))
    }
  }

  /// Whether the text before the choice, or the prompt after it, says its label.
  private func isSaidElsewhere(_ choice: Choice) -> Bool {
    let isAlone = outline.questions.map { $0.id } == [choice.id]
    return hasJustSaid(choice.label.string) || (choice.namesThePrompt && isAlone)
  }

  private mutating func writeField(_ field: Field) {
    let label = field.label.string
    guard showsState, !field.value.isEmpty else { return say(.field, ["label": label]) }
    guard field.kind != .secret else { return say(.fieldFilled, ["label": label]) }
    say(.fieldValue, ["label": label, "value": field.value.string])
  }

  private mutating func writeButton(_ button: Button) {
    if let reason = button.unavailable { return writeHeldBack(button, for: reason.string) }
    guard button.id != outline.main?.id || outline.menu.contains(.button(button)) else { return }
    writeOffer(.button, button.label.string)
  }

  /// A button that can't be used now has no number, but its reason; the main one is told where there
  /// is something else to pick.
  private mutating func writeHeldBack(_ button: Button, for reason: String) {
    let hasMenu = outline.numbersAllOffers && !outline.menu.isEmpty
    guard hasMenu || button.id != outline.main?.id else { return }
    let label = button.label.string
    let line = showsState ? words.refuse(label, because: reason) : label
    if outline.numbersAllOffers { write(line) } else { say(.button, ["label": line]) }
  }

  /// A button or a link: with a number where it can be picked by one, else named as what it is.
  private mutating func writeOffer(_ phrase: LinearPhrase, _ label: String) {
    guard outline.numbersAllOffers else { return say(phrase, ["label": label]) }
    offers += 1
    write("\(offers). \(label)")
  }

  private mutating func writeOrder(_ list: ReorderableList) {
    write(list.label.string)
    let items = list.items.map { $0.string }
    writeNumbered(showsState ? items : items.sorted())
  }

  private mutating func writePlacement(_ placement: LinearPlacement) {
    write(placement.label.string)
    let phrase: LinearPhrase = placement.kind == .partners ? .paired : .grouped
    writeNumbered(
      placement.things.indices.map { thing in
        let place = showsState ? placement.places[thing] : nil
        return placement.words(thing, at: place, phrase, in: words)
          ?? placement.things[thing].string
      })
    say(placement.kind == .partners ? .partners : .groups)
    for (index, target) in placement.targets.enumerated() {
      write("\(LinearNumbers.letter(index)). \(target.string)")
    }
  }

  private mutating func writeRows(_ table: ActionTable) {
    write(table.label.string)
    if table.rows.isEmpty { say(.rowsNone) }
    let header = table.header.map { $0.string }
    for row in table.rows {
      let text = cells(row.cells.map { $0.string }, under: header)
      if row.actions.isEmpty {
        write(text)
      } else {
        offers += 1
        write("\(offers). \(text)")
      }
    }
  }

  private mutating func writeNumbered(_ items: [String]) {
    for (index, item) in items.enumerated() { write("\(index + 1). \(item)") }
  }
}

extension Choice {
  /// Whether the label is a few words that fit into the prompt: « Votre choix, de 1 à 3 ».
  var namesThePrompt: Bool {
    guard let last = label.string.last else { return true }
    return label.string.count <= 40 && !"?!.:…".contains(last)
  }
}

extension Choice.Option {
  /// Its words, on one line.
  func spoken(in words: Catalogue) -> String {
    var writer = LinearWriter(words: words, outline: LinearOutline(), showsState: false)
    return writer.plain(label).replacing("\n", with: " ")
  }
}
