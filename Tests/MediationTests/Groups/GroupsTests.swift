import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct GroupsTests {
  private func scene() -> DeskScene {
    var scene = DeskScene.open()
    scene.groups = [
      GroupRow(group: "g1", name: "Mardi après-midi", members: ["tulip"]),
      GroupRow(group: "g2", name: "Bus", members: []),
    ]
    scene.use("office", "groups")
    return scene
  }

  @Test func theGroupsAreListed() {
    let scene = scene()
    #expect(scene.page.id == "groups")
    #expect(
      scene.page.cells(of: "groups")
        == [["Mardi après-midi", "1 personne"], ["Bus", "0 personne"]])
  }

  @Test func aGroupIsMade() {
    var scene = scene()
    scene.hear(.action(.edit("name", "Jeudi")))
    scene.use("make")
    #expect(scene.effects.contains(.makeGroup(name: "Jeudi")))
    #expect(scene.effects.last == .readGroups)
  }

  @Test func aNameThatIsTakenIsSaid() {
    var scene = scene()
    scene.works = false
    scene.hear(.action(.edit("name", "Bus")))
    scene.use("make")
    #expect(scene.page.statuses == ["Un groupe porte déjà ce nom."])
  }

  @Test func aGroupShowsWhoIsInItAndWhoMayComeIn() {
    var scene = scene()
    scene.hear(.action(.row("groups", row: 0, action: 0)))
    #expect(scene.page.cells(of: "members") == [["tulipe velo sept"]])
    #expect(scene.page.cells(of: "others") == [["riviere sel bleu"], ["pomme fil doux"]])
    scene.hear(.action(.row("others", row: 1, action: 0)))
    #expect(scene.effects.contains(.setMember("apple", of: "g1", isMember: true)))
    scene.hear(.action(.row("members", row: 0, action: 0)))
    #expect(scene.effects.contains(.setMember("tulip", of: "g1", isMember: false)))
  }

  @Test func aModuleIsProposedToAll() {
    var scene = scene()
    scene.groups[0] = GroupRow(group: "g1", name: "Mardi", members: ["tulip", "river"])
    scene.hear(.groups(scene.groups))
    scene.hear(.action(.row("groups", row: 0, action: 0)))
    scene.use("assign")
    scene.hear(.action(.choose("module", option: 1)))
    scene.use("propose")
    let given = Assignment(course: "small", module: "files", mediator: "claire", note: nil)
    #expect(scene.effects.contains(.assignToAll(given, to: ["tulip", "river"])))
    #expect(scene.page.id == "group-g1")
    #expect(scene.page.statuses == ["Proposé."])
  }

  @Test func anEmptyGroupGetsNothing() {
    var scene = scene()
    scene.hear(.action(.row("groups", row: 1, action: 0)))
    #expect(scene.page.buttons.first?.unavailable == "Ce groupe est encore vide.")
    scene.use("assign")
    #expect(scene.page.id == "group-g2")
  }

  @Test func aGroupIsRemoved() {
    var scene = scene()
    scene.hear(.action(.row("groups", row: 1, action: 0)))
    scene.use("remove")
    #expect(scene.page.id == "confirm")
    #expect(scene.lines.contains("Supprimer le groupe « Bus » ?"))
    scene.press(.enter)
    #expect(scene.page.id == "group-g2")
    #expect(!scene.effects.contains(.removeGroup("g2")))
    scene.use("remove", "yes")
    #expect(scene.effects.contains(.removeGroup("g2")))
    #expect(scene.page.id == "groups")
  }
}
