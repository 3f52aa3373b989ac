import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// Who is here: those who call first, then those worth a look, then the others. Nothing is said
  /// before it is known: line by line an empty room would be read out, and then the true one.
  var roomPage: Page {
    guard isRoomKnown else { return Page(id: "room", blocks: [], commands: row(roomCommands)) }
    let entries = roomEntries
    var blocks: [Block] = []
    for (table, title) in Self.roomTables {
      let rows = entries.filter { $0.table == table }.map { row(of: $0) }
      guard !rows.isEmpty else { continue }
      blocks.append(
        .control(.rows(ActionTable(id: table.id, label: words(title), rows: rows))))
    }
    return Page(
      id: "room", place: [words(.roomTitle)], progress: count(of: entries),
      blocks: blocks + [everybody], commands: row(roomCommands))
  }

  private static let roomTables: [(RoomEntry.Table, MediationPhrase)] = [
    (.calls, .roomCalls), (.look, .roomLook), (.working, .roomWorking), (.away, .roomAway),
  ]

  /// The way to all who agreed to be seen; in its place, why there is none.
  private var everybody: Block {
    guard !learners.isEmpty else { return .text([.text(words(.roomNobody))]) }
    let label = words(.roomEverybody, ["count": .count(learners.count)])
    return .control(.button(Button(id: "people", label: label)))
  }

  /// « 6 personnes, 1 main levée »
  private func count(of entries: [RoomEntry]) -> SafeText {
    let here = entries.filter { $0.table != .away }.count
    let calling = entries.filter { $0.table == .calls }.count
    let people = words(.roomPeople, ["count": .count(here)])
    return SafeText("\(people), \(words(.roomHands, ["count": .count(calling)]))")
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

  private func row(of entry: RoomEntry) -> ActionTable.Row {
    let open = Button(
      id: "open", label: words(.roomOpen),
      unavailable: entry.learner == nil ? words(.roomClosed) : nil)
    guard entry.table == .calls else {
      return ActionTable.Row(entry.name, cells: cells(of: entry), actions: [open])
    }
    let came = Button(id: "came", label: words(.roomCame))
    return ActionTable.Row(entry.name, cells: cells(of: entry), actions: [open, came])
  }

  private func cells(of entry: RoomEntry) -> [SafeText] {
    let reason = entry.need.map { words(of: $0) }
    switch entry.table {
    case .calls:
      let since = waited(since: entry.row?.handRaisedAt ?? wallClock)
      guard let card = entry.card else { return [entry.place, since, words(.roomUnseen)] }
      let work = reason ?? activity(entry.row?.person?.activity)
      return [entry.place, since, work.isEmpty ? card : SafeText("\(card) · \(work)")]
    case .look, .away: return [entry.card ?? .empty, entry.place, reason ?? .empty]
    case .working:
      let since = waited(since: entry.row?.person?.since ?? wallClock)
      let work = activity(entry.row?.person?.activity)
      return [
        entry.card ?? .empty, entry.place, work.isEmpty ? since : SafeText("\(work), \(since)"),
      ]
    }
  }

  /// What a person did in the room.
  mutating func room(_ action: Action) -> [MediationEffect] {
    switch action {
    case .press("card"): screens.append(.assign(Assigning(to: .card)))
    case .press("office"): screens.append(.office)
    case .press("people"): screens.append(.people(sought: .empty))
    case .row(let table, let row, let action):
      let entries = roomEntries.filter { $0.table.id == table }
      if entries.indices.contains(row) { return act(on: entries[row], action) }
    default: break
    }
    return []
  }

  private func act(on entry: RoomEntry, _ action: Int) -> [MediationEffect] {
    if action == 1, entry.table == .calls { return [.answerHand(place: entry.place)] }
    return action == 0 ? entry.learner.map { [.readLearner($0)] } ?? [] : []
  }
}
