import Text

/// The commands of a page, in the one or two rows at the foot.
///
/// The last commands of a page are the same on every screen, so rows are filled from the end: those
/// keep their place.
struct CommandRow: Equatable, Sendable {
  /// A word of the row.
  struct Entry: Equatable, Sendable {
    let stop: FocusStop
    let label: SafeText
    let isAvailable: Bool
    let isMain: Bool

    /// What is shown: a command that can't be used now stands in brackets.
    var words: String { isAvailable ? label.string : "(\(label))" }
    var width: Int { DisplayWidth.of(words) }
  }

  /// The words of each row, from top to bottom.
  let rows: [[Entry]]
  /// The commands that have no room, in the page's order.
  let hidden: [Command]
  /// Whether there is little air between the words.
  let isTight: Bool

  /// Sets out commands in a width.
  init(_ commands: [Command], _ metrics: Metrics, _ words: LayoutWords, isOpen: Bool = false) {
    let entries = commands.map { Entry($0) }
    let width = metrics.innerWidth
    let most = metrics.isShort ? 4 : .max
    if entries.count <= most, Self.width(of: entries, isTight: false) <= width {
      (rows, hidden, isTight) = (entries.isEmpty ? [] : [entries], [], false)
    } else if entries.count <= most, Self.width(of: entries, isTight: true) <= width {
      (rows, hidden, isTight) = ([entries], [], true)
    } else if !metrics.isShort, let split = Self.twoRows(entries, width) {
      (rows, hidden, isTight) = (split, [], true)
    } else {
      let opener = Entry(words[.moreCommands])
      let kept = Self.kept(entries, opener, width)
      // While they are open, the way out is the last line of their list.
      rows = [kept + (isOpen ? [] : [opener])]
      hidden = commands.filter { command in !kept.contains { $0.stop.control == command.id } }
      isTight = true
    }
  }

  /// The words as lines. Each has a cell before it for the pointer.
  func lines(_ symbols: SymbolSet) -> [Line] {
    let air = isTight ? 1 : 2
    return rows.map { row in
      row.enumerated().reduce(Line()) { line, entry in
        let separator =
          entry.offset == 0
          ? Line() : .blank(air, .quiet) + Line(symbols.separator, .quiet) + .blank(air - 1, .quiet)
        return line + separator + entry.element.line
      }
    }
  }

  private static func width(of entries: [Entry], isTight: Bool) -> Int {
    entries.reduce(0) { $0 + $1.width } + (isTight ? 3 : 5) * max(0, entries.count - 1)
  }

  private static func twoRows(_ entries: [Entry], _ width: Int) -> [[Entry]]? {
    var first = entries.count
    while first > 0, self.width(of: Array(entries[(first - 1)...]), isTight: true) <= width {
      first -= 1
    }
    let upper = Array(entries[..<first])
    guard first < entries.count, self.width(of: upper, isTight: true) <= width else { return nil }
    return [upper, Array(entries[first...])]
  }

  /// At most three words before « Plus… », in their order: the main one, then those that fit, from
  /// the end; the last, which is « Quitter » on every screen, only where nothing else can be used.
  private static func kept(_ entries: [Entry], _ opener: Entry, _ width: Int) -> [Entry] {
    let others = entries.filter { !$0.isMain }
    let usable = (others.dropLast().reversed() + others.suffix(1)).filter { $0.isAvailable }
    let byNeed =
      entries.filter { $0.isMain } + usable + others.reversed().filter { !$0.isAvailable }
    var kept: [Entry] = []
    for entry in byNeed where kept.count < 3 {
      let row = kept + [entry, opener]
      if self.width(of: row, isTight: true) <= width { kept.append(entry) }
    }
    return entries.filter { kept.contains($0) }
  }
}

extension CommandRow.Entry {
  /// The word of a command.
  init(_ command: Command) {
    self.init(
      stop: FocusStop(command.id), label: command.label, isAvailable: command.unavailable == nil,
      isMain: command.isMain)
  }

  /// The word that opens the other commands.
  fileprivate init(_ opener: SafeText) {
    self.init(stop: .moreCommands, label: opener, isAvailable: true, isMain: false)
  }

  fileprivate var line: Line {
    Line(" ", Ink(role: .quiet, stop: stop, sign: .pointer))
      + Line(words, Ink(role: .quiet, stop: stop))
  }
}
