import Curriculum
import Interface
import Records
import Text

@testable import Mediation

extension DeskScene {
  /// A room with three raised or working people, of whom one is stuck and one is unseen.
  static func open(_ columns: Int = 80, _ rows: Int = 24) -> DeskScene {
    var scene = DeskScene(columns, rows)
    scene.fill()
    scene.signIn()
    return scene
  }

  /// The page of the learner who is stuck.
  static func atLearner(_ columns: Int = 80, _ rows: Int = 24) -> DeskScene {
    var scene = open(columns, rows)
    scene.hear(.action(.row("look", row: 0, action: 0)))
    return scene
  }

  /// The newest answer of the learner who is stuck.
  static func atAnswer(_ columns: Int = 80, _ rows: Int = 24) -> DeskScene {
    var scene = atLearner(columns, rows)
    scene.hear(.action(.row("answers", row: 0, action: 0)))
    return scene
  }

  /// Opens the desk.
  mutating func signIn() {
    hear(.action(.edit("name", "Claire")))
    hear(.action(.edit("passphrase", "un train bleu")))
    use("open")
  }

  /// Puts people into the room.
  mutating func fill() {
    let start = Self.start.milliseconds
    var stuck = Work("tulip", at: Self.start)
    stuck.answer(rightly: true, help: .hint)
    for _ in 0..<4 { stuck.answer(rightly: false) }
    stuck.tellsAll()
    var fine = Work("river", at: Self.start)
    fine.answer(rightly: true)
    var absent = Work("apple", at: Self.start)
    absent.answer(rightly: true)
    learners = [
      stuck.review("tulipe velo sept", assignments: [Self.given]), fine.review("riviere sel bleu"),
      absent.review("pomme fil doux"),
    ]
    answers = ["tulip": stuck.answers, "river": fine.answers, "apple": absent.answers]
    rows = [
      RoomRow(place: "Poste 4", handRaisedAt: start - 120_000, person: nil),
      RoomRow(
        place: "Poste 2", handRaisedAt: nil,
        person: RoomRow.Person(
          learner: "river", card: "riviere sel bleu", since: start - 720_000,
          lastActivity: start,
          activity: .lesson(LessonPlace(course: "small", module: "files", lesson: "tidy")))),
      RoomRow(
        place: "Poste 3", handRaisedAt: nil,
        person: RoomRow.Person(
          learner: "tulip", card: "tulipe velo sept", since: start - 1_500_000,
          lastActivity: start, activity: .item("small", "traps", "parcel"))),
    ]
  }

  /// A learner takes the consent back.
  mutating func withdraw(_ learner: LearnerID) {
    learners.removeAll { $0.row.learner == learner }
    rows.removeAll { $0.person?.learner == learner }
  }

  /// A page of what is done seldom for the learner who is stuck.
  static func atLearner(using button: ControlID, _ columns: Int, _ rows: Int) -> DeskScene {
    var scene = atLearner(columns, rows)
    scene.use(button)
    return scene
  }

  /// What was proposed to the learner who is stuck.
  static let given = Assignment(
    course: "small", module: "traps", mediator: "claire", note: "Avant le 28.")
}

extension Work {
  /// Says something to each question that stands beside mastery.
  mutating func tellsAll() {
    happens(.confidenceTold(.init(course: "small", module: "traps", moment: .start, step: 1)))
    happens(.confidenceTold(.init(course: "small", module: "traps", moment: .end, step: 3)))
    happens(.wayTold(.init(course: "small", module: "traps", way: .wasShown)))
    happens(.realUseTold(.init(course: "small", skill: "spot", use: .withSomeone)))
    happens(.pairingChanged(.init(session: "sitting", isInPairs: true)))
    happens(.pairingChanged(.init(session: "sitting", isInPairs: false)))
    happens(
      .autonomyConfirmed(
        .init(mediator: "claire", course: "small", module: "traps", degree: .guidedWhenNeeded)))
  }
}

extension Page {
  /// The words of the rows of a table, in order.
  func cells(of table: ControlID) -> [[String]] {
    for case .control(.rows(let found)) in blocks where found.id == table {
      return found.rows.map { row in
        row.cells.map { $0.string.replacing("\u{A0}", with: " ") }
      }
    }
    return []
  }

  /// The ids of its tables, from top to bottom.
  var tables: [String] {
    blocks.compactMap { block in
      if case .control(.rows(let table)) = block { table.id.rawValue } else { nil }
    }
  }

  /// The buttons of the page, without those of its foot.
  var buttons: [Button] {
    blocks.compactMap { block in
      if case .control(.button(let button)) = block { button } else { nil }
    }
  }

  /// The words of the page's status lines, its notice last.
  var statuses: [String] {
    spokenBlocks.compactMap { block in
      if case .status(let words) = block {
        words.string.replacing("\u{A0}", with: " ")
      } else {
        nil
      }
    }
  }
}
