import Curriculum
import ProgressStore
import Records
import Text

/// Answers kept one by one in our store, beside the same rows written by SQLite alone.
func measureStore(times: Int, folder: String) throws {
  let store = try ProgressStore.open(
    "\(folder)/store.db", settings: StoreSettings(machine: "bench"))
  let floor = try SQLiteFloor(path: "\(folder)/floor.db")
  let learner: LearnerID = "bench-learner"
  var random = SystemRandomNumberGenerator()
  let opening = SessionOpened(
    session: "sitting", place: "Poste 4", language: .french, isInPairs: false)
  try store.append([.sessionOpened(opening)], for: learner, at: moment(0), using: &random)
  try measureByTurns(times: times) { number in
    var events: [Event] = []
    let ours = try nanoseconds {
      events = try store.append(
        [answer(number)], for: learner, at: moment(number), using: &random)
    }
    let row = EventRow(events[0])
    return (nanoseconds { floor.insert(row) }, ours)
  }
  try store.close()
}

/// 21 November 2026, 10:00 in Paris, and so many seconds later.
private func moment(_ seconds: Int) -> Moment {
  Moment(milliseconds: 1_795_251_600_000 + seconds * 1000, zoneMinutes: 60)
}

private func answer(_ number: Int) -> EventBody {
  .answered(
    Attempt(
      asking: "asking", submission: number, response: #"{"chosen":[2]}"#,
      summary: "Je tape moi-même l'adresse du transporteur", outcome: .correct, help: .none,
      milliseconds: 12_000, language: .french))
}
