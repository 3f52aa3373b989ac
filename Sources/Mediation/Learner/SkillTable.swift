import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Text

extension MediationState {
  /// The skills that were practised, in the words people see, with the evidence beside.
  func skillBlocks(_ standing: Standing) -> [Block] {
    let rows = courses.flatMap { course -> [[[Inline]]] in
      guard let facts = standing.facts[course.outline.id] else { return [] }
      return course.outline.skills.list.compactMap { skill in
        facts.skills[skill.id].map { cells(of: $0, skill) }
      }
    }
    guard !rows.isEmpty else { return [] }
    let header: [MediationPhrase] = [
      .learnerSkillsSkill, .learnerSkillsState, .learnerSkillsDone, .learnerSkillsAlone,
      .learnerSkillsRetained, .learnerSkillsEvidence,
    ]
    return [
      .heading(level: 2, [.text(words(.learnerSkills))]),
      .table(Table(header: header.map { [.text(words($0))] }, rows: rows)),
    ]
  }

  private func cells(of known: SkillFacts, _ skill: Skill) -> [[Inline]] {
    let cells = [
      skill.title(in: language), known.state.words(in: words),
      SafeText(String(known.answers)),
      part(known.successes.count { $0 }, of: known.successes.count),
      part(known.reviews.retained, of: known.reviews.total),
      SafeText(String(Int(known.evidence.rounded()))),
    ]
    return cells.map { [.text($0)] }
  }

  /// « 2 sur 3 »; a dash where there was nothing to count.
  private func part(_ number: Int, of total: Int) -> SafeText {
    guard total > 0 else { return words(.learnerSkillsNothing) }
    return words(.learnerSkillsAloneOf, ["number": .count(number), "total": .count(total)])
  }
}
