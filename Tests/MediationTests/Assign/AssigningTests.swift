import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct AssigningTests {
  private let files = Assignment(
    course: "small", module: "files", mediator: "claire", note: "Avant le 28.")

  @Test func aModuleIsProposedToALearner() {
    var scene = DeskSight.assign.scene(80, 24)
    scene.hear(.action(.choose("module", option: 1)))
    scene.hear(.action(.edit("note", "Avant le 28.")))
    scene.use("propose")
    #expect(scene.effects.contains(.assign(files, to: "tulip")))
    #expect(scene.effects.last == .readLearner("tulip"))
    #expect(scene.page.id == "learner-tulip")
    #expect(scene.page.statuses == ["Proposé."])
  }

  @Test func aCardIsEnoughToProposeSomething() {
    var scene = DeskSight.assignByCard.scene(80, 24)
    scene.hear(.action(.edit("card", "tulipe velo sept")))
    scene.hear(.action(.choose("module", option: 1)))
    scene.hear(.action(.edit("note", "Avant le 28.")))
    scene.use("propose")
    #expect(scene.effects.contains(.assignByCard(files, words: "tulipe velo sept")))
    #expect(scene.page.id == "room")
  }

  @Test func aCardNobodyHasKeepsWhatWasTyped() {
    var scene = DeskSight.assignByCard.scene(80, 24)
    scene.works = false
    scene.hear(.action(.edit("card", "tulipe velo cet")))
    scene.hear(.action(.choose("module", option: 0)))
    scene.use("propose")
    #expect(scene.page.id == "assign")
    #expect(scene.page.statuses == ["Je ne trouve pas cette carte."])
    #expect(scene.lines.contains("tulipe velo cet"))
  }

  @Test func nothingIsProposedBeforeAModuleIsChosen() {
    var scene = DeskSight.assign.scene(80, 24)
    let count = scene.effects.count
    #expect(scene.page.buttons.last?.unavailable == "Choisissez d'abord un module.")
    scene.use("propose")
    #expect(scene.effects.count == count)
  }

  @Test func withoutANoteNoneIsSent() {
    var scene = DeskSight.assign.scene(80, 24)
    scene.hear(.action(.choose("module", option: 0)))
    scene.use("propose")
    let bare = Assignment(course: "small", module: "traps", mediator: "claire", note: nil)
    #expect(scene.effects.contains(.assign(bare, to: "tulip")))
  }
}
