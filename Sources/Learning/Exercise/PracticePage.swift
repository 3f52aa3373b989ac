import CourseFormat
import Curriculum
import Exercises
import Interface
import Records
import Text

extension LearningState {
  /// The page of an item of the bank: an example first where one is due, the question, then what
  /// the answer deserves.
  func practicePage(_ practice: PracticeSitting) -> Page {
    if let example = practice.example { return examplePage(practice, example) }
    if case .told(let checked) = practice.sitting.phase {
      return practiceFeedbackPage(practice, checked)
    }
    return Page(
      id: PageID(
        rawValue: "practice-\(practice.sitting.asked.asking)-\(practice.sitting.submissions)"),
      place: placeOf(practice), progress: words(of: practice.progress),
      blocks: announcement(practice) + questionBlocks(practice.sitting),
      notice: notice(of: practice.sitting),
      commands: row(questionCommands(practice.sitting)), focus: opening(of: practice.sitting))
  }

  private func examplePage(_ practice: PracticeSitting, _ example: WorkedExample) -> Page {
    Page(
      id: PageID(rawValue: "example-\(practice.sitting.asked.asking)"),
      place: placeOf(practice),
      blocks: [.heading(level: 1, [.text(words(.exampleTitle))])] + example.state.blocks
        + [.heading(level: 2, [.text(words(.exerciseSolutionTitle))])]
        + example.state.blocks(of: example.item.solution, scope: "example")
        + [main("seen", .exampleButton)],
      commands: row())
  }

  private func practiceFeedbackPage(_ practice: PracticeSitting, _ checked: Checked) -> Page {
    let sitting = practice.sitting
    return Page(
      id: PageID(
        rawValue: "practice-feedback-\(sitting.asked.asking)-\(sitting.submissions)"),
      place: placeOf(practice), progress: words(of: practice.progress),
      blocks: feedbackBlocks(sitting, checked) + nextBlocks(practice, checked),
      commands: row(feedbackCommands(sitting)))
  }

  /// What comes next, said in one sentence, and the buttons that lead there or stop here.
  private func nextBlocks(_ practice: PracticeSitting, _ checked: Checked) -> [Block] {
    let stop = Block.control(.button(Button(id: "stop", label: words(.exerciseStop))))
    guard checked.outcome.isSettled else {
      return retryBlocks(practice.sitting, other: .exerciseOther) + [stop]
    }
    let isFirst = practice.sitting.submissions == 1
    let said = practice.next.flatMap { isFirst || $0.isNews ? $0 : nil }
    let reason: [Block] =
      said.map { [.text([.text(sentence(for: $0, in: practice.course))])] } ?? []
    guard practice.next?.proposal != nil else {
      return reason + [main("next", .exerciseNext), stop]
    }
    return reason + [
      main("next", .proposalYes),
      .control(.button(Button(id: "not-now", label: words(.proposalNo)))), stop,
    ]
  }

  /// Why this exercise comes now, where no page before it said so; not again at a second try.
  private func announcement(_ practice: PracticeSitting) -> [Block] {
    guard practice.isAnnounced, practice.sitting.submissions == 0,
      let record = practice.sitting.asked.decision
    else { return [] }
    return [.progress(sentence(for: record, in: practice.course))]
  }

  /// « Messages piégés › Exercice »
  private func placeOf(_ practice: PracticeSitting) -> [SafeText] {
    [title(of: practice.module, in: practice.course), words(.exercisePlace)]
  }
}
