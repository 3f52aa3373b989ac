import CourseFormat
import Curriculum
import LearnerModel
import Learning
import ProgressStore
import Records
import Synchronization
import Terminal
import Text

/// Does what the learner's room asks: the one place where its effects meet files and the store.
final class LearnerPerformer: Sendable {
  /// What it works with.
  struct Means: Sendable {
    /// The store's path; nil keeps nothing.
    let storePath: String?
    /// The folders of courses.
    let courses: [String]
    /// The place of the machine, and what it offers.
    let facilities: Facilities
    /// Whether this program was started again after it died.
    let isRestart: Bool
    /// Reads the words that cards are made of.
    let cardWords: @Sendable () -> [String]
    /// Reads the catalogues of all languages.
    let catalogues: @Sendable () -> [Catalogue]
    /// Reads the installed table of rules.
    let rules: @Sendable () -> RuleTable
    /// Looks for the printer; nil where there is none.
    let printer: @Sendable () -> Printer?
    /// Where pages to take away are saved; nil where they aren't.
    let takeAwayFolder: TakeAwayFolder?
    /// The clock.
    let clock: SystemClock
  }

  /// What changes while it works.
  struct Desk: Sendable {
    var store: ProgressStore?
    var isKept = false
    var known: Set<EventID> = []
    var dataVersion = 0
    var rules = RuleTable.standard
    var printer: Printer?
    var cutVisit: CutVisit?
    var caller: LearnerID?
  }

  let means: Means
  private let desk = Mutex(Desk())

  /// Makes a performer.
  init(_ means: Means) { self.means = means }

  /// Does one effect and gives its answers; what comes before or after them is reported.
  func perform(
    _ effect: LearningEffect, report: @escaping @Sendable ([LearningMessage]) -> Void
  ) -> [LearningMessage] {
    desk.withLock { desk in
      switch effect {
      case .prepare: prepare(&desk, report: report)
      case .lookForNews(let learner): news(about: learner, &desk)
      case .openGuest(let opening): openGuest(opening, &desk)
      case .resumeGuest(let opening): resumeGuest(opening, &desk)
      case .signIn(let entry, let opening): signIn(entry, opening, &desk)
      case .raiseHand(let opening): raiseHand(opening, &desk)
      case .lowerHand(let caller): lowerHand(of: caller, &desk)
      case .record(let bodies, let learner, let purpose):
        record(bodies, for: learner, purpose, &desk)
      case .makeCard(let learner): makeCard(for: learner, &desk)
      case .setSecret(let kind, let secret, let learner):
        setSecret(secret, kind, for: learner, &desk)
      case .removeSecret(let learner): setSecret(nil, for: learner, &desk)
      case .search(let search): [.found(search.run())]
      case .print(let lines): [.printed(desk.printer?.print(lines) ?? false)]
      case .printPage(let text):
        [.pagePrinted(desk.printer?.print(text: text.string) ?? false)]
      case .savePage(let page): [.pageSaved(means.takeAwayFolder?.save(page) ?? .noFolder)]
      case .leave(let learner, let session, let reason):
        leave(learner, session, reason, &desk)
      case .showLineByLine, .close: []
      }
    }
  }

  /// Closes the store.
  func close() {
    desk.withLock { desk in
      if let caller = desk.caller { _ = lowerHand(of: caller, &desk) }
      // Nothing can be done any more about a store that doesn't close: all that was acknowledged
      // is on the disk.
      try? desk.store?.close()
      desk.store = nil
    }
  }

  private func record(
    _ bodies: [EventBody], for learner: LearnerID, _ purpose: RecordPurpose, _ desk: inout Desk
  ) -> [LearningMessage] {
    do throws(StoreError) {
      return [.recorded(purpose, try append(bodies, for: learner, &desk))]
    } catch {
      return [.notRecorded(purpose, bodies)]
    }
  }

  /// Keeps facts, and remembers that they are known here.
  func append(
    _ bodies: [EventBody], for learner: LearnerID, _ desk: inout Desk
  ) throws(StoreError) -> [Event] {
    guard let store = desk.store else { throw .closed }
    var random = SystemRandomNumberGenerator()
    let events = try store.append(
      bodies, for: learner, at: means.clock.moment(), using: &random)
    desk.known.formUnion(events.map(\.id))
    return events
  }

  /// Facts that a mediator or another machine wrote about the learner.
  private func news(about learner: LearnerID, _ desk: inout Desk) -> [LearningMessage] {
    guard let store = desk.store, let version = try? store.dataVersion(),
      version != desk.dataVersion, let history = try? store.history(of: learner)
    else { return [] }
    desk.dataVersion = version
    let news = history.filter { !desk.known.contains($0.id) }
    desk.known.formUnion(news.map(\.id))
    let arrived = news.isEmpty ? [] : [LearningMessage.arrived(news)]
    // In a visit, a mediator may have got an account meanwhile.
    return (learner == desk.caller ? [] : [.facilities(facilities(desk))]) + arrived
  }
}
