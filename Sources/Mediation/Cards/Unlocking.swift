import Interface
import Text

/// A card or a place where too much was mistyped, to be opened again.
struct Unlocking: Equatable, Sendable {
  /// What to open.
  enum Aim: Int, CaseIterable, Sendable {
    /// The card: try again at once.
    case card
    /// The card, without its code: its owner forgot it.
    case code
    /// The place: its people may try again.
    case place
  }

  /// What is to be opened.
  var aim = Aim.card
  /// What is typed: three words, or the name of a place.
  var typed = SafeText.empty
}

extension MediationState {
  /// The page where a card or a place is opened again.
  func unlockPage(_ unlocking: Unlocking) -> Page {
    let labels: [MediationPhrase] = [.unlockCard, .unlockCode, .unlockPlace]
    let options = zip(Unlocking.Aim.allCases, labels).map { aim, label in
      Choice.Option(label: [.text(words(label))], isChosen: aim == unlocking.aim)
    }
    let asked: MediationPhrase = unlocking.aim == .place ? .unlockPlaceName : .assignCard
    let missing: MediationPhrase = unlocking.aim == .place ? .unlockNoPlace : .assignNoCard
    return Page(
      id: "unlock", place: [words(.roomTitle), words(.officeUnlock)],
      blocks: [
        .text([.text(words(.unlockText))]),
        .control(.choice(Choice(id: "aim", label: words(.unlockWhat), options: options))),
        .control(.field(Field(id: "typed", label: words(asked), value: unlocking.typed))),
        main(
          "open", .unlockButton, unavailable: unlocking.typed.isEmpty ? words(missing) : nil),
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func unlock(_ unlocking: Unlocking, _ action: Action) -> [MediationEffect] {
    var unlocking = unlocking
    switch action {
    case .choose("aim", let option): unlocking.aim = Unlocking.Aim(rawValue: option) ?? .card
    case .edit("typed", let text): unlocking.typed = text
    case .press("open"):
      guard !unlocking.typed.isEmpty else { break }
      switch unlocking.aim {
      case .card: return [.unlockCard(words: unlocking.typed, removesCode: false)]
      case .code:
        screens.append(.confirming(.removeCode(words: unlocking.typed)))
        return []
      case .place: return [.unlockPlace(unlocking.typed)]
      }
    default: break
    }
    screen = .unlock(unlocking)
    return []
  }
}
