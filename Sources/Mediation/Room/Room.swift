import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension MediationState {
  /// Who is here: those who call first, then those worth a look, then the others.
  var roomPage: Page {
    let (calling, seen) = (rows.filter { $0.handRaisedAt != nil }, rows.compactMap(\.person))
    let notes = Dictionary(
      learners.compactMap { review in note(on: review).map { (review.row.learner, $0) } }
    ) { first, _ in first }
    let here = Set(seen.map(\.learner))
    let away = learners.filter { !here.contains($0.row.learner) && notes[$0.row.learner] == nil }
    var blocks: [Block] = []
    blocks += table("calls", .roomCalls, calling.map(callRow))
    blocks += table(
      "look", .roomLook,
      learners.compactMap { review in
        notes[review.row.learner].map { row(of: review, second: $0) }
      })
    blocks += table(
      "working", .roomWorking,
      seen.filter { notes[$0.learner] == nil }.map(workingRow))
    blocks += table("away", .roomAway, away.map { row(of: $0, second: .empty) })
    if learners.isEmpty { blocks.append(.text([.text(words(.roomNobody))])) }
    return Page(
      id: "room", place: [words(.roomTitle)], progress: count(calling: calling.count),
      blocks: blocks, commands: row(roomCommands))
  }

  /// « 6 personnes, 1 main levée »
  private func count(calling: Int) -> SafeText {
    let people = words(.roomPeople, ["count": .count(rows.count)])
    let hands = words(.roomHands, ["count": .count(calling)])
    return SafeText("\(people), \(hands)")
  }

  private var roomCommands: [Command] {
    [
      Command(
        id: "card", label: words(.roomAssignByCard), help: words(.roomAssignByCardHelp),
        key: .character("p")),
      Command(
        id: "office", label: words(.officeTitle), help: words(.officeHelp), key: .character("c")),
    ]
  }

  private func table(
    _ id: ControlID, _ title: MediationPhrase, _ rows: [ActionTable.Row]
  ) -> [Block] {
    rows.isEmpty
      ? [] : [.control(.rows(ActionTable(id: id, label: words(title), rows: rows)))]
  }

  private func callRow(_ row: RoomRow) -> ActionTable.Row {
    let since = row.handRaisedAt.map(waited) ?? .empty
    let what = row.person.map { SafeText("\($0.card) · \(activity($0.activity))") }
    let isClosed = row.person == nil
    let actions = [
      Button(
        id: "open", label: words(.roomOpen), unavailable: isClosed ? words(.roomClosed) : nil),
      Button(id: "came", label: words(.roomCame)),
    ]
    return ActionTable.Row(
      cells: [row.place, since, what ?? words(.roomUnseen)], actions: actions)
  }

  private func workingRow(_ person: RoomRow.Person) -> ActionTable.Row {
    ActionTable.Row(
      cells: [person.card, activity(person.activity), waited(since: person.since)],
      actions: [Button(id: "open", label: words(.roomOpen))])
  }

  private func row(of review: LearnerReview, second: SafeText) -> ActionTable.Row {
    ActionTable.Row(
      cells: [review.row.card, second], actions: [Button(id: "open", label: words(.roomOpen))])
  }

  private func waited(since: Int) -> SafeText {
    let minutes = max(0, (wallClock - since) / 60_000)
    return minutes == 0 ? words(.roomJustNow) : words(.roomSince, ["count": .count(minutes)])
  }

  private func activity(_ activity: RoomActivity?) -> SafeText {
    switch activity {
    case .lesson(let place)?:
      let lesson = course(place.course)?.outline.module(place.module)?.lessons
        .first { $0.id == place.lesson }?.title(in: language)
      return words(
        .roomActivityLesson,
        [
          "module": .text(title(of: place.module, in: place.course)),
          "lesson": .text(lesson ?? SafeText(place.lesson.rawValue)),
        ])
    case .item(let course, let module, let item)?:
      let title = self.course(course)?.item(item, in: language)?.title
      return words(
        .roomActivityExercise,
        [
          "module": .text(self.title(of: module, in: course)),
          "item": .text(title ?? SafeText(item.rawValue)),
        ])
    case nil: return .empty
    }
  }

  /// Why a learner is worth a look, in a few words, by the rules of the model; nil when all goes
  /// well.
  private func note(on review: LearnerReview) -> SafeText? {
    for course in courses {
      let facts = facts(of: review, in: course)
      let reasons = facts.attention(
        in: CoursePlan(course.outline), under: rules(of: course, for: review))
      if let first = reasons.first { return note(first, facts, in: course) }
    }
    return nil
  }

  private func note(
    _ reason: Attention, _ facts: LearnerFacts, in course: LoadedCourse
  ) -> SafeText {
    func title(_ skill: SkillID) -> PhraseValue {
      .text(course.outline.skills[skill]?.title(in: language) ?? SafeText(skill.rawValue))
    }
    switch reason {
    case .stuck(let skill):
      let tries = facts.skills[skill].map { max($0.spin, $0.wrong) } ?? 0
      return words(.roomStuck, ["skill": title(skill), "count": .count(tries)])
    case .weak(let skill): return words(.roomAided, ["skill": title(skill)])
    case .left(let skill): return words(.roomLeft, ["skill": title(skill)])
    case .rapid(let count): return words(.roomRapid, ["count": .count(count)])
    }
  }

  /// What a person did in the room.
  mutating func room(_ action: Action) -> [MediationEffect] {
    switch action {
    case .press("card"): screens.append(.assign(Assigning(to: .card)))
    case .press("office"): screens.append(.office)
    case .row(let table, let row, let index): return actOn(table, row: row, action: index)
    default: break
    }
    return []
  }

  private func actOn(_ table: ControlID, row: Int, action: Int) -> [MediationEffect] {
    guard
      let shown = roomPage.rows(of: table), shown.indices.contains(row),
      shown[row].actions.indices.contains(action)
    else { return [] }
    if shown[row].actions[action].id == "came" {
      return [.answerHand(place: shown[row].cells[0])]
    }
    return learnerShown(in: table, row: row).map { [.readLearner($0)] } ?? []
  }

  /// Whose row it is: rows and people are listed in the same order.
  private func learnerShown(in table: ControlID, row: Int) -> LearnerID? {
    let seen = rows.compactMap(\.person)
    let noted = learners.filter { note(on: $0) != nil }.map(\.row.learner)
    let list: [LearnerID?] =
      switch table {
      case "calls": rows.filter { $0.handRaisedAt != nil }.map { $0.person?.learner }
      case "look": noted
      case "working": seen.map(\.learner).filter { !noted.contains($0) }
      default:
        learners.map(\.row.learner).filter { learner in
          !noted.contains(learner) && !seen.contains { $0.learner == learner }
        }
      }
    return list.indices.contains(row) ? list[row] : nil
  }
}

extension Page {
  /// The rows of one of its tables.
  fileprivate func rows(of table: ControlID) -> [ActionTable.Row]? {
    for case .control(.rows(let found)) in blocks where found.id == table { return found.rows }
    return nil
  }
}
