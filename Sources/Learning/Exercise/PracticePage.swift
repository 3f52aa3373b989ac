import CourseFormat
import Curriculum
import Exercises
import Interface
import LearnerModel
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
      place: placeOf(practice), progress: progress(practice),
      blocks: questionBlocks(practice.sitting), notice: notice(of: practice.sitting),
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
      place: placeOf(practice), progress: progress(practice),
      blocks: feedbackBlocks(sitting, checked) + nextBlocks(practice, checked),
      commands: row(feedbackCommands(sitting)))
  }

  /// What comes next, said in one sentence, and the buttons that lead there.
  private func nextBlocks(_ practice: PracticeSitting, _ checked: Checked) -> [Block] {
    let reason: [Block] =
      practice.next.map { [.text([.text(sentence(for: $0, in: practice.course))])] } ?? []
    guard isSettled(checked.outcome) else {
      return [
        main("retry", .exerciseRetry),
        .control(.button(Button(id: "next", label: words(.exerciseOther)))),
      ]
    }
    guard practice.next?.proposal != nil else { return reason + [main("next", .exerciseNext)] }
    return reason + [
      main("next", .proposalYes),
      .control(.button(Button(id: "not-now", label: words(.proposalNo)))),
    ]
  }

  /// « Messages piégés › Exercice »
  private func placeOf(_ practice: PracticeSitting) -> [SafeText] {
    [title(of: practice.module, in: practice.course), words(.exercisePlace)]
  }

  /// « 3 sur environ 8 »
  private func progress(_ practice: PracticeSitting) -> SafeText {
    words(
      .exerciseProgress,
      ["number": .count(practice.number), "total": .count(practice.total)])
  }

  /// A stop between two items.
  func pausePage(_ pause: PracticePause) -> Page {
    switch pause {
    case .difficult(_, let course, let module): difficultPage(course, module)
    case .finished(let course, let module): finishedPage(course, module)
    }
  }

  private func difficultPage(_ course: CourseID, _ module: ModuleID) -> Page {
    let question = facilities.hasMediator ? words(.difficultText) : words(.callNoMediator)
    let buttons: [Block] =
      facilities.hasMediator
      ? [
        main("yes", .difficultYes),
        .control(.button(Button(id: "no", label: words(.difficultNo)))),
      ] : [main("no", .commandContinue)]
    return Page(
      id: "difficult", place: [title(of: module, in: course), words(.exercisePlace)],
      blocks: [
        .heading(level: 1, [.text(words(.difficultTitle))]), .text([.text(question)]),
      ] + buttons,
      commands: row())
  }

  private func finishedPage(_ course: CourseID, _ module: ModuleID) -> Page {
    Page(
      id: "finished", place: [title(of: module, in: course)],
      blocks: [
        .heading(level: 1, [.text(words(.finishedTitle))]),
        .text([.text(words(.finishedText))]), main("home", .finishedHome),
        .control(.button(Button(id: "more", label: words(.finishedMore)))),
      ],
      commands: row())
  }
}

extension Decision {
  /// The rule whose proposal can be declined; nil where nothing is proposed.
  var proposal: (rule: RuleID, skill: SkillID)? {
    guard let skill else { return nil }
    if rule == .review || rule == .prerequisite { return (rule, skill) }
    return interpretation.first { $0.rule == .raise }.map { ($0.rule, $0.skill) }
  }
}
