import CourseFormat
import Curriculum
import Foundation
import Interface
import Records
import TestSupport
import Testing
import Text

@testable import Mediation

/// A mediator in front of the desk: keys and clicks in, pictures and effects out, on a fixed clock.
struct DeskScene {
  /// The room.
  private(set) var room: MediationState
  /// Who is here, as the store says it.
  var rows: [RoomRow] = []
  /// Who agreed to be seen.
  var learners: [LearnerReview] = []
  /// The answers of each learner.
  var answers: [LearnerID: [AnswerRow]] = [:]
  /// What is blocked.
  var blocked: [BlockedRow] = []
  /// The groups.
  var groups: [GroupRow] = []
  /// Whether what is asked for can be done.
  var works = true
  /// All that the room asked for, oldest first.
  private(set) var effects: [MediationEffect] = []
  /// What is on the screen.
  private(set) var layout: LaidOut
  private var interface = InterfaceState()
  private let size: Size
  private var elapsed = 0

  /// A Thursday at 14 h 05.
  static let start = Moment(milliseconds: 1_795_698_300_000, zoneMinutes: 60)

  /// A desk that is closed.
  init(
    _ columns: Int = 80, _ rows: Int = 24, hasAccounts: Bool = true,
    courses: [LoadedCourse] = [SmallCourse.loaded], canPrint: Bool = true,
    patience: Patience? = .usual, isLineByLine: Bool = false
  ) {
    size = Size(columns: columns, rows: rows)
    room = MediationState(
      catalogues: ShippedCatalogues.all, language: .french, hasAccounts: hasAccounts,
      canPrint: canPrint, patience: patience, isLineByLine: isLineByLine)
    layout = room.page.laidOut(columns, rows)
    hear(.coursesLoaded(courses))
  }

  /// The time now.
  var now: Moment {
    Moment(milliseconds: Self.start.milliseconds + elapsed, zoneMinutes: 60)
  }

  /// The page that is shown.
  var page: Page { room.page }

  /// The words on the screen.
  var screen: String { textPicture(of: layout.frame) }

  /// The page as it is printed line by line, with what is asked after it.
  var lines: String {
    var dialogue = LinearState(words: room.words)
    let lines = dialogue.open(page)
    return (lines + [dialogue.prompt.text]).map { $0.string }.joined(separator: "\n")
      .replacing("\u{A0}", with: " ")
  }

  /// Presses keys, one a second.
  mutating func press(_ keys: Key...) {
    for key in keys {
      elapsed += 1000
      room.touch(at: elapsed)
      let actions = interface.handle(
        .key(key), at: elapsed, page: page, layout: layout)
      for action in actions { hear(.action(action)) }
      look()
    }
  }

  /// Types a text, a key at a time.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Uses buttons and commands by their ids.
  mutating func use(_ ids: ControlID...) {
    for id in ids { hear(.action(.press(id))) }
  }

  /// Lets time go by.
  mutating func wait(minutes: Int) { elapsed += minutes * 60_000 }

  /// Nobody touches the keyboard for a while, of which the room is told each second.
  mutating func leaveAlone(minutes: Int) {
    tick()
    wait(minutes: minutes)
    tick()
  }

  /// Tells the room something, and answers what it asks.
  mutating func hear(_ message: MediationMessage) { see(to: room.update(message, at: now)) }

  private mutating func tick() { see(to: room.tick(at: elapsed)) }

  /// Does what the room asks, and what follows from it.
  private mutating func see(to asked: [MediationEffect]) {
    var waiting = asked
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      effects.append(effect)
      if let message = answer(to: effect) { waiting += room.update(message, at: now) }
    }
    interface.adopt(page)
    look()
  }

  private func answer(to effect: MediationEffect) -> MediationMessage? {
    switch effect {
    case .signIn(let name, let passphrase):
      guard works else { return .done(effect, false) }
      return passphrase.value == "un train bleu"
        ? .signedIn(MediatorID(rawValue: name.string.lowercased()), name: name)
        : .refused(waitSeconds: 4)
    case .readRoom(let mark):
      return .room(
        RoomReading(
          rows: rows, learners: learners.map(\.row), changed: Set(learners.map(\.row.learner)),
          mark: mark + 1))
    case .readHistories(let asked):
      guard works else { return .done(effect, false) }
      let read = learners.filter { asked.contains($0.row.learner) }
      return .histories(
        Dictionary(read.map { ($0.row.learner, $0.history) }) { first, _ in first })
    case .readLearner(let learner):
      guard let review = learners.first(where: { $0.row.learner == learner }) else {
        return .withdrawn
      }
      return .learner(review, answers[learner] ?? [])
    case .confirmAutonomy, .startPlacement, .changeRules: return .done(effect, works)
    case .assign, .assignByCard, .takeBack, .visit, .answerHand, .assignToAll, .printCards,
      .unlockCard, .unlockPlace, .makeGroup, .removeGroup, .setMember:
      return .done(effect, works)
    case .makeCards(let count):
      return works
        ? .cardsMade((1...count).map { SafeText("lac gris \($0)") }) : .done(effect, false)
    case .compareCards(let second, let first):
      return .joining(works ? .possible(first: first, second: second) : .unknownCard(second))
    case .joinCards: return works ? .joining(.joined) : .done(effect, false)
    case .saveCards:
      let file = SavedFile(path: "/home/claire/Documents/cartes.html", folder: "Documents")
      return .cardsSaved(works ? file : nil)
    case .renewCard: return .cardRenewed(works ? "sabler ligue lavoir" : nil)
    case .readBlocked: return .blocked(blocked)
    case .readGroups: return .groups(groups)
    case .look, .close: return nil
    }
  }

  private mutating func look() {
    layout = Layout.lay(
      out: page, state: interface, size: size, words: LayoutWords(room.words))
  }
}
