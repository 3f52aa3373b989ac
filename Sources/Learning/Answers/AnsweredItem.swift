import Curriculum
import Records
import Text

/// An item that was answered: how it was asked, and what was answered, the first time first.
struct AnsweredItem: Equatable, Sendable {
  /// How it was asked.
  let asked: Asked
  /// What was answered; never empty.
  var attempts: [Attempt]
  /// The day of the last answer.
  var day: LocalDay

  /// What came of the last answer.
  var outcome: Outcome { attempts[attempts.count - 1].outcome }
}

extension LearningState {
  /// All that was answered, the newest first.
  var answeredItems: [AnsweredItem] {
    var asked: [AskingID: Asked] = [:]
    var answered: [AskingID: AnsweredItem] = [:]
    var order: [AskingID] = []
    for kept in visit?.told ?? [] {
      if case .asked(let fact) = kept.body { asked[fact.asking] = fact }
      guard case .answered(let attempt) = kept.body, let fact = asked[attempt.asking]
      else { continue }
      if answered[attempt.asking] == nil { order.append(attempt.asking) }
      answered[attempt.asking, default: AnsweredItem(asked: fact, attempts: [], day: kept.time.day)]
        .attempts.append(attempt)
      answered[attempt.asking]?.day = kept.time.day
    }
    return order.reversed().compactMap { answered[$0] }
  }

  /// The modules in which something was answered, the latest first.
  var answeredModules: [(place: ModulePlace, count: Int)] {
    answeredItems.reduce(into: []) { modules, item in
      if let index = modules.firstIndex(where: { $0.place == item.asked.place }) {
        modules[index].count += 1
      } else {
        modules.append((item.asked.place, 1))
      }
    }
  }
}
