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
    case .pairing(let pairing): writePairing(pairing)
    case .grouping(let grouping): writeGrouping(grouping)
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
    if !choice.namesThePrompt, !hasJustSaid(choice.label.string) { write(choice.label.string) }
    for (index, option) in choice.options.enumerated() {
      let label = plain(option.label)
      let isSaid = showsState && option.isChosen
      write("\(index + 1). " + (isSaid ? words.say(.optionChosen, ["option": label]) : label))
    }
  }

  private mutating func writeField(_ field: Field) {
    let label = field.label.string
    guard showsState, !field.value.isEmpty else { return say(.field, ["label": label]) }
    guard field.kind != .secret else { return say(.fieldFilled, ["label": label]) }
    say(.fieldValue, ["label": label, "value": field.value.string])
  }

  private mutating func writeButton(_ button: Button) {
    guard button.id != outline.main?.id else { return }
    guard showsState, let reason = button.unavailable else {
      return writeOffer(.button, button.label.string)
    }
    writeOffer(
      .button,
      words.say(.unavailable, ["label": button.label.string, "reason": reason.string]))
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

  private mutating func writePairing(_ pairing: Pairing) {
    write(pairing.label.string)
    writeNumbered(
      pairing.left.indices.map { index in
        let left = pairing.left[index].string
        guard showsState, let partner = pairing.partners[index].flatMap({ pairing.right[at: $0] })
        else { return left }
        return words.say(.paired, ["left": left, "right": partner.string])
      })
    say(.partners)
    writeLettered(pairing.right)
  }

  private mutating func writeGrouping(_ grouping: Grouping) {
    write(grouping.label.string)
    writeNumbered(
      grouping.items.indices.map { index in
        let item = grouping.items[index].string
        guard showsState, let group = grouping.places[index].flatMap({ grouping.groups[at: $0] })
        else { return item }
        return words.say(.grouped, ["item": item, "group": group.string])
      })
    say(.groups)
    writeLettered(grouping.groups)
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

  private mutating func writeLettered(_ items: [SafeText]) {
    for (index, item) in items.enumerated() {
      write("\(LinearNumbers.letter(index)). \(item.string)")
    }
  }
}

extension Choice {
  /// Whether the label is a few words that fit into the prompt: « Votre choix, de 1 à 3 ».
  var namesThePrompt: Bool {
    guard let last = label.string.last else { return true }
    return label.string.count <= 40 && !"?!.:…".contains(last)
  }
}

extension Array {
  /// The element at an index, or nil where there is none.
  subscript(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
