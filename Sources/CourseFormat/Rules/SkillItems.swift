import Markdown

/// A skill has at least four items in the bank: with fewer, the same ones come back.
enum SkillItems: CourseRule {
  /// The items of a skill at least: mastery takes three answers, and a review one more.
  private static let least = 4

  static func check(_ course: ParsedCourse, into found: inout [Diagnostic]) {
    // An item is asked for its first skill.
    let asked = course.ownItems.filter { $0.isInBank }
      .compactMap { $0.file.head.facts?.skills.first?.value }
    let unread = course.unreadBankItems.count
    for skill in course.manifest.skills {
      let count = asked.count { $0 == skill.id.value }
      if count + unread < least { found.append(.tooFew(skill.id, count, least)) }
    }
  }
}

extension Diagnostic {
  fileprivate static func tooFew(
    _ skill: Located<String>, _ count: Int, _ least: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, id: "skill-few-items", at: skill.range,
      sentence:
        "The skill `\(skill.value)` has \(count == 1 ? "1 item" : "\(count) items") in the banks; "
        + "it needs \(least) at least.",
      repair: "Add items whose first skill it is.")
  }
}
