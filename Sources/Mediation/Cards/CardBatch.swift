import Interface
import Text

/// Cards that are being prepared before anybody has them.
struct CardBatch: Equatable, Sendable {
  /// How many may be made at once.
  static let sizes = [10, 20, 30]

  /// Which of the sizes is chosen.
  var size = 0
  /// The words of those that were made; empty before.
  var cards: [SafeText] = []
  /// Whether the store is making them.
  var isWaiting = false

  /// How many are to be made.
  var count: Int { Self.sizes[size] }
}

extension MediationState {
  /// The page where cards are prepared, then printed.
  func cardsPage(_ batch: CardBatch) -> Page {
    Page(
      id: batch.cards.isEmpty ? "cards" : "cards-made",
      place: [words(.roomTitle), words(.officeCards)],
      blocks: batch.cards.isEmpty ? sizeBlocks(batch) : madeBlocks(batch), commands: row())
  }

  private func sizeBlocks(_ batch: CardBatch) -> [Block] {
    let options = CardBatch.sizes.enumerated().map { index, size in
      Choice.Option(
        label: [.text(words(.cardsSize, ["count": .count(size)]))],
        isChosen: index == batch.size)
    }
    return [
      .text([.text(words(.cardsText))]),
      .control(.choice(Choice(id: "size", label: words(.cardsHowMany), options: options))),
      main("make", .cardsMake, unavailable: batch.isWaiting ? words(.deskWaiting) : nil),
    ]
  }

  private func madeBlocks(_ batch: CardBatch) -> [Block] {
    let list = Block.list(start: 1, items: batch.cards.map { [.text([.text($0)])] })
    let save = Button(id: "save", label: words(.cardsSave), isMain: !canPrint)
    let print = Button(
      id: "print", label: words(.cardsPrint), isMain: canPrint,
      unavailable: canPrint ? nil : words(.cardsNoPrinter))
    return [
      .text([.text(words(.cardsMade, ["count": .count(batch.cards.count)]))]),
      .control(.button(canPrint ? print : save)), .control(.button(canPrint ? save : print)), list,
    ]
  }

  /// What a person did on that page.
  mutating func cards(_ batch: CardBatch, _ action: Action) -> [MediationEffect] {
    var batch = batch
    var effects: [MediationEffect] = []
    switch action {
    case .choose("size", let option): batch.size = option
    case .press("make"):
      guard !batch.isWaiting, batch.cards.isEmpty else { break }
      batch.isWaiting = true
      effects = [.makeCards(batch.count)]
    case .press("print"): effects = [.printCards(batch.cards)]
    case .press("save"): effects = [.saveCards(batch.cards)]
    default: break
    }
    screen = .cards(batch)
    return effects
  }

  /// The cards were made; none where they could not be.
  mutating func show(cards made: [SafeText]) {
    guard let index = screens.lastIndex(where: { $0.isCards }),
      case .cards(var batch) = screens[index]
    else { return }
    (batch.cards, batch.isWaiting) = (made, false)
    screens[index] = .cards(batch)
    if made.isEmpty { status = words(.deskTrouble) }
  }
}

extension DeskScreen {
  /// Whether it is the page where cards are prepared.
  fileprivate var isCards: Bool {
    if case .cards = self { true } else { false }
  }
}
