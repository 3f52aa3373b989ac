import Interface
import Text

extension DocumentWriter {
  /// A control as it stands now.
  func control(_ control: Control) -> Markup {
    switch control {
    case .choice(let choice): self.choice(choice)
    case .field(let field): .inline("p", [.set("class", "field")], [label(field), input(field)])
    case .button(let button):
      .inline(
        "p", [.set("class", "action screen")], self.button(button, id: identifier(button.id)))
    case .link(let link):
      .inline("p", [], [.inline("span", [.set("class", "link")], [.text(link.label)])])
    case .reorder(let list): order(list)
    case .pairing(let pairing): self.pairing(pairing)
    case .grouping(let grouping): self.grouping(grouping)
    case .rows(let table): rows(table)
    case .keyCapture(let capture): keyCapture(capture)
    case .pointerTarget(let target): pointerTarget(target)
    }
  }

  /// A field alone; inside a sentence its label is heard and not shown.
  func input(_ field: Field, isInline: Bool = false) -> Markup {
    var attributes: [Markup.Attribute] = [.set("id", identifier(field.id))]
    if isInline { attributes.append(.set("aria-label", field.label.string)) }
    if !field.isEnabled { attributes.append(.flag("disabled")) }
    attributes.append(.set("maxlength", String(field.limit)))
    if case .lines(let height) = field.kind {
      return .inline(
        "textarea", attributes + [.set("rows", String(max(2, height)))], [.text(field.value)])
    }
    attributes.append(.set("size", String(min(max(field.width, 1), 60))))
    switch field.kind {
    case .secret: attributes.append(.set("type", "password"))
    case .number:
      attributes += [.set("inputmode", "decimal"), .set("value", field.value.string)]
    case .line, .lines: attributes.append(.set("value", field.value.string))
    }
    return .void("input", attributes)
  }

  private func label(_ field: Field) -> Markup {
    .inline("label", [.set("for", identifier(field.id))], [.text(field.label)])
  }

  private func choice(_ choice: Choice) -> Markup {
    let type = choice.mode == .one ? "radio" : "checkbox"
    let options = choice.options.map { option in
      let input = Markup.void(
        "input",
        [.set("type", type), .set("name", identifier(choice.id))]
          + (option.isChosen ? [.flag("checked")] : []))
      return Markup.inline(
        "label", [.set("class", "option")], [input, .inline("span", [], inlines(option.label))])
    }
    return fieldset(choice.label, isEnabled: choice.isEnabled, options)
  }

  private func fieldset(_ label: SafeText, isEnabled: Bool, _ content: [Markup]) -> Markup {
    let note = isEnabled ? [] : [hidden(" \(words.words(.closed))")]
    return .block(
      "fieldset", isEnabled ? [] : [.flag("disabled")],
      [.inline("legend", [], [.text(label)] + note)] + content)
  }

  /// A button, and why it can't be used where it can't.
  private func button(_ button: Button, id: String) -> [Markup] {
    let look: [Markup.Attribute] = button.isMain ? [.set("class", "main")] : []
    let base: [Markup.Attribute] = [.set("type", "button")] + look
    guard let why = button.unavailable else {
      return [.inline("button", base, [.text(button.label)])]
    }
    let attributes = base + [.flag("disabled"), .set("aria-describedby", "\(id)-why")]
    return [
      .inline("button", attributes, [.text(button.label)]), .text(" "),
      reason(why, id: "\(id)-why"),
    ]
  }

  private func order(_ list: ReorderableList) -> Markup {
    let items = list.items.map { Markup.inline("li", [], [.text($0)]) }
    return fieldset(list.label, isEnabled: list.isEnabled, [.block("ol", [], items)])
  }

