import Records
import Text

extension MediationState {
  /// The groups were read: shown on top where they were asked for.
  mutating func show(_ groups: [GroupRow]) {
    self.groups = groups
    if case .office = screen { screens.append(.groups(typed: .empty)) }
  }

  /// A lost card has new words; nil where its owner doesn't wish to be seen any more.
  mutating func show(renewed card: SafeText?) {
    guard let card else { return leaveLearner() }
    screens.append(.renewed(card))
  }

  /// The sheet of cards was written into a file, or not.
  mutating func tell(saved file: SavedFile?) {
    guard let file else { return status = words(.cardsUnsaved) }
    let path = PhraseValue.text(file.path)
    status =
      file.folder.map { words(.cardsSaved, ["folder": .text($0), "path": path]) }
      ?? words(.cardsSavedAtHome, ["path": path])
  }
}
