import Curriculum
import Records

/// Whose history is yet to be read, a few at a time: a page can be shown between them, and no more
/// than those few are ever in memory.
struct UnreadHistories: Equatable, Sendable {
  /// What the next reading of the room asks from.
  private(set) var mark = 0
  private var learners: Set<LearnerID> = []
  private var asked: [LearnerID] = []

  /// How many are read at once. Ours: some weeks of work of so many people are folded in a blink.
  static let atOnce = 10

  /// Takes what the room says: what changed, and who has never been read, `known` being those who
  /// have.
  mutating func take(_ reading: RoomReading, known: (LearnerID) -> Bool) {
    mark = reading.mark
    let visible = reading.learners.map(\.learner)
    learners.formUnion(reading.changed)
    learners.formUnion(visible.filter { !known($0) })
    learners.formIntersection(visible)
  }

  /// The next to be read, those who are here first; nobody while some are being read.
  mutating func next(among rows: [RoomRow], _ all: [LearnerRow]) -> [LearnerID] {
    guard asked.isEmpty, !learners.isEmpty else { return [] }
    let here = Set(rows.compactMap { $0.person?.learner }).intersection(learners)
    let others = all.map(\.learner).filter { learners.contains($0) && !here.contains($0) }
    asked = Array((here.sorted() + others).prefix(Self.atOnce))
    learners.subtract(asked)
    return asked
  }

  /// Those that were asked for were read, or not: then they still have to be.
  mutating func finish(isRead: Bool) {
    if !isRead { learners.formUnion(asked) }
    asked = []
  }
}

extension MediationState {
  /// The room was read: whoever doesn't agree any more is forgotten.
  mutating func settle(_ reading: RoomReading) -> [MediationEffect] {
    (rows, learners, isRoomKnown) = (reading.rows, reading.learners, true)
    let visible = Set(learners.map(\.learner))
    standings = standings.filter { visible.contains($0.key) }
    unread.take(reading) { standings[$0] != nil }
    return readOn()
  }

  /// Some histories were read: where their learners stand is folded, and the next ones are asked.
  mutating func settle(_ histories: [LearnerID: [Event]]) -> [MediationEffect] {
    unread.finish(isRead: true)
    for learner in learners.map(\.learner) {
      if let history = histories[learner] { standings[learner] = standing(of: learner, history) }
    }
    return readOn()
  }

  private mutating func readOn() -> [MediationEffect] {
    let next = unread.next(among: rows, learners)
    return next.isEmpty ? [] : [.readHistories(next)]
  }
}
