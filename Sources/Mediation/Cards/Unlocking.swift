import Interface
import Records
import Text

/// What is blocked after too many wrong tries, and a card to be opened again by its words.
struct Unlocking: Equatable, Sendable {
  /// What to do to the card.
  enum Aim: Int, CaseIterable, Sendable {
    /// Try again at once.
    case card
    /// Take the code off: its owner forgot it.
    case code
  }

  /// What is blocked now, as it was read last.
  var blocked: [BlockedRow] = []
  /// What is to be done to the card.
  var aim = Aim.card
  /// The three words that are typed.
  var typed = SafeText.empty
}

extension MediationState {
  /// The page where a place or a card is opened again.
  func unlockPage(_ unlocking: Unlocking) -> Page {
    let labels: [MediationPhrase] = [.unlockCard, .unlockCode]
    let options = zip(Unlocking.Aim.allCases, labels).map { aim, label in
      Choice.Option(label: [.text(words(label))], isChosen: aim == unlocking.aim)
    }
    return Page(
      id: "unlock", place: [words(.roomTitle), words(.officeUnlock)],
      blocks: [.text([.text(words(.unlockText))])] + blockedBlocks(unlocking.blocked) + [
        .control(.field(Field(id: "typed", label: words(.unlockTyped), value: unlocking.typed))),
        .control(.choice(Choice(id: "aim", label: words(.unlockWhat), options: options))),
        main(
          "open", .unlockButton,
          unavailable: unlocking.typed.isEmpty ? words(.assignNoCard) : nil),
      ],
      commands: row())
  }

  private func blockedBlocks(_ blocked: [BlockedRow]) -> [Block] {
    guard !blocked.isEmpty else { return [.text([.text(words(.unlockNone))])] }
    let rows = blocked.map { row in
      ActionTable.Row(
        row.name.string, cells: [row.name, stillBlocked(row)],
        actions: [Button(id: "unlock", label: words(.unlockButton))])
    }
    return [.control(.rows(ActionTable(id: "blocked", label: words(.unlockList), rows: rows)))]
  }

  /// « encore 4 min »
  private func stillBlocked(_ row: BlockedRow) -> SafeText {
    let minutes = (row.until - wallClock + 59_999) / 60_000
    return minutes > 0 ? words(.unlockWait, ["count": .count(minutes)]) : words(.unlockOver)
  }

  /// What a person did on that page.
  mutating func unlock(_ unlocking: Unlocking, _ action: Action) -> [MediationEffect] {
    var unlocking = unlocking
    switch action {
    case .row("blocked", let row, _):
      guard unlocking.blocked.indices.contains(row) else { break }
      switch unlocking.blocked[row].aim {
      case .place(let place): return [.unlockPlace(place)]
      case .card(let card): return [.unlockCard(words: card, removesCode: false)]
      }
    case .choose("aim", let option): unlocking.aim = Unlocking.Aim(rawValue: option) ?? .card
    case .edit("typed", let text): unlocking.typed = text
    case .press("open"):
      guard !unlocking.typed.isEmpty else { break }
      switch unlocking.aim {
      case .card: return [.unlockCard(words: unlocking.typed, removesCode: false)]
      case .code:
        screens.append(.confirming(.removeCode(words: unlocking.typed)))
        return []
      }
    default: break
    }
    screen = .unlock(unlocking)
    return []
  }

  /// What is blocked was read.
  mutating func show(_ blocked: [BlockedRow]) {
    for index in screens.indices {
      guard case .unlock(var unlocking) = screens[index] else { continue }
      unlocking.blocked = blocked
      screens[index] = .unlock(unlocking)
    }
  }
}

extension BlockedRow {
  /// The name of the place, or the words of the card.
  fileprivate var name: SafeText {
    switch aim {
    case .place(let name), .card(let name): name
    }
  }
}
