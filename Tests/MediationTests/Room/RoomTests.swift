import Curriculum
import Interface
import Records
import Testing
import Text

@testable import Mediation

@Suite struct RoomTests {
  @Test func callsComeFirstThenThoseWorthALookThenTheOthers() {
    let page = DeskScene.open().page
    #expect(page.tables == ["calls", "look", "working"])
    #expect(page.cells(of: "look").map { $0[0] } == ["tulipe velo sept"])
    #expect(page.cells(of: "working").map { $0[0] } == ["riviere sel bleu"])
    #expect(page.progress == "3 personnes, 1 main levée")
  }

  @Test func nothingIsSaidBeforeTheRoomIsKnown() {
    var room = MediationState(
      catalogues: ShippedCatalogues.all, language: .french, hasAccounts: true)
    let effects = room.update(
      .signedIn(MediatorID(rawValue: "camille"), name: "Camille"), at: DeskScene.start)
    #expect(effects == [.readRoom(since: 0)])
    var dialogue = LinearState(words: room.words)
    #expect(dialogue.open(room.page) == [])
    let empty = RoomReading(rows: [], learners: [], changed: [], mark: 1)
    _ = room.update(.room(empty), at: DeskScene.start)
    #expect(dialogue.open(room.page).first?.string.hasPrefix("La salle, 0 personne") == true)
  }

  @Test func withoutConsentOnlyThePlaceIsSeen() {
    let scene = DeskScene.open()
    #expect(
      scene.page.cells(of: "calls") == [["Poste 4", "depuis 2 min", "une personne, sans nom"]])
  }

  @Test func aPersonWhoAgreedIsNamedInTheCall() {
    var scene = DeskScene.open()
    scene.rows = [
      RoomRow(
        place: "Poste 2", handRaisedAt: scene.now.milliseconds, person: scene.rows[1].person)
    ]
    scene.hear(.looked(hasNews: true))
    #expect(
      scene.page.cells(of: "calls") == [
        [
          "Poste 2", "à l'instant",
          "riviere sel bleu · Fichiers et dossiers, leçon « Ranger ses fichiers »",
        ]
      ])
  }

  @Test func whyAPersonIsWorthALookIsSaidWithThePlaceAndSinceWhen() {
    var scene = DeskScene.open()
    scene.wait(minutes: 15)
    scene.hear(.looked(hasNews: true))
    #expect(
      scene.page.cells(of: "look") == [
        [
          "tulipe velo sept", "Poste 3",
          "bloque : 5 essais sur « Voir ce qui presse », depuis 4 min",
        ],
        ["riviere sel bleu", "Poste 2", "n'a rien touché, depuis 15 min"],
      ])
  }

  @Test func whoDoesSomethingIsNoLongerIdle() {
    var scene = DeskScene.open()
    scene.wait(minutes: 4)
    scene.hear(.looked(hasNews: false))
    #expect(scene.page.cells(of: "working").map { $0[0] } == ["riviere sel bleu"])
    scene.wait(minutes: 1)
    scene.hear(.looked(hasNews: false))
    #expect(scene.page.cells(of: "working") == [])
  }

  @Test func theFocusStaysOnAPersonWhoMovesToAnotherTable() {
    var scene = DeskScene.open()
    while scene.layout.focus?.control != "working" { scene.press(.down) }
    scene.rows[1] = RoomRow(
      place: "Poste 2", handRaisedAt: scene.now.milliseconds, person: scene.rows[1].person)
    scene.hear(.looked(hasNews: true))
    #expect(scene.layout.focus == FocusStop("calls", .action(row: 1, action: 0)))
    scene.press(.enter)
    #expect(scene.effects.last == .readLearner("river"))
  }

  @Test func aLoweredHandLeavesTheCallers() {
    var scene = DeskScene.open()
    scene.rows.removeFirst()
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.tables == ["look", "working"])
    #expect(scene.page.progress == "2 personnes, 0 main levée")
  }

  @Test func whoIsNotHereIsNamedLast() {
    var scene = DeskScene.open()
    scene.rows.removeLast()
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.tables == ["calls", "working", "away"])
    #expect(scene.page.cells(of: "away").first?.first == "tulipe velo sept")
  }

  @Test func somebodyIsFoundByLettersOfTheCard() {
    var scene = DeskScene.open()
    scene.use("people")
    scene.hear(.action(.edit("sought", "POMM")))
    #expect(scene.page.cells(of: "found").map { $0[0] } == ["pomme fil doux"])
    scene.hear(.action(.row("found", row: 0, action: 0)))
    #expect(scene.page.id == "learner-apple")
    scene.use("back")
    #expect(scene.page.id == "people")
    scene.hear(.action(.edit("sought", "xyz")))
    #expect(scene.lines.contains("Aucune carte n'a ces lettres."))
  }

  @Test func eachRowOpensItsOwnLearner() {
    for (table, learner) in [("look", "tulip"), ("working", "river")] {
      var scene = DeskScene.open()
      scene.hear(.action(.row(ControlID(rawValue: table), row: 0, action: 0)))
      #expect(scene.effects.last == .readLearner(LearnerID(rawValue: learner)))
    }
  }

  @Test func anUnseenPersonCanOnlyBeVisited() {
    var scene = DeskScene.open()
    scene.hear(.action(.row("calls", row: 0, action: 1)))
    #expect(scene.effects.contains(.answerHand(place: "Poste 4")))
    #expect(!scene.effects.contains { if case .readLearner = $0 { true } else { false } })
  }

  @Test func aRowThatIsGoneDoesNothing() {
    var scene = DeskScene.open()
    let count = scene.effects.count
    scene.hear(.action(.row("look", row: 7, action: 0)))
    scene.hear(.action(.row("look", row: 0, action: 7)))
    scene.hear(.action(.row("gone", row: 0, action: 0)))
    #expect(scene.effects.count == count)
  }

  @Test func timeGoesByInTheRoom() {
    var scene = DeskScene.open()
    scene.wait(minutes: 3)
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.cells(of: "calls").first?[1] == "depuis 5 min")
  }

  @Test func inADialogueNothingIsSaidAgainBecauseTimeGoesBy() {
    var scene = DeskScene(isLineByLine: true)
    scene.fill()
    scene.signIn()
    var dialogue = LinearState(words: scene.room.words)
    let lines = dialogue.open(scene.page).map { $0.string }.joined(separator: "\n")
    #expect(lines.contains("depuis 14:03"))
    for _ in 1...4 {
      scene.wait(minutes: 1)
      scene.hear(.looked(hasNews: true))
      #expect(dialogue.open(scene.page) == [])
    }
    scene.rows.removeFirst()
    scene.hear(.looked(hasNews: true))
    #expect(dialogue.open(scene.page) != [])
  }

  @Test func inADialogueAnotherDayIsNamed() {
    var scene = DeskScene(isLineByLine: true)
    scene.fill()
    scene.signIn()
    scene.wait(minutes: 24 * 60)
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.cells(of: "calls").first?[1] == "depuis jeudi 26/11")
  }

  @Test func anEmptyRoomSaysWhy() {
    let scene = DeskSight.emptyRoom.scene(80, 24)
    #expect(scene.lines.contains("Personne n'a encore accepté que vous voyiez son travail."))
    #expect(scene.page.tables == [])
  }

  @Test func aCourseThatIsGoneIsNamedByItsIDs() {
    let scene = DeskSight.unknownCourse.scene(80, 24)
    #expect(
      scene.page.cells(of: "working").first?[2] == "files, leçon « tidy », depuis 12 min")
  }
}
