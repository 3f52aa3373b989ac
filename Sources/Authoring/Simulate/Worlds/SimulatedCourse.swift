/// A course for simulated learners: skills in the author's order, each with five levels.
struct SimulatedCourse: Sendable {
  /// For each skill, the skills to master before; all of them come earlier.
  let prerequisites: [[Int]]
  /// The level at which a success counts, 1 to 5.
  let target = 3
  /// The highest level.
  let levels = 5

  /// How many skills there are.
  var count: Int { prerequisites.count }

  /// Draws a course: most skills stand on one or two of those shortly before.
  init(skills count: Int, using chance: inout SimulatedChance) {
    var drawn: [[Int]] = []
    for skill in 0..<count {
      var needed: Set<Int> = []
      let wanted = skill < 2 ? 0 : [0, 1, 1, 1, 2][chance.whole(in: 0...4)]
      for _ in 0..<wanted { needed.insert(chance.whole(in: max(0, skill - 6)...(skill - 1))) }
      drawn.append(needed.sorted())
    }
    prerequisites = drawn
  }
}
