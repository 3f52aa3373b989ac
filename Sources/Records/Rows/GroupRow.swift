public import Curriculum
public import Text

/// Learners who are followed together: a workshop, a Tuesday afternoon.
public struct GroupRow: Equatable, Sendable {
  /// The group.
  public let group: GroupID
  /// Its name, as mediators gave it; it stays on this machine.
  public let name: SafeText
  /// Those of its learners who agree to be seen now, by the words of their cards.
  public let members: [LearnerID]

  /// Makes a row.
  public init(group: GroupID, name: SafeText, members: [LearnerID]) {
    self.group = group
    self.name = name
    self.members = members
  }
}