  private func pairing(_ pairing: Pairing) -> Markup {
    let head = [DocumentPhrase.thing, .partner].map { phrase in
      Markup.inline("th", [.set("scope", "col")], [.text(words.words(phrase))])
    }
    let rows = pairing.left.indices.map { index in
      let partner = pairing.partners[index].flatMap { right in
        pairing.right.indices.contains(right) ? pairing.right[right] : nil
      }
      return Markup.block(
        "tr", [],
        [
          .inline("th", [.set("scope", "row")], [.text(pairing.left[index])]),
          .inline("td", [], [.text(partner ?? "…")]),
        ])
    }
    let taken = Set(pairing.partners.compactMap { $0 })
    let free = pairing.right.indices.filter { !taken.contains($0) }
      .map { Markup.inline("li", [], [.text(pairing.right[$0])]) }
    return fieldset(
      pairing.label, isEnabled: pairing.isEnabled,
      [grid(head: head, rows: rows)]
        + (free.isEmpty ? [] : [.block("ul", [.set("class", "free")], free)]))
  }

  private func grouping(_ grouping: Grouping) -> Markup {
    let named = grouping.groups.enumerated().map { (index: Int?.some($0.offset), $0.element) }
    let loose = (index: Int?.none, words.words(.ungrouped))
    let cards = (named + [loose]).flatMap { group, name in
      let items = grouping.items.indices.filter { grouping.places[$0] == group }
      if group == nil, items.isEmpty { return [Markup]() }
      return [.inline("dt", [], [.text(name)])]
        + (items.isEmpty
          ? [.inline("dd", [], [.text("…")])]
          : items.map { .inline("dd", [], [.text(grouping.items[$0])]) })
    }
    return fieldset(
      grouping.label, isEnabled: grouping.isEnabled, [.block("dl", [], cards)])
  }

  private func rows(_ table: ActionTable) -> Markup {
    guard !table.rows.isEmpty else {
      let label = Markup.inline("strong", [], [.text(table.label)])
      return .inline("p", [], [label, .lineBreak, .text(words.words(.rowsNone))])
    }
    let hasActions = table.rows.contains { !$0.actions.isEmpty }
    let titles = table.header.map { Markup.inline("th", [.set("scope", "col")], [.text($0)]) }
    let last = Markup.inline(
      "th", [.set("scope", "col"), .set("class", "screen")], [hidden("\(words.words(.actions))")])
    let head = titles.isEmpty ? [] : titles + (hasActions ? [last] : [])
    let rows = table.rows.enumerated().map { index, row in
      let cells = row.cells.enumerated().map { column, cell in
        column == 0
          ? Markup.inline("th", [.set("scope", "row")], [.text(cell)])
          : Markup.inline("td", [], [.text(cell)])
      }
      let actions = row.actions.enumerated().map { number, action in
        Markup.joined(button(action, id: "\(identifier(table.id))-\(index)-\(number)"))
      }
      return Markup.block(
        "tr", [],
        cells
          + (hasActions
            ? [.inline("td", [.set("class", "screen")], [.joined(actions, by: " ")])] : []))
    }
    return grid(label: table.label, head: head, rows: rows)
  }

  private func keyCapture(_ capture: KeyCapture) -> Markup {
    let last = capture.last.map { words.words(DocumentPhrase.keyLast, ["key": .text($0)]) }
    return .inline(
      "p", [.set("class", "key")],
      [.text(capture.label)]
        + (last.map { [.lineBreak, .inline("kbd", [], [.text($0)])] } ?? []))
  }

  private func pointerTarget(_ target: PointerTarget) -> Markup {
    let state = words.words(target.isReached ? DocumentPhrase.targetReached : .targetWaiting)
    return .inline(
      "p", [.set("class", "target")], [.text(target.label), .text(" "), .text(state)])
  }

  /// A control's id as an HTML id, which holds no space and begins with a letter.
  private func identifier(_ id: ControlID) -> String {
    "c-"
      + id.rawValue.unicodeScalars.map { scalar in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        return isPlain ? String(scalar) : "_\(String(scalar.value, radix: 16))"
      }.joined()
  }
}
