import Text

extension Composer {
  /// Options: below each other, in a row below what is chosen, or in a grid of pictures.
  func lines(of choice: Choice, _ width: Int) -> [Line] {
    guard !choice.isDrawn else { return grid(of: choice, width) }
    guard choice.arrangement == .row else { return column(of: choice, width) }
    return label(choice.label, width) + (row(of: choice, width) ?? column(of: choice, width))
  }

  private func column(of choice: Choice, _ width: Int) -> [Line] {
    choice.options.indices.flatMap { option($0, of: choice, width) }
  }

  /// The options side by side; nil where they have no room.
  private func row(of choice: Choice, _ width: Int) -> [Line]? {
    let lead = Composer.pointerWidth + DisplayWidth.of(lead(of: choice, isChosen: true))
    let widths = choice.options.map { lead + DisplayWidth.of(plainText($0.label)) + Composer.gap }
    guard widths.reduce(0, +) - Composer.gap <= width else { return nil }
    let cells = zip(choice.options.indices, widths).map { option($0, of: choice, $1) }
    return [cells.reduce(Line()) { $0 + ($1.first ?? Line()) }]
  }

  private func option(_ index: Int, of choice: Choice, _ width: Int) -> [Line] {
    let option = choice.options[index]
    let role: Role = option.isChosen ? .chosen : .body
    return acting(
      choice.isEnabled ? FocusStop(choice.id, .option(index)) : nil,
      lead: lead(of: choice, isChosen: option.isChosen), role: role,
      runs(option.label, role, width: width - 6), width)
  }

  private func lead(of choice: Choice, isChosen: Bool) -> String {
    "\((choice.mode == .one ? symbols.one : symbols.many).sign(isChosen)) "
  }

  /// The columns of the pointer and the blank after it.
  private static let pointerWidth = 2
  /// The columns between two options of a row.
  private static let gap = 4
}
