import Curriculum
import Interface
import Records
import Text

extension MediationState {
  /// One group: who is in it, who may come in, and a module for all.
  func groupPage(_ id: GroupID) -> Page {
    guard let group = group(id) else { return groupsPage(typed: .empty) }
    let propose = Button(
      id: "assign", label: words(.groupAssign), isMain: true,
      unavailable: group.members.isEmpty ? words(.groupEmpty) : nil)
    return Page(
      id: PageID(rawValue: "group-\(id)"), place: [words(.officeGroups), group.name],
      blocks: [.control(.button(propose))]
        + table("members", .groupMembers, members(of: group), .groupTakeOut)
        + table("others", .groupOthers, others(than: group), .groupTakeIn)
        + [.control(.button(Button(id: "remove", label: words(.groupRemove))))],
      commands: row())
  }

  /// A group by its id; nil where it is gone.
  func group(_ id: GroupID) -> GroupRow? { groups.first { $0.group == id } }

  /// The learners of a group who agree to be seen, as they are listed.
  private func members(of group: GroupRow) -> [LearnerRow] {
    learners.filter { group.members.contains($0.learner) }
  }

  private func others(than group: GroupRow) -> [LearnerRow] {
    learners.filter { !group.members.contains($0.learner) }
  }

  private func table(
    _ id: ControlID, _ title: MediationPhrase, _ learners: [LearnerRow],
    _ action: MediationPhrase
  ) -> [Block] {
    guard !learners.isEmpty else { return [] }
    let rows = learners.map { learner in
      ActionTable.Row(
        cells: [learner.card], actions: [Button(id: "change", label: words(action))])
    }
    return [.control(.rows(ActionTable(id: id, label: words(title), rows: rows)))]
  }

  /// What a person did on that page.
  mutating func group(_ id: GroupID, _ action: Action) -> [MediationEffect] {
    guard let group = group(id) else { return [] }
    switch action {
    case .row("members", let row, _):
      return change(members(of: group), row, group: id, isMember: false)
    case .row("others", let row, _):
      return change(others(than: group), row, group: id, isMember: true)
    case .press("assign"):
      guard !group.members.isEmpty else { return [] }
      screens.append(.assign(Assigning(to: .group(group))))
      return []
    case .press("remove"):
      screens.append(.confirming(.removeGroup(group)))
      return []
    default: return []
    }
  }

  private func change(
    _ learners: [LearnerRow], _ row: Int, group: GroupID, isMember: Bool
  ) -> [MediationEffect] {
    guard learners.indices.contains(row) else { return [] }
    return [.setMember(learners[row].learner, of: group, isMember: isMember)]
  }
}
