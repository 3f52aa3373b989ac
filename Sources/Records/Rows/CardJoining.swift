public import Text

/// What comes of bringing two cards together, looked at first and then done.
public enum CardJoining: Hashable, Sendable {
  /// It can be done: the words of the card that stays, and of the one that goes.
  case possible(first: SafeText, second: SafeText)
  /// All is under the card that stays.
  case joined
  /// No card has these words, as they were typed.
  case unknownCard(SafeText)
  /// Both are the same card.
  case sameCard
  /// Somebody is in a visit with this card, at this place.
  case inVisit(card: SafeText, place: SafeText)
}
