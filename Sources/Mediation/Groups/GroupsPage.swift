import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// The groups, and a field to make one.
  func groupsPage(typed: SafeText) -> Page {
    let rows = groups.map { group in
      ActionTable.Row(
        cells: [group.name, words(.groupsCount, ["count": .count(group.members.count)])],
        actions: [Button(id: "open", label: words(.roomOpen))])
    }
    let table: [Block] =
      rows.isEmpty
      ? [.text([.text(words(.groupsNone))])]
      : [.control(.rows(ActionTable(id: "groups", label: words(.officeGroups), rows: rows)))]
    return Page(
      id: "groups", place: [words(.roomTitle), words(.officeGroups)],
      blocks: table + [
        .control(.field(Field(id: "name", label: words(.groupsName), value: typed, limit: 60))),
        .control(
          .button(
            Button(
              id: "make", label: words(.groupsMake),
              unavailable: typed.isEmpty ? words(.groupsNoName) : nil))),
      ],
      commands: row())
  }

  /// What a person did on that page.
  mutating func groups(typed: SafeText, _ action: Action) -> [MediationEffect] {
    switch action {
    case .edit("name", let text): screen = .groups(typed: text)
    case .row("groups", let row, _):
      if groups.indices.contains(row) { screens.append(.group(groups[row].group)) }
    case .press("make"):
      guard !typed.isEmpty else { break }
      return [.makeGroup(name: typed)]
    default: break
    }
    return []
  }
}
