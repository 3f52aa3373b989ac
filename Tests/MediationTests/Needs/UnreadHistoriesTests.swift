import Curriculum
import Records
import Testing
import Text

@testable import Mediation

@Suite struct UnreadHistoriesTests {
  private let all = (1...25).map { number in
    LearnerRow(
      learner: LearnerID(rawValue: "learner-\(number)"), card: SafeText("lac gris \(number)"),
      place: nil,
      lastEvent: nil, assignments: [])
  }

  private func reading(_ learners: [LearnerRow], changed: Set<LearnerID> = []) -> RoomReading {
    RoomReading(rows: [], learners: learners, changed: changed, mark: 7)
  }

  @Test func allAreReadOnceAFewAtATime() {
    var unread = UnreadHistories()
    unread.take(reading(all)) { _ in false }
    var read: [LearnerID] = []
    while true {
      let next = unread.next(among: [], all)
      guard !next.isEmpty else { break }
      #expect(next.count <= UnreadHistories.atOnce)
      #expect(unread.next(among: [], all) == [])
      read += next
      unread.finish(isRead: true)
    }
    #expect(read == all.map(\.learner))
    #expect(unread.mark == 7)
  }

  @Test func thenOnlyThoseToWhomSomethingHappened() {
    var unread = UnreadHistories()
    unread.take(reading(all, changed: ["learner-9"])) { _ in true }
    #expect(unread.next(among: [], all) == ["learner-9"])
  }

  @Test func whoIsHereComesFirst() {
    var unread = UnreadHistories()
    unread.take(reading(all)) { _ in false }
    let person = RoomRow.Person(
      learner: "learner-20", card: "lac gris 20", since: 0, lastActivity: 0, activity: nil)
    let rows = [RoomRow(place: "Poste 1", handRaisedAt: nil, person: person)]
    #expect(unread.next(among: rows, all).first == "learner-20")
  }

  @Test func whatCouldNotBeReadIsStillToBeRead() {
    var unread = UnreadHistories()
    unread.take(reading(Array(all.prefix(1)))) { _ in false }
    let asked = unread.next(among: [], all)
    unread.finish(isRead: false)
    #expect(unread.next(among: [], all) == asked)
  }

  @Test func whatHappensWhileSomebodyIsReadIsReadAfterwards() {
    var unread = UnreadHistories()
    unread.take(reading(Array(all.prefix(1)))) { _ in false }
    let asked = unread.next(among: [], all)
    unread.take(reading(Array(all.prefix(1)), changed: ["learner-1"])) { _ in false }
    unread.finish(isRead: true)
    #expect(unread.next(among: [], all) == asked)
  }

  @Test func whoDoesNotAgreeAnyMoreIsNotRead() {
    var unread = UnreadHistories()
    unread.take(reading(all, changed: ["learner-9"])) { _ in true }
    unread.take(reading([], changed: [])) { _ in true }
    #expect(unread.next(among: [], all) == [])
  }

  @Test func aReadingThatFailsIsTriedAgainWithTheNextNews() {
    var scene = DeskScene()
    scene.fill()
    scene.signIn()
    scene.works = false
    scene.hear(.looked(hasNews: true))
    #expect(scene.page.statuses == [])
    scene.works = true
    let count = scene.effects.count
    scene.hear(.looked(hasNews: true))
    #expect(scene.effects[count...].contains(.readHistories(["river", "tulip", "apple"])))
  }
}
