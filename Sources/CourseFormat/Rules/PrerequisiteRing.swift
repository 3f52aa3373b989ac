import Curriculum
import Markdown

/// No skill needs itself, be it through others: nobody could ever begin.
enum PrerequisiteRing: CourseRule {
  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    let graph = course.manifest.outline([:], modules: [], hash: ContentHash(of: [])).skills
    guard let ring = graph.cycle, let first = ring.first,
      let entry = course.manifest.skills.first(where: { $0.id.value == first.rawValue })
    else { return }
    found.append(.ring(ring, at: entry.id.range))
  }
}

extension Diagnostic {
  fileprivate static func ring(_ ring: [SkillID], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, id: "circular-prerequisite", at: range,
      sentence:
        "These skills need one another: \(ring.map { $0.rawValue }.joined(separator: " → ")).",
      repair: "Take one of these prerequisites away.")
  }
}
