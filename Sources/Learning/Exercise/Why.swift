import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension LearningState {
  /// Why an item was asked: the decision as it was taken, in words.
  func whyPage(_ asked: Asked) -> Page {
    let skills = course(asked.course)?.outline.skills
    let practised = asked.skills.compactMap { skills?[$0]?.title(in: language) }
      .map { words(.whySkill, ["skill": .text($0)]) }
    let told = asked.decision.map { reasons(for: $0, in: asked.course) } ?? [words(.whyLesson)]
    let paragraphs = (practised + told).map { Block.text([.text($0)]) }
    return Page(
      id: "why", place: [title(of: asked.module, in: asked.course)],
      blocks: [.heading(level: 1, [.text(words(.whyTitle))])] + paragraphs
        + [main("return", .helpClose)],
      commands: row())
  }
}

extension LearningState {
  /// A decision explained to the learner: why this exercise, what was read in the answer before,
  /// what would have changed it.
  private func reasons(for record: DecisionRecord, in course: CourseID) -> [SafeText] {
    let explanation = explanation(of: record, in: course)
    let isGoingOn = record.rule == RuleID.next.rawValue
    let told = explanation.answer + (isGoingOn ? [] : [explanation.learner])
    return told + explanation.settings + (explanation.change.map { [$0] } ?? [])
  }

  /// What comes next, in one sentence.
  func sentence(for decision: Decision, in course: CourseID) -> SafeText {
    if isInPairs, decision.interpretation.contains(where: { $0.rule == .helped }) {
      return words(.pairsRight)
    }
    return sentence(for: decision.record, in: course)
  }

  /// Why an exercise comes now, in one sentence.
  func sentence(for record: DecisionRecord, in course: CourseID) -> SafeText {
    explanation(of: record, in: course).why(rule: record.rule)
  }

  private func explanation(of record: DecisionRecord, in course: CourseID) -> Explanation {
    let skills = self.course(course)?.outline.skills
    return Explanation(record, in: words) { skill in
      skills?[skill]?.title(in: language) ?? SafeText(skill.rawValue)
    }
  }
}
