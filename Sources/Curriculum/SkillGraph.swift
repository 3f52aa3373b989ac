public import OrderedCollections

/// The skills of a course and what each needs before it, in the author's order.
public struct SkillGraph: Equatable, Sendable {
  /// The skills, by id, in the author's order.
  public let skills: OrderedDictionary<SkillID, Skill>

  /// Makes a graph; of two skills with one id the first stays.
  public init(_ skills: [Skill]) {
    self.skills = OrderedDictionary(skills.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The skills, in the author's order.
  public var list: [Skill] { Array(skills.values) }

  /// A skill by its id.
  public subscript(_ id: SkillID) -> Skill? { skills[id] }

  /// A skill's prerequisites that the course knows.
  public func prerequisites(of id: SkillID) -> [SkillID] {
    (skills[id]?.prerequisites ?? []).filter { skills[$0] != nil }
  }

  /// Some skills and all that they stand on, in the author's order.
  public func closure(of ids: some Sequence<SkillID>) -> OrderedSet<SkillID> {
    var found = Set<SkillID>()
    var waiting = Array(ids)
    while let id = waiting.popLast() {
      if found.insert(id).inserted { waiting += prerequisites(of: id) }
    }
    return OrderedSet(skills.keys.filter(found.contains))
  }

  /// The first ring of skills that need one another; nil when there is none.
  public var cycle: [SkillID]? {
    var settled = Set<SkillID>()
    for id in skills.keys {
      var path: OrderedSet<SkillID> = []
      if let ring = ring(from: id, path: &path, settled: &settled) { return ring }
    }
    return nil
  }

  /// Walks up from a skill. A course has at most some hundred skills, so recursion is shallow.
  private func ring(
    from id: SkillID, path: inout OrderedSet<SkillID>, settled: inout Set<SkillID>
  ) -> [SkillID]? {
    if let start = path.firstIndex(of: id) { return Array(path[start...]) + [id] }
    guard !settled.contains(id) else { return nil }
    path.append(id)
    for needed in prerequisites(of: id) {
      if let ring = ring(from: needed, path: &path, settled: &settled) { return ring }
    }
    path.remove(id)
    settled.insert(id)
    return nil
  }
}
