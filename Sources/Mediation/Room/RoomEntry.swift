import CourseFormat
import Curriculum
import Interface
import Records
import Text

/// One line of the room: a place where somebody sits, or somebody who isn't here.
struct RoomEntry: Equatable, Sendable {
  /// Where on the page it stands.
  enum Table: String, Sendable {
    case calls, look, working, away

    /// Its id on the page.
    var id: ControlID { ControlID(rawValue: rawValue) }
  }

  /// Where on the page it stands.
  let table: Table
  /// Who sits there, as the store says it; nil for somebody who isn't here.
  let row: RoomRow?
  /// Whose line it is; nil for a person who didn't agree to be seen.
  let learner: LearnerID?
  /// The words of the card; nil as above.
  let card: SafeText?
  /// The place.
  let place: SafeText
  /// The most pressing reason to look; nil where all goes well.
  let need: Need?

  /// What the line is about, wherever it stands.
  var name: String { "\(place.string) \(learner?.rawValue ?? "")" }
}

extension MediationState {
  /// The lines of the room in order of need: raised hands, the longest first; those worth a look;
  /// the others by place; then those worth a look who aren't here.
  var roomEntries: [RoomEntry] {
    let here = rows.map { entry(of: $0) }
    let present = Set(here.compactMap(\.learner))
    let away = learners.compactMap { absent($0, present) }
    let calling = here.filter { $0.table == .calls }
    let working = here.filter { $0.table == .working }
    return calling + inOrder(here.filter { $0.table == .look }) + working
      + Array(inOrder(away).prefix(Self.mostAway))
  }

  /// How many of those who aren't here the room names: one look must do. All are in the list of
  /// everybody.
  private static let mostAway = 5

  /// What was long ago no longer presses, in milliseconds: two weeks, the rhythm of many workshops.
  private static let staleAfter = 14 * 24 * 3_600_000

  private func entry(of row: RoomRow) -> RoomEntry {
    let need = row.person.flatMap { self.need(of: $0) }
    return RoomEntry(
      table: row.handRaisedAt != nil ? .calls : need == nil ? .working : .look, row: row,
      learner: row.person?.learner, card: row.person?.card, place: row.place, need: need)
  }

  private func absent(_ row: LearnerRow, _ present: Set<LearnerID>) -> RoomEntry? {
    guard !present.contains(row.learner),
      let need = standings[row.learner]?.needs.first,
      wallClock - (row.lastEvent ?? need.since) < Self.staleAfter
    else { return nil }
    return RoomEntry(
      table: .away, row: nil, learner: row.learner, card: row.card, place: .empty,
      need: need)
  }

  private func need(of person: RoomRow.Person) -> Need? {
    if let need = standings[person.learner]?.needs.first { return need }
    let isIdle = wallClock - person.lastActivity >= Need.idleAfter
    return isIdle ? Need(reason: .idle, count: 0, since: person.lastActivity) : nil
  }

  private func inOrder(_ entries: [RoomEntry]) -> [RoomEntry] {
    let ordered = entries.compactMap { entry in entry.need.map { (entry, $0) } }
    return ordered.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// « Fichiers et dossiers, leçon « Ranger ses fichiers » »
  func activity(_ activity: RoomActivity?) -> SafeText {
    switch activity {
    case .lesson(let place)?:
      let lesson = course(place.course)?.outline.module(place.module)?.lessons
        .first { $0.id == place.lesson }?.title(in: language)
      return words(
        .roomActivityLesson,
        [
          "module": .text(title(of: place.module, in: place.course)),
          "lesson": .text(lesson ?? SafeText(place.lesson.rawValue)),
        ])
    case .item(let course, let module, let item)?:
      return words(
        .roomActivityExercise,
        [
          "module": .text(title(of: module, in: course)),
          "item": .text(title(of: item, in: course)),
        ])
    case nil: return .empty
    }
  }

  /// The title of an exercise in the language now; its name where its course no longer has it.
  func title(of item: ItemID, in course: CourseID) -> SafeText {
    self.course(course)?.item(item, in: language)?.title ?? SafeText(item.rawValue)
  }
}
