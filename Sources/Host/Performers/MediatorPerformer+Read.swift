import Curriculum
import Mediation
import ProgressStore
import Records
import Synchronization

extension MediatorPerformer {
  /// Reads what the mediator's room asks for; nil for other effects.
  func read(
    _ effect: MediationEffect, at desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage]? {
    switch effect {
    case .look: return [.looked(hasNews: try hasNews())]
    case .readRoom(let mark): return [.room(try room(since: mark, desk))]
    case .readHistories(let learners): return [.histories(try histories(of: learners, desk))]
    case .readLearner(let learner): return try read(learner, desk)
    default: return nil
    }
  }

  private func hasNews() throws(StoreError) -> Bool {
    let version = try store.dataVersion()
    return dataVersion.withLock { known in
      defer { known = version }
      return known != version
    }
  }

  private func room(since mark: Int, _ desk: MediatorDesk) throws(StoreError) -> RoomReading {
    // Before the rest: what comes in between is told the next time, rather than never.
    let news = try desk.news(since: mark)
    return RoomReading(
      rows: try desk.room(at: means.clock.moment()), learners: try desk.learners(),
      changed: news.learners, mark: news.mark)
  }

  private func histories(
    of learners: [LearnerID], _ desk: MediatorDesk
  ) throws(StoreError) -> [LearnerID: [Event]] {
    var histories: [LearnerID: [Event]] = [:]
    for learner in learners { histories[learner] = try desk.history(of: learner) }
    return histories
  }

  private func read(
    _ learner: LearnerID, _ desk: MediatorDesk
  ) throws(StoreError) -> [MediationMessage] {
    guard let row = try desk.learners().first(where: { $0.learner == learner }),
      let history = try desk.history(of: learner), let answers = try desk.answers(of: learner)
    else { return [.withdrawn] }
    return [.learner(LearnerReview(row: row, history: history), answers)]
  }
}
