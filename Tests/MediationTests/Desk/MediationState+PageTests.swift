import Curriculum
import Interface
import Records
import TestSupport
import Testing
import Text

@testable import Mediation

/// The pages of the desk worth looking at.
enum DeskSight: String, CaseIterable {
  case signIn, refused, noAccount, locked, room, emptyRoom, learner, answer, assign, assignByCard,
    help
  case answers, autonomy, placement, adjust, adjustRefused
  case confirmJoin, confirmRenew
  case unknownCourse, people, office, cards, cardsMade, unlock, join, renewed, groups, group

  /// A mediator who looks at it on a screen.
  func scene(_ columns: Int, _ rows: Int) -> DeskScene {
    switch self {
    case .signIn: return DeskScene(columns, rows)
    case .noAccount: return DeskScene(columns, rows, hasAccounts: false)
    case .room: return .open(columns, rows)
    case .learner: return .atLearner(columns, rows)
    case .locked:
      var scene = DeskScene.atLearner(columns, rows)
      scene.leaveAlone(minutes: 10)
      return scene
    case .answer: return .atAnswer(columns, rows)
    case .refused, .emptyRoom: return before(columns, rows)
    case .unknownCourse:
      var scene = DeskScene(columns, rows, courses: [])
      scene.fill()
      scene.signIn()
      return scene
    case .assign:
      var scene = DeskScene.atLearner(columns, rows)
      scene.use("assign")
      return scene
    case .office, .cards, .cardsMade, .unlock, .join, .confirmJoin, .groups, .group:
      return inOffice(columns, rows)
    case .answers: return .atLearner(using: "all-answers", columns, rows)
    case .autonomy, .placement:
      return .atLearner(using: ControlID(rawValue: rawValue), columns, rows)
    case .adjust, .adjustRefused:
      var scene = DeskScene.atLearner(using: "adjust", columns, rows)
      let text: SafeText = self == .adjust ? "target: 2" : "rules:\n  M1: {evidence: 50}"
      scene.hear(.action(.edit("text", text)))
      return scene
    case .renewed, .confirmRenew:
      var scene = DeskScene.atLearner(columns, rows)
      scene.use("renew")
      if self == .renewed { scene.use("yes") }
      return scene
    case .assignByCard, .help, .people:
      var scene = DeskScene.open(columns, rows)
      scene.use(self == .help ? "help" : self == .people ? "people" : "card")
      return scene
    }
  }

  private func inOffice(_ columns: Int, _ rows: Int) -> DeskScene {
    var scene = DeskScene.open(columns, rows)
    scene.groups = [
      GroupRow(group: "g1", name: "Mardi après-midi", members: ["tulip"]),
      GroupRow(group: "g2", name: "Bus de Lannion", members: []),
    ]
    scene.use("office")
    switch self {
    case .cards: scene.use("cards")
    case .cardsMade: scene.use("cards", "make")
    case .unlock:
      scene.blocked = [
        BlockedRow(.place("Poste 4"), until: DeskScene.start.milliseconds + 200_000)
      ]
      scene.use("unlock")
    case .join: scene.use("join")
    case .confirmJoin:
      scene.use("join")
      scene.hear(.joining(.possible(first: "tulipe velo sept", second: "lac gris nord")))
    case .groups, .group: scene.use("groups")
    default: break
    }
    if self == .group { scene.hear(.action(.row("groups", row: 0, action: 0))) }
    return scene
  }

  private func before(_ columns: Int, _ rows: Int) -> DeskScene {
    var scene = DeskScene(columns, rows)
    if self == .emptyRoom {
      scene.signIn()
    } else {
      scene.hear(.action(.edit("name", "Claire")))
      scene.hear(.action(.edit("passphrase", "un autre train")))
      scene.use("open")
    }
    return scene
  }
}

@Suite struct MediationStatePageTests {
  @Test(arguments: DeskSight.allCases)
  func thePageIsDrawn(_ sight: DeskSight) {
    let (large, small) = (sight.scene(80, 24), sight.scene(40, 12))
    assertSnapshot(
      ["80×24", large.screen, "", "40×12", small.screen, "", "line by line", large.lines]
        .joined(separator: "\n"),
      named: sight.rawValue)
  }

  @Test(arguments: DeskSight.allCases)
  func thePageFitsTheSmallestScreen(_ sight: DeskSight) {
    #expect(!sight.scene(40, 12).layout.isTooSmall)
  }

  @Test(arguments: DeskSight.allCases)
  func theRowEndsWithTheSameCommands(_ sight: DeskSight) {
    let commands = sight.scene(80, 24).page.commands.map { $0.id }
    switch sight {
    case .help: #expect(commands == [])
    default: #expect(commands.suffix(2) == ["help", "quit"])
    }
    #expect(commands.count <= 6)
  }

  @Test(arguments: DeskSight.allCases)
  func noTwoThingsOfAPageHaveOneName(_ sight: DeskSight) {
    let page = sight.scene(80, 24).page
    let ids = page.buttons.map { $0.id } + page.commands.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: DeskSight.allCases)
  func noPhraseIsMissing(_ sight: DeskSight) {
    let lines = sight.scene(80, 24).lines
    #expect(!lines.contains("{"))
    #expect(!MediationPhrase.allCases.contains { lines.contains($0.rawValue) })
  }
}
