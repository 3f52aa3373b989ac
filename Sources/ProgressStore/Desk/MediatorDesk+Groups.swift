public import Curriculum
import GRDB
public import Records
public import Text

extension MediatorDesk {
  /// The groups, by name, each with those of its learners who agree to be seen now.
  public func groups() throws(StoreError) -> [GroupRow] {
    try store.read { db in
      let members = try Self.members(in: db)
      return try Row.fetchAll(
        db, sql: "SELECT learnerGroup, name FROM learnerGroup ORDER BY foldedName"
      ).map { row in
        let group = GroupID(rawValue: try row.decode(forColumn: "learnerGroup"))
        let name: String = try row.decode(forColumn: "name")
        return GroupRow(
          group: group, name: SafeText(name, as: .name), members: members[group] ?? [])
      }
    }
  }

  /// Makes a group; `.nameTaken` where one is called so, but for capitals.
  public func makeGroup(
    named name: SafeText, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> GroupID {
    let group = GroupID(rawValue: Random.id(using: &random))
    let folded = ProgressStore.folded(name.string)
    guard !folded.isEmpty else { throw .nameTaken }
    try store.write { db in
      let isTaken =
        try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT 1 FROM learnerGroup WHERE foldedName = ?)",
          arguments: [folded]) ?? false
      guard !isTaken else { throw StoreError.nameTaken }
      try db.execute(
        sql: "INSERT INTO learnerGroup (learnerGroup, name, foldedName) VALUES (?, ?, ?)",
        arguments: [group.rawValue, name.string, folded])
    }
    return group
  }

  /// Takes a group away; its learners and their work stay.
  public func removeGroup(_ group: GroupID) throws(StoreError) {
    try store.write { db in
      try db.execute(
        sql: "DELETE FROM learnerGroup WHERE learnerGroup = ?", arguments: [group.rawValue])
    }
  }

  /// Puts a learner into a group, or takes them out; answers false, and does nothing, without
  /// consent or such a group.
  public func setMember(
    _ learner: LearnerID, of group: GroupID, isMember: Bool
  ) throws(StoreError) -> Bool {
    try store.write { db in
      guard try Self.isVisible(learner, in: db), try Self.exists(group, in: db) else {
        return false
      }
      let sql =
        isMember
        ? "INSERT OR IGNORE INTO groupMember (learnerGroup, learner) VALUES (?, ?)"
        : "DELETE FROM groupMember WHERE learnerGroup = ? AND learner = ?"
      try db.execute(sql: sql, arguments: [group.rawValue, learner.rawValue])
      return true
    }
  }

  private static func exists(_ group: GroupID, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM learnerGroup WHERE learnerGroup = ?)",
      arguments: [group.rawValue]) ?? false
  }

  private static func members(in db: Database) throws -> [GroupID: [LearnerID]] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT learnerGroup, learner FROM groupMember JOIN visible USING (learner)
        ORDER BY words
        """
    ).reduce(into: [:]) { members, row in
      let group = GroupID(rawValue: try row.decode(forColumn: "learnerGroup"))
      members[group, default: []].append(LearnerID(rawValue: try row.decode(forColumn: "learner")))
    }
  }
}
