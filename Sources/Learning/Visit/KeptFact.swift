import Records

/// A fact of the learner that is kept, read, with its place among the others.
struct KeptFact: Sendable {
  /// What it says.
  let body: EventBody
  /// When it happened.
  let time: EventTime
  /// Where folds read it.
  let place: FoldPlace

  /// Reads an event; nil where it was erased, or where a newer program wrote it.
  init?(_ event: Event) {
    guard let body = event.body, let time = event.content?.time, let place = event.foldPlace
    else { return nil }
    (self.body, self.time, self.place) = (body, time, place)
  }
}
