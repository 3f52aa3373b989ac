import Curriculum
import Text

/// A reason for a mediator to go and see somebody.
struct Need: Equatable, Sendable {
  /// What it is.
  enum Reason: Hashable, Sendable {
    /// Stuck on a skill of a course.
    case stuck(SkillID, in: CourseID)
    /// Try after try at one exercise of a course, none right.
    case retrying(ItemID, in: CourseID)
    /// Nothing right alone for long on a skill, help or not (D1).
    case aided(SkillID, in: CourseID)
    /// Written answers that nobody has read yet.
    case unread
    /// A skill was left for today (W2).
    case left(SkillID, in: CourseID)
    /// Fast wrong answers, one after the other (A1).
    case rapid(in: CourseID)
    /// Somebody sits there and does nothing.
    case idle
  }

  /// What it is.
  let reason: Reason
  /// How many tries or answers it is about.
  let count: Int
  /// Since when, in milliseconds since 1970.
  let since: Int

  /// Nothing done for so long is worth a look, in milliseconds. Ours: half of the ten minutes after
  /// which a terminal asks whether somebody is still there.
  static let idleAfter = 300_000
}

extension Need: Comparable {
  /// The most pressing first; of two alike, the one that lasts longer.
  static func < (left: Need, right: Need) -> Bool {
    (left.reason.rank, left.since) < (right.reason.rank, right.since)
  }
}

extension Need.Reason {
  fileprivate var rank: Int {
    switch self {
    case .stuck: 0
    case .retrying: 1
    case .aided: 2
    case .unread: 3
    case .left: 4
    case .rapid: 5
    case .idle: 6
    }
  }
}

extension MediationState {
  /// « bloque : 9 essais sur « l'adresse d'un site », depuis 4 min »
  func words(of need: Need) -> SafeText {
    SafeText("\(reason(of: need)), \(waited(since: need.since))")
  }

  private func reason(of need: Need) -> SafeText {
    let count = PhraseValue.count(need.count)
    switch need.reason {
    case .stuck(let skill, let course):
      return words(.needStuck, ["count": count, "skill": .text(title(of: skill, in: course))])
    case .retrying(let item, let course):
      return words(.needRetrying, ["count": count, "item": .text(title(of: item, in: course))])
    case .aided(let skill, let course):
      return words(.needAided, ["count": count, "skill": .text(title(of: skill, in: course))])
    case .unread: return words(.needUnread, ["count": count])
    case .left(let skill, let course):
      return words(.needLeft, ["skill": .text(title(of: skill, in: course))])
    case .rapid: return words(.needRapid, ["count": count])
    case .idle: return words(.needIdle)
    }
  }

  /// « depuis 4 min », « depuis 2 h », « depuis jeudi 26/11 »; in a dialogue « depuis 14:05 », which
  /// is as true when the line is read again, and needn't be said each minute.
  func waited(since: Int) -> SafeText {
    if isLineByLine, let clock = clockToday(at: since) {
      return words(.roomSinceTime, ["time": .text(clock)])
    }
    let minutes = max(0, (wallClock - since) / 60_000)
    if minutes == 0 { return words(.roomJustNow) }
    if minutes < 60 { return words(.roomSince, ["count": .count(minutes)]) }
    if minutes < 24 * 60 { return words(.roomSinceHours, ["count": .count(minutes / 60)]) }
    return words(.roomSinceDay, ["day": .text(day(of: since))])
  }
}
