import CourseFormat
import Curriculum
import Interface
import LearnerModel
import Records
import Text

extension MediationState {
  /// How many answers the page lists: the newest ones.
  private static let listedAnswers = 40

  /// One learner: what was proposed, where each skill stands, every answer.
  func learnerPage(_ review: LearnerReview, _ answers: [AnswerRow]) -> Page {
    Page(
      id: PageID(rawValue: "learner-\(review.row.learner)"),
      place: [words(.roomTitle), review.row.card],
      blocks: assignedBlocks(review) + skillBlocks(review) + answerBlocks(answers) + [
        .control(.button(Button(id: "renew", label: words(.learnerRenew))))
      ],
      commands: row(learnerCommands))
  }

  private var learnerCommands: [Command] {
    [
      Command(
        id: "assign", label: words(.learnerAssign), help: words(.learnerAssignHelp),
        key: .character("p")),
      Command(
        id: "visit", label: words(.learnerVisit), help: words(.learnerVisitHelp),
        key: .character("v")),
    ]
  }

  private func assignedBlocks(_ review: LearnerReview) -> [Block] {
    let heading = Block.heading(level: 2, [.text(words(.learnerAssigned))])
    guard !review.row.assignments.isEmpty else {
      return [heading, .text([.text(words(.learnerAssignedNone))])]
    }
    return [heading]
      + review.row.assignments.enumerated().map { number, assignment in
        let module = title(of: assignment.module, in: assignment.course)
        return .control(
          .button(
            Button(
              id: ControlID(rawValue: "take-back-\(number)"),
              label: words(.learnerTakeBack, ["module": .text(module)]))))
      }
  }

  /// The skills that were practised, in the words people see, with the evidence beside.
  private func skillBlocks(_ review: LearnerReview) -> [Block] {
    let standing = standing(of: review)
    let rows = courses.flatMap { course -> [[[Inline]]] in
      let facts = standing.facts[course.outline.id] ?? LearnerFacts()
      return course.outline.skills.list.compactMap { skill in
        facts.skills[skill.id].map { known in
          [
            [.text(skill.title(in: language))],
            [.text(known.state.words(in: words))],
            [.text(SafeText(String(Int(known.evidence.rounded()))))],
            [
              .text(
                words(
                  .learnerSkillsAloneOf,
                  [
                    "number": .count(known.successes.count { $0 }),
                    "total": .count(known.successes.count),
                  ]))
            ],
          ]
        }
      }
    }
    guard !rows.isEmpty else { return [] }
    let header = [
      words(.learnerSkillsSkill), words(.learnerSkillsState), words(.learnerSkillsEvidence),
      words(.learnerSkillsAlone),
    ]
    return [
      .heading(level: 2, [.text(words(.learnerSkills))]),
      .table(Table(header: header.map { [.text($0)] }, rows: rows)),
    ]
  }

  private func answerBlocks(_ answers: [AnswerRow]) -> [Block] {
    guard !answers.isEmpty else {
      return [
        .heading(level: 2, [.text(words(.learnerAnswers))]),
        .text([.text(words(.learnerAnswersNone))]),
      ]
    }
    let header = [
      words(.learnerAnswersWhen), words(.learnerAnswersItem), words(.learnerAnswersOutcome),
    ]
    let rows = listed(answers).map { answer in
      ActionTable.Row(
        cells: [moment(of: answer.time), title(of: answer), result(of: answer.attempt)],
        actions: [Button(id: "see", label: words(.learnerAnswersSee))])
    }
    let table = ActionTable(
      id: "answers", label: words(.learnerAnswers), header: header, rows: rows)
    return [.control(.rows(table))]
  }

  /// « juste, avec indice »
  private func result(of attempt: Attempt) -> SafeText {
    SafeText("\(words(attempt.outcome.phrase)), \(words(attempt.help.phrase))")
  }

  /// The answers as they are listed: the newest first.
  func listed(_ answers: [AnswerRow]) -> [AnswerRow] {
    Array(answers.sorted { $1.time < $0.time }.prefix(Self.listedAnswers))
  }

  /// The title of what was answered.
  func title(of answer: AnswerRow) -> SafeText {
    guard let asked = answer.asked else { return .empty }
    return course(asked.course)?.item(asked.item, in: language)?.title
      ?? SafeText(asked.item.rawValue)
  }

  /// What a person did on the page of a learner.
  mutating func learner(
    _ review: LearnerReview, _ answers: [AnswerRow], _ action: Action
  ) -> [MediationEffect] {
    switch action {
    case .press("assign"): screens.append(.assign(Assigning(to: .learner(review.row))))
    case .press("visit"): return [.visit(review.row.learner)]
    case .press("renew"): return [.renewCard(review.row.learner)]
    case .row("answers", let row, _):
      let listed = listed(answers)
      if listed.indices.contains(row) { screens.append(.answer(listed[row])) }
    case .press(let id):
      let number = Int(id.rawValue.dropFirst("take-back-".count)) ?? -1
      if review.row.assignments.indices.contains(number) {
        return [.takeBack(review.row.assignments[number], from: review.row.learner)]
      }
    default: break
    }
    return []
  }

  /// A learner was read: shown on top, or in the place of what was shown of the same learner.
  mutating func show(_ review: LearnerReview, _ answers: [AnswerRow]) {
    for index in screens.indices {
      if case .learner(let shown, _) = screens[index],
        shown.row.learner == review.row.learner
      {
        screens[index] = .learner(review, answers)
        return
      }
    }
    switch screen {
    case .room, .people: screens.append(.learner(review, answers))
    default: break
    }
  }

  /// The learner took the consent back: nothing of the work stays on the screen.
  mutating func leaveLearner() {
    screens = Array(screens.prefix(2))
    status = words(.learnerWithdrawn)
  }
}

extension Outcome {
  /// The outcome in one or two words.
  var phrase: MediationPhrase {
    switch self {
    case .correct: .outcomeCorrect
    case .partly: .outcomePartly
    case .incorrect: .outcomeIncorrect
    case .recorded: .outcomeRecorded
    case .awaitingReview: .outcomeAwaitingReview
    }
  }
}

extension Help {
  /// The help in one or two words.
  var phrase: MediationPhrase {
    switch self {
    case .none: .aidNone
    case .hint: .aidHint
    case .example: .aidExample
    case .person: .aidPerson
    }
  }
}
